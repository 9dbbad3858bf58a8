"""The chamber names the document that holds its copyright policy."""

from ....facts.rulebook import covered
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Nothing is said where no document has a policy, or where the one that is named does not exist."""
    chamber = governance.chamber
    if chamber is None or "copyright" not in covered(governance):
        return
    name = chamber.data.copyright_policy
    document = governance.rules.get(name or "")
    if name is None:
        yield Finding(chamber.at(), {"fault": Words("没有指明版权策略", "names no copyright policy")})
    elif document and all(one.point != "copyright" for one in document.data.covers):
        fault = Words(
            f"指明的“{document.data.title}”没有规定版权",
            f"names {document.data.title}, which does not rule on copyright",
        )
        yield Finding(chamber.at("copyright_policy"), {"fault": fault})


RULE = GovernanceRule(
    id="copyright-policy",
    requirements=("opinion-3-6-copyright-policy", "regulation-22-copyright"),
    title=Words("指明版权策略", "The chamber names its copyright policy"),
    message=Words("商会{fault}", "The chamber {fault}"),
    reason=Words(
        "使用标准的人要能查到版权归属和处置规则",
        "Users of a standard have to find who owns it and what they may do",
    ),
    fix=Words(
        "在 chamber.md 的 copyright_policy 写明制度文件的 id",
        "Name the rule document under `copyright_policy` in chamber.md",
    ),
    check=check,
)
