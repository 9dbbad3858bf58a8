"""Lines end with LF."""

from ....mend import Mend
from ....parse.fault import Fault
from ...rule import FaultRule, Words
from .faults import faults

_WINDOWS = "\r\n"


def _mend(fault: Fault) -> Mend | None:
    return Mend(fault.span, _WINDOWS, "\n", everywhere=True) if fault.values["end"] == _WINDOWS else None


RULE = FaultRule(
    id="carriage-return",
    requirements=("format-line-ends",),
    title=Words("行尾只用 LF", "Lines end with LF only"),
    message=Words("行尾是 CRLF 或 CR，应为 LF", "Lines end with CRLF or CR, LF is expected"),
    reason=Words(
        "Windows 与其他系统的行尾不同，会让没有改动的行显示为改动",
        "Mixed line ends make untouched lines look changed",
    ),
    fix=Words(
        "仓库的 .gitattributes 设 eol=lf；在编辑器中把行尾改为 LF",
        "Set eol=lf in .gitattributes and switch the editor's line ends to LF",
    ),
    check=faults("carriage-return", _mend),
    mends=("safe",),
)
