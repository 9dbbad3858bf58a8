"""A published text no longer asks its readers for patents."""

from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_CALL = "请将您知道的相关专利"


def check(standard: Standard, _governance: Governance) -> Findings:
    """Wherever the text holds it."""
    body = standard.index.body
    if body is None or not reached(standard, "publication"):
        return
    for block in body.blocks:
        start = block.text.find(_CALL)
        if start >= 0:
            yield Finding(block.at(start, len(_CALL)))


RULE = StandardRule(
    id="patent-call-left",
    requirements=("gbt-1-1-draft-patent-notice",),
    title=Words("发布稿不保留征集专利的提示", "A published text no longer asks its readers for patents"),
    message=Words("已发布的文本仍有征集专利信息的提示", "The published text still asks for known patents"),
    reason=Words(
        "这一提示只用于征求意见稿和送审稿，发布之后不再征集",
        "The request belongs to drafts; nothing is being collected after publication",
    ),
    fix=Words(
        "下一版删去；尚在编号阶段的，作为编辑性更正删去",
        "Remove it in the next edition, or as an editorial correction before publication",
    ),
    check=check,
)
