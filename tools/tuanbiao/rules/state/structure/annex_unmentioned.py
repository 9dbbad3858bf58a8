"""Every annex is mentioned in the text."""

from ....facts.annexes import annexes, mentions_of_annexes
from ....facts.text import finished_text, name
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, by a link to it or to something in it, from anywhere but itself."""
    text = finished_text(standard)
    if text is None:
        return
    known = {at for at, _ in mentions_of_annexes(text)}
    for at in annexes(text):
        clause = text.clauses[at]
        if at not in known and clause.id is not None:
            yield Finding(clause.span, {"annex": name(clause), "id": clause.id})


RULE = StandardRule(
    id="annex-unmentioned",
    requirements=("gbt-1-1-annex-mentioned",),
    title=Words("每个附录都在文中提及", "Every annex is mentioned in the text"),
    message=Words("{annex}没有在文中提及", "The text does not mention {annex}"),
    reason=Words(
        "附录由条文引出，没有提及的附录与标准没有关系",
        "An annex is called by a clause: one that is not mentioned has nothing to do with the standard",
    ),
    fix=Words("在条文中用“[](#{id})”提及，或者删去这一附录", "Mention it by `[](#{id})`, or delete it"),
    check=check,
)
