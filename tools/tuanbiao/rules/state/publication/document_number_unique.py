"""A document number is used once."""

from collections.abc import Iterator

from ....governance import Governance
from ....records.fields import Part
from ....records.record import Record
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Official documents and rule documents share one series; the later file of a pair is named."""
    seen: dict[str, str] = {}
    for number, record in _numbered(governance):
        if number in seen:
            yield Finding(record.at("doc_no"), {"number": number, "other": seen[number]})
        seen.setdefault(number, record.path)


def _numbered(governance: Governance) -> Iterator[tuple[str, Record[Part]]]:
    for rule in governance.rules.values():
        if rule.data.doc_no is not None:
            yield "".join(rule.data.doc_no.split()), rule
    for document in governance.documents.values():
        yield "".join(document.data.doc_no.split()), document


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
