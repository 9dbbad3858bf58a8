"""Nobody is kept from voting without a tie to the drafters."""

from ....change import Change
from ....facts.recusal import computed, drafting, ever_drafting, ever_tied
from ....facts.roll import named
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import brought


def check(change: Change) -> Findings:
    """On the opening day exactly; those without any tie at all are told by the rule about the state."""
    governance, now = change.base.governance, change.head.governance
    for one in brought(change):
        ballot, panel = one.ballot, one.review.data.panel
        if ballot is None or governance.people is None or one.standard.participants is None:
            continue
        bound = computed(governance, panel, ballot, ever_drafting(one.change.before, one.standard))
        drafters = drafting(one.standard, ballot.opens)
        for at, person in enumerate(ballot.recused):
            told = not ever_tied(now, panel, person, drafters)
            if person in ballot.roll and person not in bound and not told:
                values = {"round": one.number, "person": named(governance, person), "opens": ballot.opens}
                yield Finding(one.review.at("ballot", "recused", at), values)


RULE = ChangeRule(
    id="recusal-padded",
    requirements=("format-ballot-recusal", "opinion-3-4-three-quarters", "format-roll-judged-once"),
    title=Words("没有应当回避的情形就不列入回避", "Nobody is kept from voting without a tie to the drafters"),
    message=Words(
        "第 {round} 次审查的回避名单中有{person}：按此前的记录，本人没有参加起草，{opens} 当日也不与起草人同属一个单位",
        "{person} is among the recused of review {round}, but by the records before this step neither drafted nor was of a drafter's unit on {opens}",
    ),
    reason=Words(
        "把可能反对的人列入回避，就减少了有表决权人数；以往的同事关系不是回避的理由",
        "Recusing those who might object lowers the number entitled; having once been colleagues is no reason",
    ),
    fix=Words(
        "从 recused 中去掉；自行退出表决的，仍留在有表决权人数之中",
        "Take them off `recused`; who steps aside of their own will stays among the entitled",
    ),
    check=check,
)
