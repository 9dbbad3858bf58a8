"""The foreword names the drafters as the record does."""

from ....facts.foreword import begun, drafters
from ....facts.roll import people
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .credited import every


def check(standard: Standard, governance: Governance) -> Findings:
    """In the same order; what is not named at all is told from consultation on."""
    text = drafted_text(standard)
    at = begun(text)
    known = people(governance)
    recorded = [(known[one].name,) for one in standard.index.data.drafters if one in known]
    if text is None or at is None:
        return
    if not recorded or len(recorded) < len(standard.index.data.drafters):
        return
    yield from every(standard, text.clauses[at].span, drafters(text), recorded, "本文件主要起草人")


RULE = StandardRule(
    id="foreword-drafters",
    requirements=("gbt-1-1-foreword-drafters",),
    title=Words("前言所列主要起草人与记录一致", "The foreword names the drafters as the record does"),
    message=Words(
        "前言所列主要起草人是：{written}；记录是：{recorded}",
        "Drafters in the foreword: {written}; in the record: {recorded}",
    ),
    reason=Words(
        "署名按记录审定，前言不能增减或者调换",
        "Credits are settled by the record; the foreword neither adds, leaves out nor reorders",
    ),
    fix=Words(
        "使前言“本文件主要起草人：”与文件头的 drafters 一致，次序相同",
        "Make 本文件主要起草人： agree with `drafters`, in the same order",
    ),
    check=check,
    mends=("unsafe",),
)
