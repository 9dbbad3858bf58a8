"""A ballot opens in one merge and closes in another."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import brought


def check(change: Change) -> Findings:
    """Also a review that comes with its conclusion, whatever the method."""
    for one in brought(change):
        if one.closing and (one.ballot or one.before is None):
            yield Finding(one.review.at(*one.closed_at), {"round": one.number, "key": one.closing})


RULE = ChangeRule(
    id="votes-with-opening",
    requirements=("format-ballot-two-merges",),
    title=Words("表决分两次合并：先开始，后关闭", "A ballot opens in one merge and closes in another"),
    message=Words(
        "第 {round} 次审查的开始和结果在同一次合并中写入（{key}）",
        "Review {round} is opened and decided in one merge (`{key}`)",
    ),
    reason=Words(
        "审查组、文本、名册和期限要在投票之前公布，事后一并写入的名册可以照着票数编出来",
        "Panel, text, roll and window are published before anybody votes; a roll that comes with the votes can be made to fit them",
    ),
    fix=Words(
        "先合并审查组、文本和表决的 opens、closes、roll、recused，截止之后再合并票数和结论",
        "Merge panel, text and the ballot's `opens`, `closes`, `roll` and `recused` first, votes and conclusion after the close",
    ),
    check=check,
)
