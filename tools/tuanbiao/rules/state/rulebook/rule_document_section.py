"""The sections that a rule document names are in its text."""

from ....facts.known import near
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Each covered point leads to a heading."""
    for document in governance.rules.values():
        ids = frozenset(one.id for one in document.body.headings if one.id) if document.body else frozenset()
        parsed = document.body is not None and document.body.parsed
        for place, one in enumerate(document.data.covers):
            if parsed and one.section not in ids:
                values = {"section": one.section, "hint": near(one.section, ids)}
                yield Finding(document.at("covers", place, "section"), values)


RULE = GovernanceRule(
    id="rule-document-section",
    requirements=("format-cross-references",),
    title=Words("制度所列条款在正文中", "The sections that a rule document names are in its text"),
    message=Words(
        "正文没有标识为“{section}”的标题{hint}", "The text has no heading with the id `{section}`{hint}"
    ),
    reason=Words("写明规定的事项要能在正文中找到", "A reader has to find where a point is ruled on"),
    fix=Words(
        "改正 section，或者给正文标题加上 {{#{section}}}",
        "Correct `section`, or give the heading the id {{#{section}}}",
    ),
    check=check,
)
