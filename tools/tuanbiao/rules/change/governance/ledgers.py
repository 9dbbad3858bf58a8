"""The chamber's lists of rows: what tells their rows apart, what closes a row, and what may change in one."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from ....change import Change
from ....facts.marks import entry
from ....parse.located import Items, Keys, Node
from ....records.record import Record
from ....span import Span

Identity = tuple[str | None, ...]


class Ledger(Struct, frozen=True):
    """One list of a kind of record.

    `name` is the key that holds it, of the record or of every row of the record's own list; empty where the record is
    the list. `identity` are the keys that tell rows apart; `closes` is the key that ends a row. Of the other keys
    `fills` may be entered later, but only once; `changes` may change at any time; `grows` hold ledgers of their own.
    Everything else stays as it was entered.
    """

    kind: str
    name: str
    identity: tuple[str, ...]
    closes: str | None = None
    fills: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    grows: tuple[str, ...] = ()


_FEE = ("standard", "price", "payer", "basis", "resolution", "voluntary", "published", "tied_to", "from")
_SUPERVISED = ("basis", "standards", "result", "report", "published_at", "due", "correction")
_ACCOUNT = ("name_en", "github.login", "consent")
LEDGERS = (
    Ledger("people", "", ("id",), fills=("github",), changes=_ACCOUNT, grows=("units", "keys")),
    Ledger("people", "units", ("unit", "from"), closes="to"),
    Ledger("people", "keys", ("key", "from"), closes="to"),
    Ledger(
        "units",
        "",
        ("id",),
        fills=("credit_code",),
        changes=("name_en", "parent", "small"),
        grows=("former_names",),
    ),
    Ledger("units", "former_names", ("name",), fills=("until",)),
    Ledger("members", "", ("unit", "joined"), closes="left", fills=("basis",)),
    Ledger("bodies", "members", ("person", "from"), closes="to"),
    Ledger("bodies", "staff", ("person", "from"), closes="to", fills=("competence",)),
    Ledger("fees", "", ("id",), closes="to", fills=_FEE),
    Ledger(
        "liaisons",
        "",
        ("id",),
        closes="until",
        fills=("country", "agreement"),
        changes=("area", "contact"),
        grows=("activities",),
    ),
    Ledger("liaisons", "activities", ("on", "text"), fills=("standard",)),
    Ledger("supervision", "", ("id",), closes="corrected", fills=_SUPERVISED),
    Ledger("policy", "versions", ("effective",)),
    Ledger("baseline", "", ("slug",)),
    Ledger("irregularities", "", ("commit", "rule", "standard")),
)
# What may change in these is for a rule of their own.
FIXED = ("policy", "baseline", "irregularities")
_LONG = 32  # of a key or a commit beginning and end are enough


class Row(Struct, frozen=True):
    """One row on both sides, None where a side has none; `place` is the row in the newer version, or its list."""

    ledger: Ledger
    name: Identity
    before: Node | None
    after: Node | None
    place: Span

    @property
    def shown(self) -> str:
        """The row as messages name it."""
        parts = (part if len(part) <= _LONG else f"{part[:12]}…{part[-8:]}" for part in self.name if part)
        return " ".join(parts)


class _List(Struct, frozen=True):
    place: Span
    rows: dict[Identity, Node] = field(default_factory=dict)


def rows(change: Change, *kinds: str) -> Iterator[Row]:
    """Every row of the lists that the step touches, of these kinds of record.

    What belongs to a row that vanished goes with it; a file that is gone or cannot be read yields nothing.
    """
    for record in change.governance:
        if record.after is not None and record.kind.name in kinds and (record.before or record.added):
            for ledger in LEDGERS:
                if ledger.kind == record.kind.name:
                    yield from _rows(ledger, record.before, record.after)


def _rows(ledger: Ledger, before: Record[object] | None, after: Record[object]) -> Iterator[Row]:
    old, new = _lists(ledger, before.source) if before else {}, _lists(ledger, after.source)
    for owner, listed in new.items():
        earlier = old[owner].rows if owner in old else {}
        for name in dict.fromkeys((*earlier, *listed.rows)):
            now = listed.rows.get(name)
            place = now.span if now else listed.place
            yield Row(ledger, (*owner, *name), earlier.get(name), now, place)


def _lists(ledger: Ledger, source: Node) -> Mapping[Identity, _List]:
    """Every such list of a record by the row that holds it."""
    if not ledger.name:
        return {(): _list(ledger, source)}
    if isinstance(source, Keys):
        return {(): _list(ledger, source, ledger.name)}
    outer = next(one for one in LEDGERS if (one.kind, one.name) == (ledger.kind, ""))
    return {
        name: _list(ledger, row, ledger.name) for name, row in _list(outer, source).rows.items()
    }


def _list(ledger: Ledger, node: Node, key: str = "") -> _List:
    """Rows with one identity are told apart by their order."""
    held = node.entries[key].value if key and isinstance(node, Keys) and key in node.entries else node
    if key and held is node:
        return _List(node.span)
    found = _List(held.span)
    for row in held.items if isinstance(held, Items) else ():
        name: Identity = tuple(entry(row, one) for one in ledger.identity)
        while name in found.rows:
            name = (*name, "+")
        found.rows[name] = row
    return found
