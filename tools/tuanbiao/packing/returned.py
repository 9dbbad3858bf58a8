"""Stamped and signed papers taken back: the digest and the keeper of each original into the record that it proves."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ..digest import file_digest
from ..forms.official.facts import Facts
from ..parse.located import Plain, Step
from ..records.kinds import kind_of
from ..records.record import Record
from ..setup.insert import insert
from ..words import Words
from .ballots import ballot
from .places import BALLOT, PLACES, Place
from .request import Keeping
from .scans import Named

State = Literal["new", "known", "refused"]
_NO_RECORD = Words(
    "还没有写摘要的记录：先运行 tuanbiao advance 放好空白表并填写",
    "there is no record for its digest yet: lay one down with tuanbiao advance and fill it in",
)
_OTHER = Words("已记有另一份原件，不覆盖", "another original is recorded there, which stays")


@dataclass(frozen=True, slots=True)
class Write:
    """One value that goes into a record."""

    record: Record[Any]
    route: tuple[Step, ...]
    value: Plain


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one file: where its digest goes, or why it is not taken."""

    file: str
    state: State
    words: Words
    writes: tuple[Write, ...] = ()


def taken(file: str, content: bytes, found: Named, several: tuple[Facts, ...], kept: Keeping) -> Outcome:
    """One scan, for each of the standards that it speaks of."""
    digest = file_digest(content)
    about = [one for one in several if found.slug in (None, one.standard.slug)]
    if found.paper == BALLOT:
        return _ballot(file, digest, found, about, kept)
    places = [PLACES[found.paper](one) for one in about]
    if None in places:
        return Outcome(file, "refused", _NO_RECORD)
    return _one(file, digest, found.paper, {(p.record.path, p.route): p for p in places if p}.values(), kept)


def _one(file: str, digest: str, paper: str, places: Iterable[Place], kept: Keeping) -> Outcome:
    free = []
    for place in places:
        there = _digests(place)
        if digest in there:
            continue
        if there and place.shape != "evidence":
            return Outcome(file, "refused", _OTHER)
        free.append(place)
    writes = tuple(Write(one.record, one.route, _value(one, digest, paper, kept)) for one in free)
    return _outcome(file, digest, writes)


def _outcome(file: str, digest: str, writes: tuple[Write, ...]) -> Outcome:
    if not writes:
        return Outcome(file, "known", Words(f"（{digest[:12]}…）", f"({digest[:12]}…)"))
    where = "、".join(f"{one.record.path} {'.'.join(map(str, one.route))}" for one in writes)
    return Outcome(file, "new", Words(f"→ {where}（{digest[:12]}…）", f"→ {where} ({digest[:12]}…)"), writes)


def _digests(place: Place) -> frozenset[str]:
    """The digests that the place holds already."""
    value = place.value or ()
    return frozenset(one.sha256 for one in (value if isinstance(value, tuple) else (value,)) if one.sha256)


def _value(place: Place, digest: str, paper: str, kept: Keeping) -> Plain:
    keeping: dict[str, Plain] = {"sha256": digest, "custodian": kept.custodian}
    if place.shape == "minutes":
        return keeping
    if place.shape == "sealed":
        on = kept.on or getattr(place.record.data, "on", None) or kept.today
        return {"on": on.isoformat(), **keeping}
    on = {"on": kept.on.isoformat()} if kept.on else {}
    return [{"kind": place.kind, **keeping, **on, "note": paper}]


def _ballot(file: str, digest: str, found: Named, about: list[Facts], kept: Keeping) -> Outcome:
    made = ballot(about, found.rest, digest, kept)
    if isinstance(made, Words):
        return Outcome(file, "refused", made)
    return _outcome(file, digest, tuple(Write(*one) for one in made))


def settled(outcomes: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """The outcomes together: of two files that would fill one place the second is refused."""
    seen: dict[tuple[object, ...], str] = {}
    made = []
    for one in outcomes:
        keys = [_key(write) for write in one.writes]
        before = next((seen[key] for key in keys if key in seen), None)
        seen.update((key, one.file) for key in keys if before is None)
        twice = Words(f"与 {before} 是同一份材料", f"is the same paper as {before}")
        made.append(Outcome(one.file, "refused", twice) if before else one)
    return tuple(made)


def _key(write: Write) -> tuple[object, ...]:
    """What no second file may fill: a seal, the minutes, a person's vote, a piece of evidence with its digest."""
    rows = write.value if isinstance(write.value, list) else [{}]
    own = [one.get("voter") or one.get("sha256") for one in rows if isinstance(one, Mapping)]
    return (write.record.path, write.route, *own)


def written(outcomes: Iterable[Outcome], contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """The records with all that the files bring, by path; `contents` are their bytes. Raises InsertionError."""
    after: dict[str, bytes] = {}
    for write in _writes(outcomes):
        path = write.record.path
        kind = kind_of(path)
        assert kind is not None, path
        after[path] = insert(kind, after.get(path, contents[path]), write.route, write.value)
    return after


def _writes(outcomes: Iterable[Outcome]) -> Iterator[Write]:
    for one in outcomes:
        yield from one.writes
