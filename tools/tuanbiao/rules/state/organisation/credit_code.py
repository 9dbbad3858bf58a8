"""Unified social credit codes have the right check character."""

from collections.abc import Iterator

from ....facts.credit_code import check_digit
from ....facts.rows import rows
from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The chamber's own code and those of the units."""
    for span, code in _codes(governance):
        wanted = check_digit(code[:17])
        if wanted is None:
            yield Finding(span, {"code": code, "fault": _LETTER})
        elif wanted != code[17]:
            fault = Words(f"第18位应为 {wanted}", f"the 18th character should be {wanted}")
            yield Finding(span, {"code": code, "fault": fault})


def _codes(governance: Governance) -> Iterator[tuple[Span, str]]:
    if governance.chamber:
        yield governance.chamber.at("credit_code"), governance.chamber.data.credit_code
    for at, unit in rows(governance.units):
        if unit.credit_code:
            yield at("credit_code"), unit.credit_code


_LETTER = Words(
    "含有不使用的字母 I、O、S、V 或 Z", "it has one of the letters I, O, S, V, Z, which are not used"
)
RULE = GovernanceRule(
    id="credit-code",
    requirements=("gb-32100-check-digit",),
    title=Words("统一社会信用代码校验正确", "Unified social credit codes have the right check character"),
    message=Words(
        "统一社会信用代码 {code} 校验不符：{fault}", "The unified social credit code {code} is wrong: {fault}"
    ),
    reason=Words("校验码不符的代码必有错字", "A code with a wrong check character has been mistyped"),
    fix=Words("按登记证书改正代码", "Copy the code from the certificate"),
    check=check,
)
