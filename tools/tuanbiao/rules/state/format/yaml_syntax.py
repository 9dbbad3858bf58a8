"""YAML can be read."""

import re
from json import dumps

from ....mend import Mend
from ....parse.fault import Fault
from ....span import Span
from ...rule import FaultRule, Words
from .faults import faults

# A plain value on the line of its key, and a line that does not go on with it.
_VALUE = re.compile(r"(?P<head>\s*(?:- )*[A-Za-z_][A-Za-z0-9_-]*: +)(?P<value>[^\s\"'\[\]{}|>&*!#?,-].*?)\s*")
_NEXT = re.compile(r"\s*(?:$|#|- |[A-Za-z_][A-Za-z0-9_-]*:)")
_NEVER_FIRST = ("@", "`", "%")


def _mend(fault: Fault) -> Mend | None:
    """A value that holds a colon and a blank, or begins with a sign of YAML's, is put in quotes."""
    match fault.values.get("lines"):
        case (str(line), str(after)) if (found := _VALUE.fullmatch(line)) and _NEXT.match(after):
            value = found["value"]
            if ": " in f"{value} " or value.startswith(_NEVER_FIRST):
                place = Span(fault.span.path, fault.span.line, found.start("value") + 1, len(value))
                return Mend(place, value, dumps(value, ensure_ascii=False)) if " #" not in value else None
    return None


RULE = FaultRule(
    id="yaml-syntax",
    requirements=("format-yaml-subset",),
    title=Words("YAML 语法正确", "YAML can be read"),
    message=Words("YAML 写法有误：{problem}", "YAML syntax: {problem}"),
    reason=Words("读不懂的记录不能作为证据", "A record that cannot be read proves nothing"),
    fix=Words(
        "检查这一行的缩进、冒号后的空格和引号；含冒号或井号的值加引号",
        "Check indentation, the space after the colon, and quotes; quote values with `: ` or ` #`",
    ),
    check=faults("yaml-syntax", _mend),
    mends=("safe",),
)
