"""The published text differs from the approved one only by listed corrections."""

from ....digest import short
from ....facts.texts import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Compares the two digests on record."""
    publication, approval = standard.publication, approved(standard)
    if publication is None or approval is None or publication.data.editorial_changes:
        return
    if publication.data.text != approval.data.text:
        digests = {"published": short(publication.data.text), "approved": short(approval.data.text)}
        yield Finding(publication.at("text"), digests)


RULE = StandardRule(
    id="text-published-not-approved",
    requirements=("format-publication-differs-only-editorially", "format-text-digest"),
    title=Words(
        "发布稿与批准稿只差列明的编辑性更正",
        "The published text differs from the approved one only by listed corrections",
    ),
    message=Words(
        "发布稿（{published}）与批准的文本（{approved}）不同，却没有列出编辑性更正",
        "The published text ({published}) differs from the approved one ({approved}), yet no editorial correction is listed",
    ),
    reason=Words(
        "发布的必须是决策机构批准的文本", "What is published has to be what the decision body approved"
    ),
    fix=Words(
        "恢复批准的文本；只作了编辑性更正的，在 editorial_changes 中逐条列出",
        "Restore the approved text; where only editorial corrections were made, list each in editorial_changes",
    ),
    check=check,
)
