"""Normative references are listed in the prescribed order."""

from itertools import pairwise

from ....facts.references import entries
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each document against the one before; national standards by number alone, GB and GB/T together."""
    text = drafted_text(standard)
    for before, after in pairwise(entries(text, "normative-references")) if text else ():
        if before.citation.rank > after.citation.rank:
            span = after.passage.block.at(after.citation.start, len(after.citation.text))
            yield Finding(span, {"number": after.citation.text, "before": before.citation.text})


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
)
