"""Each rule document has a number of its own."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Of two with one number, the later file is named."""
    seen: dict[str, str] = {}
    for document in governance.rules.values():
        number = document.data.doc_no
        if number is None:
            continue
        if number in seen:
            yield Finding(document.at("doc_no"), {"number": number, "other": seen[number]})
        seen.setdefault(number, document.path)


RULE = GovernanceRule(
    id="rule-document-number",
    requirements=("format-document-number-unique",),
    title=Words("制度文件的文号不重复", "Each rule document has a number of its own"),
    message=Words("文号“{number}”已经用于 {other}", "The number {number} is already that of {other}"),
    reason=Words("文号重复就分不清引用的是哪一份", "Two papers with one number cannot be told apart"),
    fix=Words("按文件编号规则改正", "Number it by the rules on documents"),
    check=check,
)
