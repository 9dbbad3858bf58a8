"""One standard's life: its records, the days of its moves, and the documents that it names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tuanbiao.governance import Governance
from tuanbiao.parse.located import Step
from tuanbiao.standard import Standard

from .moments import Birth, Body, Moment, Note
from .rewind import Life

Route = tuple[Step, ...]


@dataclass(frozen=True)
class Story:
    """What the births of a standard's records are read from."""

    root: Path
    standard: Standard
    governance: Governance

    def entered(self, stage: str) -> Moment | None:
        """When the standard first entered a stage."""
        for move in self.standard.index.data.moves:
            if move.to == stage:
                return moved(move.to, move.on)
        return None

    def issued(self, document: str | None, otherwise: date | None) -> Moment | None:
        """The day of the document that a record names, else another day."""
        if document is not None:
            return Moment(self.governance.documents[document].data.on)
        return Moment(otherwise) if otherwise else None

    def life(self, path: str, born: Moment, note: Note, births: Iterable[Birth] = ()) -> Life:
        """The life of one file of today's repository."""
        return Life(path, (self.root / path).read_bytes(), born, note, tuple(births))


def moved(stage: str, on: date) -> Moment:
    """A standard is withdrawn after the review that asks for it, be it on the same day."""
    return Moment(on, 1 if stage == "withdrawn" else 0)


def later(route: Route, names: str, at: date | Moment | None, note: Note) -> Iterator[Birth]:
    """Keys of one mapping that came later than the mapping; nothing where the day is not known."""
    if at is not None:
        moment = at if isinstance(at, Moment) else Moment(at)
        yield from (Birth((*route, name), moment, note) for name in names.split())


def rows(route: Route, days: Iterable[date | None], note: Note) -> Iterator[Birth]:
    """The items of a list, each with its own day."""
    for index, day in enumerate(days):
        if day is not None:
            yield Birth((*route, index), Moment(day), note)


def grown(route: Route, days: Iterable[date | None], note: Note) -> Iterator[Birth]:
    """A list that did not exist before its first item."""
    listed = list(days)
    known = [day for day in listed if day is not None]
    if known:
        yield Birth(route, Moment(min(known)), note)
        yield from rows(route, listed, note)


def told(kind_text: str, at: date | Moment | None, born: Moment, note: Note) -> tuple[Body, ...]:
    """Prose that said less until a day."""
    if at is None:
        return ()
    moment = at if isinstance(at, Moment) else Moment(at)
    return (Body(born, kind_text, note), Body(moment, None, note))
