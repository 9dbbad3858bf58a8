"""A document names the standard that it is said to be about."""

from ....facts.documents import entry, references
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """One document may name many standards, but it says nothing of those it leaves out."""
    for reference in references(standard):
        known = reference.document in governance.documents
        if known and entry(governance, reference.document, standard.slug) is None:
            yield Finding(reference.span, {"document": reference.document, "slug": standard.slug})


RULE = StandardRule(
    id="document-names-standard",
    requirements=(
        "opinion-3-4-issued-as-document",
        "regulation-14-issued-as-document",
        "format-document-agrees",
    ),
    title=Words("文件列明所涉及的标准", "A document names the standard that it is about"),
    message=Words(
        "文件 {document} 的 items 中没有 {slug}",
        "The document `{document}` does not list `{slug}` among its items",
    ),
    reason=Words(
        "一份文件可以涉及多项标准，但只对列明的标准有效",
        "One document may carry many standards, but only those that it names",
    ),
    fix=Words(
        "在 governance/documents/{document}.md 的 items 中写明该标准；引错文件的，改为正确的文件",
        "Name the standard in `items` of governance/documents/{document}.md, or refer to the right document",
    ),
    check=check,
)
