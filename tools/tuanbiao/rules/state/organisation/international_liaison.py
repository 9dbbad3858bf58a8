"""The chamber takes part in international standards work."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_ABROAD = ("international", "regional", "foreign")


def check(governance: Governance) -> Findings:
    """A tie to a body abroad that has not ended."""
    liaisons = governance.liaisons
    if liaisons is not None and not any(one.level in _ABROAD and one.until is None for one in liaisons.data):
        yield Finding(liaisons.at())


RULE = GovernanceRule(
    id="international-liaison",
    requirements=("opinion-3-7-international-activities",),
    title=Words("参与国际标准化活动", "The chamber takes part in international standards work"),
    message=Words(
        "没有与国际、区域或国外标准化机构的联络",
        "There is no tie to an international, regional or foreign body",
    ),
    reason=Words("鼓励商会积极参与国际标准化活动", "Chambers are encouraged to take part in it"),
    fix=Words("有联络的，记入 governance/liaisons.yml", "Enter any such tie in governance/liaisons.yml"),
    check=check,
)
