"""An accepted comment has changed something, or says why not."""

from ....governance import Governance
from ....records.comments import DECISIONS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import tables


def check(standard: Standard, _: Governance) -> Findings:
    """What was partly accepted always has a reason; it may say why no clause is named."""
    for table in tables(standard):
        for at, one in enumerate(table.rows):
            decided = one.disposition
            if decided and decided.decision == "accepted" and not decided.change and not decided.reason:
                values = {"no": one.no, "from_": one.from_, "decision": Words(*DECISIONS[decided.decision])}
                yield Finding(table.record.at("comments", at, "disposition"), values)


RULE = StandardRule(
    id="comment-change",
    requirements=("format-comment-changes",),
    title=Words(
        "采纳的意见写明改动或者为何不改", "An accepted comment has changed something, or says why not"
    ),
    message=Words(
        "第 {no} 条意见（{from_}）的结论是“{decision}”，没有写明改了哪些章条，也没有说明为何不改",
        "Comment {no} ({from_}) was decided “{decision}”, but no changed clause is named, nor why nothing changes",
    ),
    reason=Words(
        "采纳的意见体现为文本的改动；送审稿与征求意见稿的差别都要有出处",
        "What was accepted shows in the text, and every change of the text has to come from somewhere",
    ),
    fix=Words(
        "在 change 中写明章条的标识；文本无需改动的，写明 reason",
        "Name the clauses by id in `change`, or say in `reason` why nothing has to change",
    ),
    check=check,
)
