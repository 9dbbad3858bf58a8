"""Whether the credit block is frozen, as the procedure says."""

from ....facts.rounds import newest
from ....records.procedure import Freeze
from ....requirements import procedure
from ....standard import Standard


def freeze() -> Freeze:
    """What the procedure freezes once the panel is appointed: keys of index.md, and files."""
    return next(one for one in procedure().frozen if one.id == "credit-block")


def frozen(standard: Standard) -> int | None:
    """The review whose panel is appointed; None before that, and once the standard went back."""
    opened = newest(standard, "technical-review")
    appointed = opened is not None and opened.round in standard.reviews
    return opened.round if opened and appointed and standard.index.data.stage in freeze().stages else None
