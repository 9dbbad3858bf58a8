"""A standard is disclosed before it takes effect."""

from ....facts.moves import inherited
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, governance: Governance) -> Findings:
    """The effective day itself is too late to prepare."""
    disclosure = disclosed(standard)
    publication = standard.publication
    if disclosure is None or publication is None or inherited(standard, governance):
        return
    on, effective = disclosure.data.on, publication.data.effective
    if on is not None and on >= effective:
        yield Finding(disclosure.at("on"), {"on": on, "effective": effective})


RULE = StandardRule(
    id="disclosure-after-effect",
    requirements=("custom-disclosure-before-effect",),
    title=Words("在实施日期之前公开", "A standard is disclosed before it takes effect"),
    message=Words(
        "公开日期 {on} 不早于实施日期 {effective}",
        "It was disclosed on {on}, not before it took effect on {effective}",
    ),
    reason=Words(
        "实施之前公开，使用者才来得及准备；现行规定没有规定公开的日数",
        "Users need it before it takes effect; no rule of state sets a number of days",
    ),
    fix=Words("以后的标准在实施日期之前公开", "Disclose later standards before they take effect"),
    check=check,
)
