"""Rows of the chamber's lists are closed, never removed."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import LEDGERS, rows

_KINDS = tuple({ledger.kind: None for ledger in LEDGERS})


def check(change: Change) -> Findings:
    """A row whose identity changes is one that vanished."""
    for row in rows(change, *_KINDS):
        if row.after is None:
            yield Finding(row.place, {"row": row.shown, "keys": row.ledger.identity})


RULE = ChangeRule(
    id="row-removed",
    requirements=("format-rows-never-removed",),
    title=Words("名册的行不删除", "Rows are never removed"),
    message=Words(
        "{row} 这一行不见了：被删除，或者改了 {keys}",
        "The row {row} is gone: it was removed, or {keys} was changed",
    ),
    reason=Words(
        "以前的投票、回避和决议按当时的行判断，删去就无从核对",
        "Votes, recusals and resolutions of the past are judged by the rows of their day; removed, they prove nothing",
    ),
    fix=Words(
        "恢复这一行；已经结束的，写明截止日期（to、left、until）；写错的，另加一行",
        "Restore the row; end it with its last day (`to`, `left`, `until`), correct it by a row of its own",
    ),
    check=check,
)
