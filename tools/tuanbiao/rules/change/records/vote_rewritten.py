"""A vote stays as it was cast."""

from ....change import Change
from ....facts.kept import altered
from ....facts.roll import named
from ...rule import ChangeRule, Finding, Findings, Words
from .ballots import papers


def check(change: Change) -> Findings:
    """Choice, day, reason and evidence alike."""
    for one in papers(change):
        now = one.new
        for voter, (_, vote) in one.old.items():
            at, new = now.get(voter, (0, vote))
            key = altered(vote, new)
            if key:
                person = named(change.head.governance, voter)
                values = {"slug": one.standard.slug, "round": one.number, "person": person, "key": key}
                yield Finding(one.after.at("ballot", "votes", at, key), values)


RULE = ChangeRule(
    id="vote-rewritten",
    requirements=("format-ballot-fixed",),
    title=Words("表决票一经合并不变", "A vote stays as it was cast"),
    message=Words(
        "{slug} 第 {round} 次审查中{person}的表决票被改动：{key}",
        "The vote of {person} in review {round} of {slug} was changed: {key}",
    ),
    reason=Words("改动表决票就是改动结果", "Whoever changes a vote changes the result"),
    fix=Words(
        "恢复表决票；票确有错误的，另开一次审查",
        "Restore the vote; if it was recorded wrongly, open another review",
    ),
    check=check,
)
