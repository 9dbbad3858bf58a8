"""A Markdown record starts with front matter."""

from ....mend import Mend, rewritten
from ....parse.fault import Fault
from ....parse.frontmatter import FENCE
from ....span import Span
from ...rule import FaultRule, Words
from .faults import faults


def _mend(fault: Fault) -> Mend | None:
    """A fence with blanks around it."""
    first = str(fault.values["first"])
    whole = Span(fault.span.path, 1, 1, len(first))
    return rewritten(whole, first, FENCE) if first.strip() == FENCE else None


RULE = FaultRule(
    id="front-matter-missing",
    requirements=("format-front-matter",),
    title=Words("Markdown 记录以元数据块开头", "A Markdown record starts with front matter"),
    message=Words(
        "文件第一行不是“---”，缺少元数据块", "The first line is not `---`: the front matter is missing"
    ),
    reason=Words("没有元数据就无法检查程序", "Without front matter nothing can be checked"),
    fix=Words(
        "在文件最前面写“---”、各项元数据、再写一行“---”",
        "Start the file with `---`, the keys, and another `---` line",
    ),
    check=faults("front-matter-missing", _mend),
    mends=("safe",),
)
