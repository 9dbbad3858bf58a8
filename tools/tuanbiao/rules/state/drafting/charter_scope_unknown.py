"""The item of the charter that a project names exists."""

from ....facts.known import near
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """By its id in the chamber's profile; a profile without any scope is another rule's matter."""
    named = standard.index.data.scope_ref
    if named is None or governance.chamber is None:
        return
    scope = frozenset(one.id for one in governance.chamber.data.scope)
    if scope and named not in scope:
        yield Finding(standard.index.at("scope_ref"), {"named": named, "hint": near(named, scope)})


RULE = StandardRule(
    id="charter-scope-unknown",
    requirements=("opinion-2-charter-scope", "regulation-8-charter-scope", "format-references"),
    title=Words("所依据的章程业务范围存在", "The item of the charter that a project names exists"),
    message=Words(
        "章程业务范围中没有 {named} 这一项{hint}",
        "The charter's scope of business has no item `{named}`{hint}",
    ),
    reason=Words(
        "商会应在章程规定的业务范围内开展团体标准化工作",
        "A chamber makes standards within the scope of business of its charter",
    ),
    fix=Words(
        "改为 governance/chamber.md 的 scope 中的一项；不属于任何一项的，商会不能制定该标准",
        "Name an item of `scope` in governance/chamber.md; what belongs to none is not for this chamber to standardise",
    ),
    check=check,
)
