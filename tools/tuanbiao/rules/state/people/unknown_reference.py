"""Whatever a record refers to exists."""

from typing import Any

from ....facts.known import NOUNS, ids, is_known, near
from ....facts.marks import marked, reference, value
from ....governance import Governance
from ....records.kind import Kind
from ....records.record import Record
from ...rule import Finding, Findings, RecordRule, Words


def check(kind: Kind, record: Record[Any], governance: Governance) -> Findings:
    """Every reference to the chamber's records; of a resolution of an unknown meeting, the meeting is named."""
    for found in marked(kind, record, reference):
        target, wanted = str(found.sign), value(found.node)
        if not wanted or target == "standard":
            continue
        meeting = wanted.partition("#")[0]
        if target == "resolution" and is_known(governance, "meeting", meeting) is False:
            target, wanted = "meeting", meeting
        if is_known(governance, target, wanted) is False:
            values = {"what": NOUNS[target], "id": wanted, "hint": near(wanted, ids(governance, target))}
            yield Finding(found.node.span, values)


RULE = RecordRule(
    id="unknown-reference",
    requirements=("format-references",),
    title=Words("所引用的都存在", "Whatever a record refers to exists"),
    message=Words("没有标识为“{id}”的{what}{hint}", "There is no {what} `{id}`{hint}"),
    reason=Words("引用落空，所述的事就无从核对", "What refers to nothing cannot be checked"),
    fix=Words("改正标识，或者先登记所引用的{what}", "Correct the id, or enter the {what} first"),
    check=check,
)
