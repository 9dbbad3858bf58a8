"""A ballot keeps the dates, roll and recusals with which it was opened."""

from ....change import Change
from ....facts.kept import altered, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """All of a ballot but its votes, which have rules of their own."""
    for before, after in sides(change):
        for pair in versions(before, after, "reviews"):
            old = pair.before.data.ballot
            if old is None:
                continue
            new = pair.after.data.ballot
            key = altered(old, new, ("votes",)) if new else ""
            if key is not None:
                span = pair.after.at("ballot", *([key] if key else []))
                which = f"ballot.{key}" if key else "ballot"
                yield Finding(span, {"slug": after.slug, "round": pair.number, "key": which})


RULE = ChangeRule(
    id="ballot-rewritten",
    requirements=("format-ballot-fixed", "format-roll-judged-once"),
    title=Words(
        "表决的起止、名册和回避不变", "A ballot keeps the dates, roll and recusals it was opened with"
    ),
    message=Words(
        "{slug} 第 {round} 次审查的表决被改动：{key}",
        "The ballot of review {round} of {slug} was changed: {key}",
    ),
    reason=Words(
        "名册和期限在看到票以后改动，可以凑出任何结果",
        "With a roll or a close that changes once votes are known any result can be had",
    ),
    fix=Words(
        "恢复原有的表决；确有错误的，以不通过结束这次审查，再开一次",
        "Restore the ballot; if it was wrong, conclude the review as failed and open another",
    ),
    check=check,
)
