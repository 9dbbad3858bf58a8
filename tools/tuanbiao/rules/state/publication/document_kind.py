"""A document is of the kind that its purpose asks for."""

from ....facts.documents import references
from ....governance import Governance
from ....records.document import KINDS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A publication needs a publication document, a plan a plan document, and so on."""
    for reference in references(standard):
        document = governance.documents.get(reference.document)
        if document is not None and document.data.kind not in reference.kinds:
            wanted = [Words(*KINDS[kind]) for kind in reference.kinds]
            values = {
                "document": reference.document,
                "kind": Words(*KINDS[document.data.kind]),
                "wanted": wanted,
            }
            yield Finding(reference.span, values)


RULE = StandardRule(
    id="document-kind",
    requirements=(
        "opinion-3-4-issued-as-document",
        "regulation-14-issued-as-document",
        "format-document-agrees",
    ),
    title=Words("文件的文种与用途相符", "A document is of the kind that its purpose asks for"),
    message=Words(
        "文件 {document} 的文种是“{kind}”，此处应是“{wanted}”",
        "The document `{document}` is of the kind “{kind}”; this record needs “{wanted}”",
    ),
    reason=Words(
        "立项、发布、复审确认、废止和终止各以相应文种的社会团体文件作出，文种不对就不能证明这一步",
        "Plan, publication, confirmation, withdrawal and cancellation are each made by a document of their own kind",
    ),
    fix=Words(
        "改为指向文种是“{wanted}”的文件；文种写错的，改 governance/documents/{document}.md 的 kind",
        "Name a document of the kind “{wanted}”, or correct `kind` in governance/documents/{document}.md",
    ),
    check=check,
)
