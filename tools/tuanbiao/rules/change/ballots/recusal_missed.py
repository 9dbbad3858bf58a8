"""Nobody with a tie to the drafters votes, by the records before the step."""

from ....change import Change
from ....facts.recusal import barred, computed, drafting, ever_drafting
from ....facts.roll import named
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import brought


def check(change: Change) -> Findings:
    """Those whom the candidate's own records show are told by the rule about the state."""
    governance = change.base.governance
    for one in brought(change):
        ballot, panel = one.ballot, one.review.data.panel
        if ballot is None or governance.people is None:
            continue
        bound = computed(governance, panel, ballot, ever_drafting(one.change.before, one.standard))
        told = barred(panel, ballot, drafting(one.standard, ballot.opens))
        for person in sorted(bound - told - {*ballot.recused}):
            values = {"round": one.number, "person": named(governance, person), "opens": ballot.opens}
            yield Finding(one.review.at("ballot", "recused"), values)


RULE = ChangeRule(
    id="recusal-missed",
    requirements=("regulation-14-recusal", "format-ballot-recusal", "format-roll-judged-once"),
    title=Words(
        "按此前的记录应当回避的人都已回避",
        "Nobody with a tie to the drafters votes, by the records before the step",
    ),
    message=Words(
        "第 {round} 次审查的回避名单缺{person}：按此前的记录，本人参加过起草，或者 {opens} 当日与起草人同属一个单位",
        "{person} is missing among the recused of review {round}: by the records before this step they drafted, or were of a drafter's unit on {opens}",
    ),
    reason=Words(
        "回避以表决开始之前已经合并的人员和参编记录为准，审查组中写的单位不能代替它",
        "Recusal goes by people and participants as merged before the ballot; the unit that the panel names is no substitute",
    ),
    fix=Words(
        "列入 recused；人员记录有误的，先以另一次合并更正",
        "Add them to `recused`; if people.yml is wrong, correct it first in a merge of its own",
    ),
    check=check,
)
