"""Liaison with other standards bodies is recorded, if only to say that there is none."""

from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words

_PATH = "governance/liaisons.yml"


def check(governance: Governance) -> Findings:
    """An empty list is an answer, an absent file is none."""
    if governance.liaisons is None and _PATH not in governance.broken:
        yield Finding(Span(_PATH))


RULE = GovernanceRule(
    id="liaisons-recorded",
    requirements=("opinion-3-2-liaison",),
    title=Words("记录与其他标准化机构的联络", "Liaison with other standards bodies is recorded"),
    message=Words(
        "没有联络记录 governance/liaisons.yml", "There is no record of liaisons governance/liaisons.yml"
    ),
    reason=Words(
        "管理协调机构开展与其他标准化机构的联络",
        "The coordination body keeps liaison with other standards bodies",
    ),
    fix=Words(
        "建立 governance/liaisons.yml，没有联络时写 []",
        "Add governance/liaisons.yml; write [] if there are none",
    ),
    check=check,
)
