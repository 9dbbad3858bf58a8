"""A ballot is counted once it has closed."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import brought


def check(change: Change) -> Findings:
    """By the close that was merged with the opening; on that day a meeting may count, or whoever holds the last paper."""
    for one in brought(change):
        if one.opened and one.closing and not one.ended(change.as_of):
            out = _OUT if change.as_of == one.opened.closes else Words("", "")
            values = {"round": one.number, "closes": one.opened.closes, "as_of": change.as_of, "out": out}
            yield Finding(one.review.at(*one.closed_at), values)


_OUT = Words("，还有表决票没有收到", ", with papers still out")


RULE = ChangeRule(
    id="ballot-closed-early",
    requirements=("format-ballot-window", "format-ballot-two-merges"),
    title=Words("表决截止之后才计票", "A ballot is counted once it has closed"),
    message=Words(
        "第 {round} 次审查的表决 {closes} 截止，{as_of} 就合并了票数或者结论{out}",
        "The ballot of review {round} closes on {closes}, but votes or conclusion are merged on {as_of}{out}",
    ),
    reason=Words(
        "截止之前公布票数，会影响尚未投票的人，也使他们失去投票的时间",
        "Votes that are published before the close sway those who have not voted and take their time from them",
    ),
    fix=Words(
        "等到 {closes} 之后再合并；当日会议已经表决或者表决票已经收齐的，可以写入票数和结论",
        "Merge after {closes}; on that day, once the meeting has voted or every paper is in, votes and conclusion may be merged together",
    ),
    check=check,
)
