"""The elements of a text come in the prescribed order."""

from itertools import pairwise
from typing import get_args

from ....facts.text import Element, drafted_text, fixed_element
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_ORDER = get_args(Element)  # the type names them in order


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each chapter against the one before; one whose title and id disagree is told as such."""
    text = drafted_text(standard)
    if text is None:
        return
    heads = (at for at, one in enumerate(text.clauses) if one.level == 1)
    chapters = [at for at in heads if fixed_element(text.clauses[at]) is None]
    for before, after in pairwise(chapters):
        if _ORDER.index(text.elements[before]) > _ORDER.index(text.elements[after]):
            values = {"title": text.clauses[after].title, "before": text.clauses[before].title}
            yield Finding(text.clauses[after].span, values)


RULE = StandardRule(
    id="element-order",
    requirements=("gbt-1-1-element-order",),
    title=Words("要素按规定次序排列", "The elements of a text come in the prescribed order"),
    message=Words(
        "“{title}”排在“{before}”之后，次序颠倒", "“{title}” comes after “{before}”: the order is reversed"
    ),
    reason=Words(
        "次序是前言、引言、范围、规范性引用文件、术语和定义、技术要素、附录、参考文献、索引",
        "The order is foreword, introduction, scope, normative references, terms, technical elements, annexes, bibliography, "
        "index",
    ),
    fix=Words("把“{title}”移到规定的位置", "Move “{title}” to its place"),
    check=check,
)
