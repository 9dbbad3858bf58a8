"""Votes come once, with the conclusion."""

from ....change import Change
from ...rule import ChangeRule, Finding, Findings, Words
from .ballots import papers

_MORE = Words("已有表决票", "there are votes already")
_OVER = Words("审查已有结论", "the review is concluded")
_OPEN = Words("没有同时写明结论", "the conclusion does not come with them")


def check(change: Change) -> Findings:
    """Not some now and some later, when those to come can be chosen by those that are known."""
    for one in papers(change):
        added = [at for voter, (at, _) in one.new.items() if voter not in one.old]
        over = one.before.data.conclusion is not None
        if not added or not (one.old or over or one.after.data.conclusion is None):
            continue
        why = _MORE if one.old else _OVER if over else _OPEN
        values = {"slug": one.standard.slug, "round": one.number, "count": len(added), "why": why}
        yield Finding(one.after.at("ballot", "votes", added[0]), values)


RULE = ChangeRule(
    id="votes-in-parts",
    requirements=("format-votes-once",),
    title=Words("表决票一次写入，并同时写明结论", "Votes come once, with the conclusion"),
    message=Words(
        "{slug} 第 {round} 次审查加入了 {count} 张表决票，但{why}",
        "Votes added to review {round} of {slug}: {count}; but {why}",
    ),
    reason=Words(
        "分几次写入，就可以看着已有的票去找其余的票",
        "Votes merged in parts let the rest be sought by what is known",
    ),
    fix=Words(
        "表决结束后，一次写入全部表决票和结论",
        "After the close, add all votes and the conclusion in one step",
    ),
    check=check,
)
