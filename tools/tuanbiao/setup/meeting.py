"""The record of a meeting that is called: what is known filled in, the resolutions ready to be written."""

from collections.abc import Iterable, Iterator

from ..approvals.docket import Matter
from ..records.kinds import KINDS
from ..records.meeting import Meeting
from .blanks import blank
from .insert import Plain
from .scalars import quoted

_KIND = next(kind for kind in KINDS if kind.name == "meetings")


def path(name: str) -> str:
    """Where the record of the meeting `name` lies."""
    return f"governance/meetings/{name}.md"


def record(meeting: Meeting, agenda: Iterable[Matter]) -> bytes:
    """The file of the meeting's record; it holds no resolution before the meeting."""
    matters = tuple(agenda)
    blanks = blank(_KIND, dict(_known(meeting, matters))).decode().splitlines(keepends=True)
    lines = (
        "".join(_resolutions(matters)) if matters and line.startswith("# resolutions:") else line
        for line in blanks
    )
    return "".join(lines).encode()


def _known(meeting: Meeting, matters: tuple[Matter, ...]) -> Iterator[tuple[str, Plain]]:
    yield "body", meeting.body
    yield "held_on", meeting.held_on.isoformat()
    for key in ("title", "place"):
        if told := getattr(meeting, key):
            yield key, quoted(told)
    for key in ("mode", "chair", "recorder"):
        if told := getattr(meeting, key):
            yield key, told
    if meeting.called_on:
        yield "called_on", meeting.called_on.isoformat()
    if meeting.expected is not None:
        yield "expected", str(meeting.expected)
    if meeting.observers:
        yield "observers", meeting.observers
    if matters:
        yield "agenda", [quoted(one.title) for one in matters]


def _resolutions(matters: tuple[Matter, ...]) -> Iterator[str]:
    """One for each matter, commented out until it is taken."""
    yield "# resolutions:  # 决议 Resolutions\n"
    for at, one in enumerate(matters, start=1):
        yield f"#   - id: r{at}\n#     text:   # {one.title}\n"
        if one.standard:
            yield f"#     items:\n#       - standard: {one.standard}\n#         move: {one.move}\n"
            yield f"#         round: {one.round}\n" if one.round else ""
            yield f"#         text: {one.text}\n" if one.text else ""
            yield f"#         subject: {quoted(one.title)}\n" if one.move == "other" else ""
        yield "#     method:   # show-of-hands、named、secret、consensus\n"
        yield "#     present:\n#     for:\n#     against:\n#     abstain:\n#     conclusion:   # passed、failed\n"
