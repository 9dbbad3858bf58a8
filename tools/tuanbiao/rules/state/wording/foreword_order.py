"""The items of the foreword come in the prescribed order."""

from itertools import pairwise

from ....facts.foreword import ITEMS, items
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each item against the one before."""
    text = drafted_text(standard)
    for (before, _), (after, sentence) in pairwise(items(text)) if text else ():
        if before > after:
            yield Finding(sentence.span, {"item": ITEMS[after][0], "before": ITEMS[before][0]})


RULE = StandardRule(
    id="foreword-order",
    requirements=("gbt-1-1-foreword-order",),
    title=Words("前言各项按规定次序给出", "The items of the foreword come in the prescribed order"),
    message=Words(
        "前言先写“{before}”后写“{item}”，次序颠倒",
        "The foreword tells {before} before {item}: the order is reversed",
    ),
    reason=Words(
        "次序是起草依据、与其他部分的关系、代替、与国际文件的关系、专利、提出和归口、起草单位和起草人、历次版本",
        "The order is rules of drafting, other parts, replacement, international documents, patents, proposer and "
        "administration, drafting units and drafters, earlier editions",
    ),
    fix=Words("把“{item}”移到“{before}”之前", "Move {item} before {before}"),
    check=check,
)
