"""No vote disappears."""

from ....change import Change
from ....facts.roll import named
from ...rule import ChangeRule, Finding, Findings, Words
from .ballots import papers


def check(change: Change) -> Findings:
    """Where the ballot itself is gone another rule says so."""
    for one in papers(change):
        gone = [voter for voter in one.old if voter not in one.new]
        if gone and one.after.data.ballot:
            people = [named(change.head.governance, voter) for voter in gone]
            values = {"slug": one.standard.slug, "round": one.number, "people": people}
            yield Finding(one.after.at("ballot", "votes"), values)


RULE = ChangeRule(
    id="vote-removed",
    requirements=("format-ballot-fixed",),
    title=Words("表决票不得删除", "No vote disappears"),
    message=Words(
        "{slug} 第 {round} 次审查的表决票被删除：{people}",
        "Votes in review {round} of {slug} were removed: {people}",
    ),
    reason=Words(
        "少一张反对票，比例就变了；无效的票也计入分母",
        "A vote less changes the share; even an invalid one counts in the denominator",
    ),
    fix=Words(
        "恢复表决票；无效的，原样保留并另开一次审查",
        "Restore the votes; leave one that was wrong as it is and open another review",
    ),
    check=check,
)
