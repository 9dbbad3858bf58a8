"""A value has the type that its place asks for."""

import re
import unicodedata

from ....mend import Mend, rewritten
from ....parse.fault import Fault
from ...rule import FaultRule, Words
from .faults import faults

_TRUTH = {"true": "true", "yes": "true", "是": "true", "false": "false", "no": "false", "否": "false"}
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9./#-]*")


def _mend(fault: Fault) -> Mend | None:
    """Yes and no in other words, figures in another width; a single word where a list is wanted."""
    written, types = fault.values["written"], fault.values["types"]
    if not isinstance(written, str) or fault.span.width != len(written):  # what is quoted is a text
        return None
    plain = unicodedata.normalize("NFKC", written).strip()
    if types == ("boolean",) and plain.lower() in _TRUTH:
        return rewritten(fault.span, written, _TRUTH[plain.lower()])
    if types == ("integer",) and plain.isascii() and plain.isdecimal():
        return rewritten(fault.span, written, str(int(plain)))
    if types == ("array",) and _WORD.fullmatch(written):
        return rewritten(fault.span, written, f"[{written}]", "unsafe")
    return None


RULE = FaultRule(
    id="schema-type",
    requirements=("format-schema",),
    title=Words("值的类型正确", "A value has the right type"),
    message=Words("“{key}”的类型不对，应为 {wanted}", "`{key}` has the wrong type, wanted {wanted}"),
    reason=Words("类型不对的值无法计算或比较", "A value of the wrong type cannot be counted or compared"),
    fix=Words(
        "按应有的类型改写；列表每项以“- ”开头，整数不加引号",
        "Write it as the wanted type; list items start with `- `, integers are unquoted",
    ),
    check=faults("schema-type", _mend),
    mends=("safe", "unsafe"),
)
