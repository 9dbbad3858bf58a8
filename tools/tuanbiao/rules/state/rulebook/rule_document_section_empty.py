"""The sections that a rule document names say something."""

from ....governance import Governance
from ....parse.blocks import Document
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A heading with no text below it, not even below a heading of its own."""
    for document in governance.rules.values():
        body = document.body
        if body is None or not body.parsed:
            continue
        silent = _silent(body)
        for place, one in enumerate(document.data.covers):
            if one.section in silent:
                yield Finding(document.at("covers", place, "section"), {"section": one.section})


def _silent(body: Document) -> frozenset[str]:
    """The ids of headings without any text down to the next heading of their level or above."""
    speaking = {block.heading for block in body.blocks}
    return frozenset(
        heading.id
        for place, heading in enumerate(body.headings)
        if heading.id and not speaking & set(_below(body, place))
    )


def _below(body: Document, place: int) -> range:
    level = body.headings[place].level
    later = (at for at in range(place + 1, len(body.headings)) if body.headings[at].level <= level)
    return range(place, next(later, len(body.headings)))


RULE = GovernanceRule(
    id="rule-document-section-empty",
    requirements=("opinion-3-3-management-rules",),
    title=Words("制度所列条款有内容", "The sections that a rule document names say something"),
    message=Words("条款“{section}”只有标题，没有内容", "The section `{section}` has a heading and no text"),
    reason=Words("只有标题的条款没有作出规定", "A heading alone rules on nothing"),
    fix=Words("写出规定的内容", "Write the provision"),
    check=check,
)
