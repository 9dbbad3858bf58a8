"""The charter's scope of business is quoted."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """At least one item that projects can rest on."""
    chamber = governance.chamber
    if chamber is not None and not chamber.data.scope:
        yield Finding(chamber.at("scope"))


RULE = GovernanceRule(
    id="charter-scope",
    requirements=("opinion-2-charter-scope", "regulation-8-charter-scope"),
    title=Words("写明章程规定的业务范围", "The charter's scope of business is quoted"),
    message=Words("没有写明章程规定的业务范围（scope）", "The scope of business is not given"),
    reason=Words(
        "每个项目都要指明它依据的业务范围", "Every project names the item of the scope that it rests on"
    ),
    fix=Words(
        "在 chamber.md 的 scope 逐项摘录章程原文，各给一个 id",
        "Quote the charter item by item under `scope` in chamber.md, each with an id",
    ),
    check=check,
)
