"""Editorial corrections that are listed were made."""

from ....digest import short
from ....facts.texts import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Equal digests leave no room for a correction."""
    publication, approval = standard.publication, approved(standard)
    if publication is None or approval is None:
        return
    count = len(publication.data.editorial_changes)
    if count and publication.data.text == approval.data.text:
        values = {"count": count, "digest": short(publication.data.text)}
        yield Finding(publication.at("editorial_changes"), values)


RULE = StandardRule(
    id="text-correction-not-made",
    requirements=("format-publication-differs-only-editorially",),
    title=Words("列出的编辑性更正确已作出", "Editorial corrections that are listed were made"),
    message=Words(
        "列出了 {count} 处编辑性更正，发布稿却与批准的文本完全相同（{digest}）",
        "Editorial corrections listed: {count}; yet the published text is the very text approved ({digest})",
    ),
    reason=Words(
        "列出而没有作出的更正会误导对照两份文本的人",
        "A correction listed and not made misleads whoever compares the texts",
    ),
    fix=Words("删去没有作出的更正", "Remove corrections that were not made"),
    check=check,
)
