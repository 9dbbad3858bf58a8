"""A draft author by author: its text without any tracked change, then with those of one author after the other."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import datetime
from xml.etree import ElementTree as ET

from .draft import Draft, Wanted, read_as
from .names import W
from .package import Package
from .tracked import CELLS, FORMATS, IN, OUT, author, marks
from .values import Notes, RefusedError

MAX_AUTHORS = 40
_PARTS = ("footnotes", "endnotes")
_CHANGES = (*IN, *OUT, *FORMATS, *CELLS)
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?")


@dataclass(frozen=True, slots=True)
class Group:
    """Authors whose changes are applied together; `last` is the last time that Word noted, `after` on whose changes they rest.

    There are several authors where each changed what another had put in.
    """

    authors: tuple[str, ...]
    last: datetime | None
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class State:
    """A draft once the changes of a group are applied to those before; no group is the draft without any change."""

    group: Group | None
    draft: Draft


@dataclass
class _Found:
    """The changes of each author, and whose changes rest on whose."""

    authors: set[str] = field(default_factory=set)
    last: dict[str, datetime] = field(default_factory=dict)
    rests: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def on(self, one: str, others: AbstractSet[str]) -> None:
        """The changes of one author rest on those of others."""
        self.rests[one] |= others - {one}


def states(content: bytes, accepted: Draft, wanted: Wanted) -> Iterator[State]:
    """Every state in order; ids are those of the draft with all changes accepted, which is the last one."""
    order = groups(content)
    rest = frozenset(one for group in order for one in group.authors)
    for group in (None, *order):
        rest -= set(group.authors) if group else set()
        same = replace(wanted, ids=accepted.ids, without=rest)
        yield State(group, read_as(content, same) if rest else accepted)


def groups(content: bytes) -> list[Group]:
    """The authors in the order of their last change, but none before whoever their changes rest on."""
    found = _Found()
    package = Package(content, Notes())
    for part in (package.xml(package.main), *(package.part(kind) for kind in _PARTS)):
        if part is not None:
            _walk(part, frozenset(), found)
    if len(found.authors) > MAX_AUTHORS:
        raise RefusedError(
            f"修订的作者超过 {MAX_AUTHORS} 位，请用 --review-table 列成表",
            f"the changes are by over {MAX_AUTHORS} authors: list them with --review-table",
        )
    return list(_ordered([_group(authors, found) for authors in _bound(found)]))


def moment(written: str) -> datetime | None:
    """Day and time as Word noted them: by the clock on the wall, whatever the letter behind says."""
    match = _TIME.match(written)
    try:
        return datetime.fromisoformat(match.group()) if match else None
    except ValueError:
        return None


def _walk(node: ET.Element, inside: frozenset[str], found: _Found) -> None:
    """All changes below an element that stands in what the authors `inside` put in."""
    if node.tag in _CHANGES:
        who = author(node)
        found.authors.add(who)
        found.on(who, inside)
        on = moment(node.get(f"{W}date", ""))
        if on is not None:
            found.last[who] = max(on, found.last.get(who, on))
        if node.tag in OUT:
            found.on(who, {author(one) for one in node.iter() if one.tag in IN})
    inside |= _put_in(node)
    _between(node, found)
    for child in node:
        _walk(child, inside, found)


def _put_in(node: ET.Element) -> frozenset[str]:
    """Who put in an element: words, a paragraph, a row or a cell."""
    if node.tag in IN:
        return frozenset((author(node),))
    mark = {f"{W}tr": f"{W}trPr/{W}ins", f"{W}tc": f"{W}tcPr/{W}cellIns"}.get(node.tag)
    found = node.find(mark) if mark else None
    own = [found] if found is not None else marks(node) if node.tag == f"{W}p" else []
    return frozenset(author(one) for one in own if one.tag in (*IN, *CELLS))


def _between(node: ET.Element, found: _Found) -> None:
    """Words that one author put in amid what another had put in rest on these, unless they are older."""
    near = [one for one in node if one.tag not in (f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}proofErr")]
    for before, one, after in zip(near, near[1:], near[2:], strict=False):
        new = all(each.tag in IN for each in (before, one, after))
        later = one.get(f"{W}date", "") >= before.get(f"{W}date", "")
        if new and later and author(before) == author(after):
            found.on(author(one), {author(before)})


def _bound(found: _Found) -> list[tuple[str, ...]]:
    """Authors apart, those together whose changes rest on each other."""
    reach = {one: found.rests[one] | {one} for one in found.authors}
    for middle in found.authors:
        for one in found.authors:
            if middle in reach[one]:
                reach[one] |= reach[middle]
    return sorted({tuple(sorted(two for two in reach[one] if one in reach[two])) for one in found.authors})


def _group(authors: tuple[str, ...], found: _Found) -> Group:
    days = [found.last[one] for one in authors if one in found.last]
    after = {two for one in authors for two in found.rests[one]} - set(authors)
    return Group(authors, max(days, default=None), tuple(sorted(after)))


def _ordered(made: Sequence[Group]) -> Iterator[Group]:
    """By day, those without one last; a group waits for whoever it rests on."""
    left = sorted(made, key=lambda one: (one.last is None, str(one.last), one.authors))
    while left:
        waiting = {one for group in left for one in group.authors}
        group = next(one for one in left if not waiting & set(one.after))
        yield group
        left.remove(group)
