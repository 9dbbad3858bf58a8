"""What a step may change in a standard's folder without a move."""

from ..records.procedure import Change as Permission
from ..requirements import procedure
from ..standard import Standard
from .paths import matches, resolved


def permissions(standard: Standard) -> tuple[Permission, ...]:
    """What the stage that the standard is in, and every stage, permits."""
    current = standard.index.data.stage
    here = next(stage.may_change for stage in procedure().stages if stage.id == current)
    return (*here, *procedure().always)


def permitted(standard: Standard, path: str) -> tuple[Permission, ...]:
    """The permissions that speak of a file; of records in rounds, only the newest."""
    last = len(standard.index.data.moves) - 1
    return tuple(
        one
        for one in permissions(standard)
        if any(matches(resolved(pattern, standard, last), path) for pattern in one.paths)
    )
