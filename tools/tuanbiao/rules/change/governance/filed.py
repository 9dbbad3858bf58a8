"""What a party filed and what was answered: filled in step by step, never rewritten."""

from msgspec import Struct
from collections.abc import Iterator

from ....change import RecordChange
from ....facts.differences import covered, differences, prose_differs
from ....span import Span
from ....words import Words

_PROSE = Words("正文", "the prose")


class Course(Struct, frozen=True):
    """How far a matter has come, and what may still change in its record.

    Before the answer `opens` may change; whatever is absent may be entered, except `filed`. After the answer only
    `follows` may be entered; of the account of the matter nothing more changes once it is `over`.
    """

    opens: tuple[str, ...]
    follows: tuple[str, ...]
    answered: bool
    over: bool
    filed: tuple[str, ...] = ()


def rewritten(change: RecordChange, course: Course) -> Iterator[tuple[Span, str | Words]]:
    """Every place where a record that can be read on both sides was rewritten, with its key."""
    assert change.both is not None
    before, after = change.both
    for found in differences(before, after):
        added = found.kind == "added"
        if course.answered:
            kept = added and covered(found.route, course.follows)
        else:
            kept = covered(found.route, course.opens) or (added and not covered(found.route, course.filed))
        if not kept:
            yield found.span, found.key
    if course.over and prose_differs(before, after):
        yield after.at(), _PROSE
