"""The foreword names the drafting units as the record does."""

from ....facts.foreword import begun, drafting_units, unit_names
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .credited import every


def check(standard: Standard, governance: Governance) -> Findings:
    """In the same order; a unit may go by a former name. What is not named at all is told from consultation on."""
    text = drafted_text(standard)
    at = begun(text)
    recorded = [unit_names(governance, one) for one in standard.index.data.drafting_units]
    if text is None or at is None or not recorded or not all(recorded):
        return
    yield from every(standard, text.clauses[at].span, drafting_units(text), recorded, "本文件起草单位")


RULE = StandardRule(
    id="foreword-drafting-units",
    requirements=("gbt-1-1-foreword-drafters",),
    title=Words("前言所列起草单位与记录一致", "The foreword names the drafting units as the record does"),
    message=Words(
        "前言所列起草单位是：{written}；记录是：{recorded}",
        "Drafting units in the foreword: {written}; in the record: {recorded}",
    ),
    reason=Words(
        "署名按记录审定，前言不能增减或者调换",
        "Credits are settled by the record; the foreword neither adds, leaves out nor reorders",
    ),
    fix=Words(
        "使前言“本文件起草单位：”与文件头的 drafting_units 一致，次序相同",
        "Make 本文件起草单位： agree with `drafting_units`, in the same order",
    ),
    check=check,
    mends=("unsafe",),
)
