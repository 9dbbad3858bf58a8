"""What was taken over stays as it was declared."""

from ....change import Change
from ....facts.differences import between, shown
from ....facts.marks import entry
from ....parse.located import Node, place
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import rows
from .unresolved import unresolved

# What may still happen to a standard that has no folder here.
_LATER = ("status", "withdrawn", "superseded_by", "last_review", "resolution")


def check(change: Change) -> Findings:
    """Of what came after the adoption, such as a withdrawal, a new resolution of the decision body may say so."""
    for row in rows(change, "baseline"):
        if row.before is None or row.after is None:
            continue
        renewed = _renewed(change, row.before, row.after)
        for route, _ in between(row.before, row.after):
            if not (renewed and route[0] in _LATER):
                yield Finding(place(row.after, route), {"slug": row.shown, "key": shown(route)})


def _renewed(change: Change, before: Node, after: Node) -> bool:
    new = entry(after, "resolution") != entry(before, "resolution")
    return new and unresolved(change, after) is None


RULE = ChangeRule(
    id="baseline-rewritten",
    requirements=("format-baseline-closed",),
    title=Words("承接的标准登记以后不改", "Entries of inherited standards never change"),
    message=Words("承接的标准 {slug} 的 {key} 被改动", "{key} of the inherited standard {slug} was changed"),
    reason=Words(
        "承接的清单是启用仓库当日的声明，没有别的证明，改动就无从核对",
        "The baseline is what was declared at the adoption; nothing else proves it, so a change cannot be checked",
    ),
    fix=Words(
        "恢复原值；此后废止、被代替、复审的，由决策机构决议并在 resolution 写明",
        "Restore it; where it was withdrawn, superseded or reviewed since, have the decision body resolve it and name that resolution",
    ),
    check=check,
)
