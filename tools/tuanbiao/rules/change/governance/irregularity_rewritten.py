"""What was acknowledged stays as it was."""

from ....change import Change
from ....facts.differences import between, shown
from ....parse.located import place
from ...rule import ChangeRule, Finding, Findings, Words
from .ledgers import rows


def check(change: Change) -> Findings:
    """Rows are told apart by commit, rule and standard; nothing of one changes."""
    for row in rows(change, "irregularities"):
        if row.before is not None and row.after is not None:
            for route, _ in between(row.before, row.after):
                yield Finding(place(row.after, route), {"row": row.shown, "key": shown(route)})


RULE = ChangeRule(
    id="irregularity-rewritten",
    requirements=("format-irregularities-append-only",),
    title=Words("已确认的不合规不改写", "An acknowledged irregularity is never rewritten"),
    message=Words(
        "已确认的不合规 {row} 的 {key} 被改动", "{key} of the acknowledged irregularity {row} was changed"
    ),
    reason=Words(
        "决策机构确认的是当时的说明，改写就不再是它所确认的",
        "The decision body acknowledged what was written then; rewritten, it is no longer what it acknowledged",
    ),
    fix=Words(
        "恢复原值；后来的说明和措施写在会议记录中",
        "Restore it; what is said or done later belongs in the record of a meeting",
    ),
    check=check,
)
