"""A rule document that takes effect was adopted by the decision body."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """One that has no day of effect yet is a draft."""
    for document in governance.rules.values():
        adopted = document.data.adopted
        if adopted is None and document.data.effective is not None:
            yield Finding(document.at("effective"), {"title": document.data.title, "fault": _UNADOPTED})
        elif adopted is not None and not is_kind(governance, adopted.by, "decision"):
            name = name_of(governance, adopted.by)
            fault = Words(
                f"由“{name}”通过，它不是决策机构", f"was adopted by {name}, which is no decision body"
            )
            yield Finding(document.at("adopted", "by"), {"title": document.data.title, "fault": fault})


_UNADOPTED = Words("写明了施行日期，却没有写明通过的机构", "takes effect without having been adopted")
RULE = GovernanceRule(
    id="rule-document-adopted",
    requirements=("opinion-3-2-decides-on-rules",),
    title=Words("制度由决策机构通过", "Rule documents are adopted by the decision body"),
    message=Words("《{title}》{fault}", "{title} {fault}"),
    reason=Words(
        "与标准化活动相关的制度由决策机构决策", "The decision body decides on the rules of standards work"
    ),
    fix=Words(
        "提交决策机构通过，在 adopted 写明日期、机构和决议",
        "Have it adopted and record day, body and resolution under `adopted`",
    ),
    check=check,
)
