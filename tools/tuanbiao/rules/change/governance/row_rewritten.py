"""What a row says of who and since when stays, and a closed row changes no more.

Decided from “rows are closed with `to`/`left`, never removed”: a row is entered, completed and closed. Its identity never
changes (that is `row-removed`). Closing it is always allowed, and so is another closing day while the first still lies
ahead. Keys that say nothing of past decisions may be filled in once, or change freely: a person's login (not the numeric
account), English names and consent, a unit's parent and size, a liaison's contact. A unit is renamed only with its old
name among `former_names`. Names of people, categories of units, accounts, roles and votes of a seat, prices of a fee and
results of an inspection stay: a correction is a new row.
"""

from collections.abc import Iterator
from datetime import date

from ....change import Change
from ....facts.differences import Route, between, covered, shown
from ....facts.marks import entry
from ....parse.located import Items, Keys, Node, place
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import FIXED, LEDGERS, Row, rows

_KINDS = tuple({ledger.kind: None for ledger in LEDGERS if ledger.kind not in FIXED})


def check(change: Change) -> Findings:
    """One finding for each row and key."""
    for row in rows(change, *_KINDS):
        if row.before is not None and row.after is not None:
            for route in _rewritten(row, row.before, row.after, change.as_of):
                yield Finding(place(row.after, route), {"row": row.shown, "key": shown(route)})


def _rewritten(row: Row, before: Node, after: Node, day: date) -> Iterator[Route]:
    ledger = row.ledger
    ended = entry(before, ledger.closes) if ledger.closes else None
    closed = ended is not None and ended <= day.isoformat()
    free = (*ledger.changes, *([ledger.closes] if ledger.closes else []), *_renamed(before, after))
    for route, kind in between(before, after):
        filled = kind == "added" and covered(route, ledger.fills)
        if route[0] not in ledger.grows and (closed or not (filled or covered(route, free))):
            yield route


def _renamed(before: Node, after: Node) -> tuple[str, ...]:
    """The key of the name, where the old one is kept among the former names."""
    listed = after.entries.get("former_names") if isinstance(after, Keys) else None
    items = listed.value.items if listed and isinstance(listed.value, Items) else ()
    return ("name",) if entry(before, "name") in {entry(one, "name") for one in items} else ()


RULE = ChangeRule(
    id="row-rewritten",
    requirements=("format-rows-fixed",),
    title=Words("名册的行不改写", "Rows are never rewritten"),
    message=Words("{row} 这一行的 {key} 被改写", "{key} of the row {row} was rewritten"),
    reason=Words(
        "以前的投票、回避和决议按当时的行判断，改写就等于改变过去",
        "Votes, recusals and resolutions of the past are judged by the rows of their day; to rewrite one changes the past",
    ),
    fix=Words(
        "恢复原值；情况有变的，关闭这一行，另加一行；单位更名的，把旧名称写入 former_names",
        "Restore it; where things changed, close the row and add another; list a unit's old name under `former_names`",
    ),
    check=check,
)
