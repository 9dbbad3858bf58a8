"""The record of a meeting that is called: what is known filled in, the resolutions ready to be written."""

from collections.abc import Iterable, Iterator

from ..approvals.docket import Matter
from ..parse.located import Plain
from ..records.kinds import KINDS
from ..records.meeting import Meeting
from .blanks import blank
from .scalars import quoted

_KIND = next(kind for kind in KINDS if kind.name == "meetings")


def path(name: str) -> str:
    """Where the record of the meeting `name` lies."""
    return f"governance/meetings/{name}.md"


def record(meeting: Meeting, agenda: Iterable[Matter]) -> bytes:
    """The file of the meeting's record; it holds no resolution before the meeting."""
    matters = tuple(agenda)
    blanks = blank(_KIND, _known(meeting, matters)).decode().splitlines(keepends=True)
    lines = (
        "".join(_resolutions(matters)) if matters and line.startswith("# resolutions:") else line
        for line in blanks
    )
    return "".join(lines).encode()


def _known(meeting: Meeting, matters: tuple[Matter, ...]) -> dict[str, Plain]:
    known: dict[str, Plain | None] = {
        "body": meeting.body,
        "held_on": meeting.held_on.isoformat(),
        "title": quoted(meeting.title) if meeting.title else None,
        "mode": meeting.mode,
        "place": quoted(meeting.place) if meeting.place else None,
        "called_on": meeting.called_on.isoformat() if meeting.called_on else None,
        "chair": meeting.chair,
        "recorder": meeting.recorder,
        "expected": None if meeting.expected is None else str(meeting.expected),
        "observers": meeting.observers,
        "agenda": [quoted(one.title) for one in matters],
    }
    return {key: value for key, value in known.items() if value}


def _resolutions(matters: tuple[Matter, ...]) -> Iterator[str]:
    """One for each matter, commented out until it is taken."""
    yield "# resolutions:  # 决议 Resolutions\n"
    for at, one in enumerate(matters, start=1):
        yield f"#   - id: r{at}\n#     text:   # {_plain(one.title)}\n"
        if one.standard:
            yield f"#     items:\n#       - standard: {one.standard}\n#         move: {one.move}\n"
            yield f"#         round: {one.round}\n" if one.round else ""
            yield f"#         text: {one.text}\n" if one.text else ""
            yield f"#         subject: {quoted(one.title)}\n" if one.move == "other" else ""
        yield "#     method:   # show-of-hands、named、secret、consensus\n"
        yield "#     present:\n#     for:\n#     against:\n#     abstain:\n#     conclusion:   # passed、failed\n"


def _plain(text: str) -> str:
    """A text that cannot leave a comment: YAML ends lines at more characters than LF."""
    return "".join(one if one.isprintable() else " " for one in text)
