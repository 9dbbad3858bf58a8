"""What is not wholly accepted has a reason."""

from ....governance import Governance
from ....records.comments import DECISIONS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import tables


def check(standard: Standard, _: Governance) -> Findings:
    """As soon as it is decided."""
    for table in tables(standard):
        for at, one in enumerate(table.rows):
            decided = one.disposition
            if decided and decided.decision != "accepted" and not decided.reason:
                values = {"no": one.no, "from_": one.from_, "decision": Words(*DECISIONS[decided.decision])}
                yield Finding(table.record.at("comments", at, "disposition"), values)


RULE = StandardRule(
    id="comment-reason",
    requirements=(
        "opinion-3-4-feedback-handled",
        "regulation-14-feedback-handled",
        "format-comment-dispositions",
    ),
    title=Words("没有全部采纳的意见有理由", "What is not wholly accepted has a reason"),
    message=Words(
        "第 {no} 条意见（{from_}）的结论是“{decision}”，没有写明理由",
        "Comment {no} ({from_}) was decided “{decision}” without a reason",
    ),
    reason=Words(
        "提出意见的人应当知道为什么没有采纳，也便于审查组判断",
        "Whoever commented should know why it was not accepted, and so should the panel",
    ),
    fix=Words("在 disposition 中写上 reason", "Add `reason` to the disposition"),
    check=check,
)
