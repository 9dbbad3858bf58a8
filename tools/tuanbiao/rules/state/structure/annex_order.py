"""Annexes come in the order in which the text first mentions them."""

from itertools import pairwise

from ....facts.annexes import mentions_of_annexes
from ....facts.text import drafted_text, name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Mentions in the foreword, which tells what has changed, do not count."""
    text = drafted_text(standard)
    if text is None:
        return
    first: dict[int, int] = {}
    for place, (at, mention) in enumerate(mentions_of_annexes(text)):
        if mention.passage is not None and mention.passage.element != "foreword":
            first.setdefault(at, place)
    for before, after in pairwise(sorted(first)):
        if first[before] > first[after]:
            one, other = text.clauses[before], text.clauses[after]
            values = {"annex": name(one), "other": name(other)}
            yield Finding(one.span, values)


RULE = StandardRule(
    id="annex-order",
    requirements=("gbt-1-1-annex-order",),
    title=Words("附录按提及的先后编排", "Annexes come in the order in which the text first mentions them"),
    message=Words("条文先提及{other}，后提及{annex}", "The text mentions {other} before {annex}"),
    reason=Words(
        "附录的字母按在条文中提及的先后给出", "Annexes are lettered in the order of their first mention"
    ),
    fix=Words("把两个附录对调", "Exchange the two annexes"),
    check=check,
)
