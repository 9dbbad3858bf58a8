"""What came from before the chamber adopted the repository."""

from ..governance import Governance
from ..standard import Standard


def inherited(standard: Standard, governance: Governance) -> bool:
    """Whether the baseline lists the standard: its records up to publication were made elsewhere."""
    baseline = governance.baseline.data if governance.baseline else ()
    return any(one.slug == standard.slug for one in baseline)
