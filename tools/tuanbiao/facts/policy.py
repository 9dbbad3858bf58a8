"""Which of the chamber's own figures hold on a day."""

from datetime import date

from ..governance import Governance
from ..records.policy import PolicyVersion


def policy_on(governance: Governance, day: date) -> PolicyVersion | None:
    """The version in force on `day`; None where the file is absent or starts later."""
    versions = governance.policy.data.versions if governance.policy else ()
    in_force = [one for one in versions if one.effective <= day]
    return max(in_force, key=lambda one: one.effective) if in_force else None
