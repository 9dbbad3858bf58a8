"""Every comment has been dealt with."""

from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import left, tables


def check(standard: Standard, _: Governance) -> Findings:
    """When the standard goes on from the round, wherever to."""
    for table in tables(standard):
        to = left(standard, table.number)
        for at, one in enumerate(table.rows if to else ()):
            if to and one.disposition is None:
                values = {"no": one.no, "from_": one.from_, "to": NAMES[to]}
                yield Finding(table.record.at("comments", at), values)


RULE = StandardRule(
    id="comment-undisposed",
    requirements=(
        "opinion-3-4-feedback-handled",
        "regulation-14-feedback-handled",
        "format-comment-dispositions",
    ),
    title=Words("每条意见都有处理结论", "Every comment has been dealt with"),
    message=Words(
        "进入“{to}”时，第 {no} 条意见（{from_}）没有处理结论",
        "On entering “{to}” comment {no} ({from_}) has no disposition",
    ),
    reason=Words("对反馈意见应当进行处理协调，逐条有结论", "Every comment is to be dealt with and answered"),
    fix=Words(
        "写明 disposition：采纳、部分采纳或者不采纳，改了哪些章条，不改的理由",
        "Give its `disposition`: accepted, partly or rejected, the clauses changed, and the reason where nothing changes",
    ),
    check=check,
)
