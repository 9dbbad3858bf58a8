"""Front matter is closed by an exact fence line."""

from ....mend import Mend
from ....parse.fault import Fault
from ....parse.frontmatter import FENCE
from ....span import Span
from ...rule import FaultRule, Words
from .faults import faults


def _mend(fault: Fault) -> Mend | None:
    """A fence with blanks behind it."""
    match fault.values["fence"]:
        case (int(line), str(written)):
            return Mend(Span(fault.span.path, line, 1, len(written)), written, FENCE)
    return None


RULE = FaultRule(
    id="front-matter-unclosed",
    requirements=("format-front-matter",),
    title=Words("元数据块以单独一行“---”结束", "Front matter ends with an exact `---` line"),
    message=Words(
        "元数据块没有结束：找不到单独一行的“---”", "The front matter never ends: no line is exactly `---`"
    ),
    reason=Words("不知道元数据在哪里结束、正文从哪里开始", "It is unknown where the text starts"),
    fix=Words(
        "在元数据之后加一行，只写“---”，前后没有空格", "Add a line with nothing but `---` after the keys"
    ),
    check=faults("front-matter-unclosed", _mend),
    mends=("safe",),
)
