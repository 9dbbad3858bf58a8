"""Those who use a standard have declared so themselves."""

from ....facts.notices import unit_names
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """All of one standard in one finding."""
    promotion = standard.promotion
    if promotion is None:
        return
    silent = [one.unit for one in promotion.data.adopters if one.declaration is None]
    if silent:
        values = {"units": unit_names(governance, silent), "count": len(silent)}
        yield Finding(promotion.at("adopters"), values)


RULE = StandardRule(
    id="adopter-undeclared",
    requirements=("custom-adopters-declared",),
    title=Words("采用单位自愿声明采用", "Those who use a standard have declared so themselves"),
    message=Words(
        "{count} 家采用单位没有声明的记录：{units}",
        "Adopters without a declaration on record ({count}): {units}",
    ),
    reason=Words(
        "采用是自愿的，由采用单位自己声明才算数", "Adoption is voluntary, so it is for the adopter to declare"
    ),
    fix=Words(
        "可以请采用单位声明，把声明的摘要写入 declaration",
        "Ask them for a declaration and record its digest in `declaration`",
    ),
    check=check,
)
