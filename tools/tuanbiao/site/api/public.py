"""All public data of a chamber as files: a pure function of what the site is made from."""

from collections.abc import Iterator

import msgspec

from ... import __version__
from ...facts.roll import within
from ...words import Words
from ..view import View
from .atom import Feed, feeds, tag
from .atom import write as feed
from .calendars import NAMES, calendars
from .cite import citation_files
from .credit import chamber, credit
from .files import FILES, LISTS, About, Consultations, Dated, Events, FileFact, Members
from .happened import Event, events
from .model import VERSION, EventFact, Fact, MemberFact, StandardRow, Texts
from .place import API, SCHEMAS, data_uri, page_address
from .round_model import ConsultationFact
from .rounds import consultations
from .schemas import as_json, schemas
from .standards import standard_file, standards
from .tables import table


def public(view: View) -> dict[str, bytes]:
    """Every file by its address below the top of the site; equal records on the same day give equal bytes."""
    return dict(_files(view))


def _files(view: View) -> Iterator[tuple[str, bytes]]:
    happened = events(view)
    followed = tuple(feeds(view, happened))
    yield from _data(view, happened)
    yield f"{API}/meta.json", _json(_about(view, followed))
    for name, schema in schemas().items():
        yield f"{SCHEMAS}/{name}.schema.json", as_json(schema).encode()
    for one in followed:
        yield one.uri, feed(view, one)
    yield from calendars(view)
    for standard in view.library.standards.values():
        yield from citation_files(view, standard)


def _data(view: View, happened: tuple[Event, ...]) -> Iterator[tuple[str, bytes]]:
    listed = standards(view)
    yield from _list("standards", listed, StandardRow, listed.standards)
    for row in listed.standards:
        if not row.inherited:
            made = standard_file(view, row, view.library.standards[row.slug])
            yield data_uri(row.slug), _json(made)
    asked = _consultations(view)
    yield from _list("consultations", asked, ConsultationFact, asked.consultations)
    told = Events(version=VERSION, as_of=view.as_of, events=tuple(_event(view, one) for one in happened))
    yield from _list("events", told, EventFact, told.events)
    yield f"{API}/credit.json", _json(credit(view))
    belong = _members(view)
    yield from _list("members", belong, MemberFact, belong.members)


def _list(name: str, whole: Dated, kind: type[Fact], rows: tuple[Fact, ...]) -> Iterator[tuple[str, bytes]]:
    yield f"{API}/{name}.json", _json(whole)
    yield f"{API}/{name}.csv", table(kind, rows)


def _json(value: Dated) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def _consultations(view: View) -> Consultations:
    found = [one for standard in view.library.standards.values() for one in consultations(view, standard)]
    found.sort(key=lambda one: (one.closes, one.slug, one.round), reverse=True)
    return Consultations(version=VERSION, as_of=view.as_of, consultations=tuple(found))


def _event(view: View, one: Event) -> EventFact:
    return msgspec.convert(
        {
            "id": tag(view, one.place),
            "kind": one.kind,
            "on": one.on,
            "recorded": one.recorded,
            "slug": one.slug,
            "number": one.number,
            "title": one.title,
            "stage": one.stage,
            "text": Texts(zh=one.words.zh, en=one.words.en),
            "page": page_address(view, one.slug) if one.slug in view.library.standards else None,
        },
        EventFact,
    )


def _members(view: View) -> Members:
    record = view.library.governance.members
    rows = []
    for one in record.data if record else ():
        unit = view.units.get(one.unit)
        made = MemberFact(
            unit=one.unit,
            name=unit.name if unit else one.unit,
            name_en=unit.name_en if unit else None,
            category=unit.category if unit else None,
            joined=one.joined,
            left=one.left,
            current=within(view.as_of, one.joined, one.left),
        )
        rows.append(made)
    return Members(version=VERSION, as_of=view.as_of, members=tuple(rows))


def _about(view: View, followed: tuple[Feed, ...]) -> About:
    record = view.library.governance.chamber
    policy = record.data.copyright_policy if record else None
    terms = view.library.governance.rules.get(policy) if policy else None
    return About(
        version=VERSION,
        as_of=view.as_of,
        tool=__version__,
        commit=view.commit,
        chamber=chamber(view),
        licence=terms.data.title if terms else None,
        licence_page=view.address(f"governance/rules/{policy}.html") if terms else None,
        files=tuple(_named(view, followed)),
    )


def _named(view: View, followed: tuple[Feed, ...]) -> Iterator[FileFact]:
    """The files that are always there, and those of stages and industries; a standard's own are named in its row."""
    for name, (_, words) in FILES.items():
        if name != "standard":
            yield _file(view, f"{API}/{name}.json", words)
        if name in LISTS:
            yield _file(view, f"{API}/{name}.csv", words)
        yield _file(
            view, f"{SCHEMAS}/{name}.schema.json", Words(f"格式：{words.zh}", f"schema of: {words.en}")
        )
    for one in followed:
        if one.uri.startswith("feeds/"):
            yield _file(view, one.uri, one.title)
    for name, words in NAMES.items():
        yield _file(view, f"calendars/{name}.ics", words)


def _file(view: View, uri: str, words: Words) -> FileFact:
    return FileFact(address=view.address(uri), title=words.zh, title_en=words.en)
