"""Normative references are listed in the prescribed order."""

from itertools import pairwise

from ....facts.amending import amended
from ....facts.references import entries
from ....facts.text import drafted_text
from ....governance import Governance
from ....mend import Mend
from ....parse.blocks import Block
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each document against the one before; national standards by number alone, GB and GB/T together."""
    text = drafted_text(standard)
    for before, after in pairwise(entries(text, "normative-references")) if text else ():
        if before.citation.rank > after.citation.rank:
            span = after.passage.block.at(after.citation.start, len(after.citation.text))
            values = {"number": after.citation.text, "before": before.citation.text}
            mend = _mend(standard, before.passage.block, after.passage.block)
            yield Finding(span, values, mend=mend)


def _mend(standard: Standard, before: Block, after: Block) -> Mend | None:
    """Two paragraphs that follow each other change places."""
    if before is after or {before.kind, after.kind} != {"paragraph"}:
        return None
    old, new = (f"{one.text}\n\n{other.text}" for one, other in ((before, after), (after, before)))
    return amended(standard, before.at(0), old, new, "safe")


RULE = StandardRule(
    id="reference-order",
    requirements=("gbt-1-1-references-order",),
    title=Words("引用文件按规定次序排列", "Normative references are listed in the prescribed order"),
    message=Words("“{number}”应排在“{before}”之前", "“{number}” comes before “{before}”"),
    reason=Words(
        "次序是国家标准（按顺序号）、行业标准、地方标准、团体标准（按代号和顺序号）、国际标准",
        "The order is national standards by number, then sector, local and group standards by code and number, then "
        "international ones",
    ),
    fix=Words("把“{number}”移到“{before}”之前", "Move “{number}” in front of “{before}”"),
    check=check,
    mends=("safe",),
)
