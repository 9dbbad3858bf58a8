"""A value has the form that its place asks for."""

import re
import unicodedata

from ....mend import Mend, rewritten
from ....parse.fault import Fault
from ...rule import FaultRule, Words
from .faults import faults


def _mend(fault: Fault) -> Mend | None:
    """Latin letters, digits and signs in another width or case."""
    pattern, written = fault.values["pattern"], str(fault.values["written"])
    plain = unicodedata.normalize("NFKC", written).strip()
    for one in (plain, plain.lower(), plain.upper()):
        if isinstance(pattern, str) and one.isascii() and re.search(pattern, one):
            return rewritten(fault.span, written, one)
    return None


RULE = FaultRule(
    id="schema-form",
    requirements=("format-schema", "custom-industry-class"),
    title=Words("值的写法正确", "A value has the right form"),
    message=Words(
        "“{key}”的值“{value}”写法不合要求（{limit}）",
        "`{key}`: the form of `{value}` is not allowed ({limit})",
    ),
    reason=Words("编号、摘要等有固定写法才能比较", "Ids and digests can be compared only in a fixed form"),
    fix=Words(
        "按格式规范改写；标识只用小写字母、数字和连字符",
        "Write it as the format says; ids are lower-case letters, digits and hyphens",
    ),
    check=faults("schema-form", _mend),
    mends=("safe",),
)
