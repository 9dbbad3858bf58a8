"""A document number is used once."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Rule documents share the series; two of those with one number are another rule's."""
    seen = {_plain(one.data.doc_no): one.path for one in governance.rules.values() if one.data.doc_no}
    for document in governance.documents.values():
        number = _plain(document.data.doc_no)
        if number in seen:
            values = {"number": document.data.doc_no, "other": seen[number]}
            yield Finding(document.at("doc_no"), values)
        seen.setdefault(number, document.path)


def _plain(number: str) -> str:
    return "".join(number.split())


RULE = GovernanceRule(
    id="document-number-unique",
    requirements=("opinion-3-3-document-numbering", "format-document-number-unique"),
    title=Words("文号不重复", "A document number is used once"),
    message=Words(
        "文号“{number}”已用于 {other}", "The document number “{number}” is already used by {other}"
    ),
    reason=Words(
        "文号是引用文件的依据，重复的文号指不出是哪一份文件",
        "Documents are cited by their number; a number used twice points to neither",
    ),
    fix=Words(
        "核对发文登记，改正其中一份文件的 doc_no",
        "Look at the register of documents and correct one of the two",
    ),
    check=check,
)
