"""The steps of the history, in order: who merged what on which day, and the files that it changed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.records.meeting import Meeting
from tuanbiao.records.record import Record
from tuanbiao.standard import Standard
from tuanbiao.tree import WorkTree

from .chamber import Chamber
from .issued import issued
from .making import making
from .moments import ADOPTION, Moment, Note
from .rewind import Life
from .story import Story

WITHIN = timedelta(days=7)  # an event's date is as good as recorded if its step follows within a week
MET = Note(63, "记录")
COUNCIL_MET = Note(63, "记录", decided=True)
ISSUED = Note(55, "印发文件", decided=True)
# The chamber's own repository settings, there from the first commit.
SETTINGS = (".gitattributes",)


@dataclass
class Step:
    """One branch and its merge. `themes` are slugs, or `governance/…` for the chamber's own records."""

    at: Moment
    themes: tuple[str, ...]
    notes: list[Note] = field(default_factory=list)
    files: dict[str, Life] = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    standards: tuple[Standard, ...] = ()

    @property
    def governs(self) -> bool:
        """Whether the step is the chamber's own, which comes before the standards' of the same moment."""
        return self.themes[0].startswith("governance/")

    @property
    def note(self) -> Note:
        """The weightiest thing that happened."""
        return max(self.notes)

    def changes(self) -> dict[str, bytes]:
        """The files as they were after the step."""
        states = ((path, life.at(self.at)) for path, life in sorted(self.files.items()))
        return {path: content for path, content in states if content is not None}


def steps(root: Path) -> list[Step]:
    """The adoption first, then every step; applied in order they give today's governance/ and standards/."""
    library = load(WorkTree(root))
    assert not library.faults, library.faults
    planned = _Plan(root, library)
    planned.lives(Chamber(root, library).lives())
    for standard in library.standards.values():
        story = Story(root, standard, library.governance)
        planned.lives((*making(story), *issued(story)), standard)
    planned.join_moves()
    planned.meetings()
    planned.documents()
    return planned.in_order()


class _Plan:
    """Gathers the steps by moment and theme."""

    def __init__(self, root: Path, library: Library) -> None:
        self.root = root
        self.library = library
        self.steps: dict[tuple[Moment, tuple[str, ...]], Step] = {}

    def step(self, at: Moment, theme: str, standard: Standard | None = None) -> Step:
        """The step of a theme at a moment; all that is as old as the adoption is one."""
        if at.day <= ADOPTION:
            at, theme, standard = Moment(ADOPTION), "governance/adoption", None
        named = (standard,) if standard else ()
        titles = (standard.index.data.title,) if standard else ()
        return self.steps.setdefault((at, (theme,)), Step(at, (theme,), titles=titles, standards=named))

    def lives(self, lives: Iterable[Life], standard: Standard | None = None) -> None:
        """Every moment of every file becomes a step of its theme."""
        for life in lives:
            theme = standard.slug if standard else "/".join(life.path.split("/")[:2])
            for at, note in life.notes():
                step = self.step(at, theme, standard)
                step.notes.append(note)
                step.files[life.path] = life

    def join_moves(self) -> None:
        """Standards that one resolution or one document moves together move in one step."""
        together: dict[tuple[Moment, str, str], list[Standard]] = defaultdict(list)
        for standard in self.library.standards.values():
            for move in standard.index.data.moves:
                publication = standard.publication.data if standard.publication else None
                document = publication.document if publication and move.to == "publication" else None
                paper = move.resolution or document
                if paper:
                    together[Moment(move.on), move.to, paper].append(standard)
        for (at, _, _), standards in together.items():
            if len(standards) > 1:
                self._join([self.steps.pop((at, (one.slug,))) for one in standards])

    def _join(self, parts: list[Step]) -> None:
        whole = Step(parts[0].at, tuple(theme for part in parts for theme in part.themes))
        for part in parts:
            whole.notes += part.notes
            whole.files |= part.files
            whole.titles += part.titles
            whole.standards += part.standards
        self.steps[whole.at, whole.themes] = whole

    def meetings(self) -> None:
        """A meeting's record comes with the first step of its day that it decides, or by itself."""
        for record in self.library.governance.meetings.values():
            meeting, at = record.data, Moment(record.data.held_on)
            named = {item.standard for one in meeting.resolutions for item in one.items}
            other = any(not one.items for one in meeting.resolutions)
            step = None if other else self._first(named, at.day, at.day)
            if step is None:
                step = self.step(at, f"governance/{record.path.split('/')[-1][:-3]}")
                step.titles = step.titles or (meeting.title or "",)
                step.notes.append(_met(record))
                self._adopt(step, meeting)
            step.files[record.path] = self._whole(record.path, step.at)

    def _adopt(self, step: Step, meeting: Meeting) -> None:
        """The files that the meeting adopts and that change on its day come with its record."""
        adopted = {path for one in meeting.resolutions for path in one.adopts}
        for key in [key for key in self.steps if key[0] == step.at and self.steps[key] is not step]:
            other = self.steps[key]
            if other.governs and set(other.files) <= adopted:
                step.files |= other.files
                step.notes += other.notes
                del self.steps[key]

    def documents(self) -> None:
        """A document comes with the step that it announces, or by itself."""
        for record in self.library.governance.documents.values():
            on = record.data.on
            step = self._first({item.slug for item in record.data.items}, on, on + WITHIN)
            if step is None:
                step = self.step(Moment(on), f"governance/{record.path.split('/')[-1][:-3]}")
                step.titles = (record.data.title,)
                step.notes.append(ISSUED)
            step.files[record.path] = self._whole(record.path, step.at)

    def _first(self, slugs: set[str], since: date, until: date) -> Step | None:
        """The first step of one of the standards in a span of days."""
        found = [
            step for step in self.in_order() if since <= step.at.day <= until and slugs & set(step.themes)
        ]
        return found[0] if found else None

    def _whole(self, path: str, born: Moment) -> Life:
        return Life(path, (self.root / path).read_bytes(), born, MET)

    def in_order(self) -> list[Step]:
        """By moment, the chamber's own first."""
        return sorted(self.steps.values(), key=lambda step: (step.at, not step.governs, step.themes))


def _met(record: Record[Meeting]) -> Note:
    return COUNCIL_MET if record.data.body == "council" else MET
