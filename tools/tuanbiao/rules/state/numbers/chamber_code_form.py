"""The organisation code is of capital Latin letters, with digits if wanted."""

from ....facts.numbers import is_code, straighten, visible
from ....governance import Governance
from ....mend import rewritten
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """At least two characters, one of them a letter."""
    chamber = governance.chamber
    if chamber is None or is_code(chamber.data.code):
        return
    code = chamber.data.code
    plain = straighten(code)
    probably = Words(f"，应为“{plain}”", f"; `{plain}` was probably meant")
    values = {"code": visible(code), "probably": probably if is_code(plain) else Words("", "")}
    mend = rewritten(chamber.at("code"), code, plain, "unsafe") if is_code(plain) else None
    yield Finding(chamber.at("code"), values, mend=mend)


RULE = GovernanceRule(
    id="chamber-code-form",
    requirements=("regulation-17-code-form",),
    title=Words(
        "社会团体代号由大写拉丁字母组成，可以带数字",
        "The organisation code is of capital Latin letters, with digits if wanted",
    ),
    message=Words(
        "社会团体代号“{code}”不合规定{probably}",
        "The organisation code `{code}` does not have the form required{probably}",
    ),
    reason=Words(
        "社会团体代号由大写拉丁字母，或者大写拉丁字母与阿拉伯数字组成；形近的其他字母会使编号无法检索",
        "The code is of capital Latin letters, or of capitals and digits; look-alike letters make numbers impossible to find",
    ),
    fix=Words(
        "改正 chamber.md 的 code；已经使用的代号以登记为准",
        "Correct code in chamber.md; a code in use is as it was registered",
    ),
    check=check,
    mends=("unsafe",),
)
