"""The ids of a list differ."""

from typing import Any

from ....facts.marks import entry, identified, marked
from ....governance import Governance
from ....parse.located import Items, place
from ....records.kind import Kind
from ....records.record import Record
from ...rule import Finding, Findings, RecordRule, Words


def check(kind: Kind, record: Record[Any], _: Governance) -> Findings:
    """Every list of a record whose entries have an id; the later entry is named."""
    for found in marked(kind, record, identified):
        assert isinstance(found.node, Items)
        seen: dict[str, int] = {}
        for one in found.node.items:
            own = entry(one, "id") or ""
            if own in seen:
                yield Finding(place(one, ("id",)), {"id": own, "line": seen[own]})
            seen.setdefault(own, place(one, ("id",)).line or 0)


RULE = RecordRule(
    id="duplicate-id",
    requirements=("format-stable-ids",),
    title=Words("列表各项的标识不重复", "The ids of a list differ"),
    message=Words(
        "标识“{id}”重复（第一次在第 {line} 行）", "The id `{id}` is used twice (first on line {line})"
    ),
    reason=Words("别的记录按标识引用，重复就指不准", "Other records refer to an entry by its id"),
    fix=Words(
        "换一个标识；同一个人或者单位的，合并为一项",
        "Choose another id; merge the entries if they are one and the same",
    ),
    check=check,
)
