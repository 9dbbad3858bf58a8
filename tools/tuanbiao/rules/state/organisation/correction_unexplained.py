"""A finished correction says what was done."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Corrections with a day and no account."""
    for at, one in rows(governance.supervision):
        if one.corrected is not None and one.correction is None:
            yield Finding(at("corrected"), {"authority": one.authority, "on": one.corrected})


RULE = GovernanceRule(
    id="correction-unexplained",
    requirements=("regulation-36-investigation",),
    title=Words("完成的整改有说明", "A finished correction says what was done"),
    message=Words(
        "{authority}要求的整改于 {on} 完成，没有写明整改情况",
        "The correction asked for by {authority} was finished on {on} without saying what was done",
    ),
    reason=Words("配合监督检查要有据可查", "That an inspection was heeded has to be on record"),
    fix=Words("在 correction 写明整改情况", "Describe it under `correction`"),
    check=check,
)
