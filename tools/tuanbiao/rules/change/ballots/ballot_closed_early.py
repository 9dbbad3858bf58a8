"""A ballot is counted once it has closed."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import brought


def check(change: Change) -> Findings:
    """By the close that was merged with the opening; a meeting may count on its own day."""
    for one in brought(change):
        if one.opened and one.closing and change.as_of < one.opened.closes:
            values = {"round": one.number, "closes": one.opened.closes, "as_of": change.as_of}
            yield Finding(one.review.at(*one.closed_at), values)


RULE = ChangeRule(
    id="ballot-closed-early",
    requirements=("format-ballot-window", "format-ballot-two-merges"),
    title=Words("表决截止之后才计票", "A ballot is counted once it has closed"),
    message=Words(
        "第 {round} 次审查的表决 {closes} 截止，{as_of} 就合并了票数或者结论",
        "The ballot of review {round} closes on {closes}, but votes or conclusion are merged on {as_of}",
    ),
    reason=Words(
        "截止之前公布票数，会影响尚未投票的人，也使他们失去投票的时间",
        "Votes that are published before the close sway those who have not voted and take their time from them",
    ),
    fix=Words("等到 {closes} 之后再合并", "Merge after {closes}"),
    check=check,
)
