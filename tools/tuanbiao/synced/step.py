"""What a step gives to the forge, beside what follows from the records after it."""

from collections.abc import Iterable
from datetime import date

from ..change import Edit
from ..library import Library
from ..tree import REGULAR, blob_id

_FOLDER = ".github/"


def synced(edits: Iterable[Edit], head: Library, as_of: date) -> frozenset[str]:
    """The paths that a step gives exactly the content that `github sync` would write after it."""
    ours = {one.path: one.after for one in edits if one.path.startswith(_FOLDER)}
    if not ours:
        return frozenset()
    from .files import desired  # few steps touch the forge

    wanted = desired(head.governance, as_of)
    return frozenset(
        path
        for path, content in wanted.items()
        if (file := ours.get(path)) and file.mode == REGULAR and file.id == blob_id(content)
    )
