"""Folders that a step removes, and where their records went."""

from collections.abc import Iterator, Mapping

from ....change import Change, Edit, StandardChange


def renamed(change: Change) -> Mapping[str, str]:
    """By slugs that vanish, the new slug under which one of their files, unchanged, has its place in a folder."""
    new = [one for one in change.standards if one.slug not in change.base.standards]
    found = {}
    for gone in (one for one in change.standards if one.removed):
        files = {(inner(edit), edit.before.id) for edit in gone.edits if edit.before}
        for one in new:
            if files & {(inner(edit), edit.after.id) for edit in one.edits if edit.after}:
                found[gone.slug] = one.slug
    return found


def relocated(one: StandardChange) -> bool:
    """Whether the folder lies in another group than before."""
    return one.before is not None and one.after is not None and one.before.folder != one.after.folder


def in_place(change: Change) -> Iterator[StandardChange]:
    """The standards whose folder stays where it was, or is really new."""
    new = set(renamed(change).values())
    return (one for one in change.standards if not (one.removed or relocated(one) or one.slug in new))


def inner(edit: Edit) -> str:
    """The path inside the standard's folder."""
    return edit.path.split("/", 3)[3]
