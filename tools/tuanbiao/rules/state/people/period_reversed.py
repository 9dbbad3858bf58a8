"""A period ends after it starts."""

from collections.abc import Iterator
from typing import Any

from ....facts.marks import PERIODS, entry, marked, spanned
from ....governance import Governance
from ....parse.located import Node, place
from ....records.kind import Kind
from ....records.record import Record
from ...rule import Finding, Findings, RecordRule, Words


def check(kind: Kind, record: Record[Any], _: Governance) -> Findings:
    """Every period of a record; its last day is the day before it ends."""
    for found in marked(kind, record, spanned):
        for start, end in found.sign:
            yield from _reversed(found.node, start, end)


def _reversed(node: Node, start: str, end: str) -> Iterator[Finding]:
    first, last = entry(node, start), entry(node, end)
    if first is None or last is None:
        return
    if last < first or (last == first and (start, end) in PERIODS):
        yield Finding(place(node, (end,)), {"start": start, "first": first, "end": end, "last": last})


RULE = RecordRule(
    id="period-reversed",
    requirements=("format-periods",),
    title=Words("时段的起日早于止日", "A period ends after it starts"),
    message=Words(
        "{end} 为 {last}，{start} 为 {first}，其间没有一日",
        "`{end}` is {last} and `{start}` {first}: no day lies between",
    ),
    reason=Words(
        "止日当日已不在时段内，止日等于起日的时段没有一日",
        "A period ends before its last date, so that equal dates leave no day",
    ),
    fix=Words("改正 {start} 或 {end}", "Correct `{start}` or `{end}`"),
    check=check,
)
