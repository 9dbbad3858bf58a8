"""The issued text no longer asks its readers for patents."""

from ....facts.sentences import sentences
from ....facts.text import issued_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NOTICE = "请将您知道的相关专利连同支持性文件一并附上"


def check(standard: Standard, _governance: Governance) -> Findings:
    """The cover of a draft is made with the notice, that of the issued text without."""
    text = issued_text(standard)
    for sentence in sentences(text.passages) if text else ():
        if _NOTICE in sentence.text:
            yield Finding(sentence.span)


RULE = StandardRule(
    id="draft-notice-kept",
    requirements=("gbt-1-1-draft-patent-notice",),
    title=Words("发布稿不再征集专利信息", "The issued text no longer asks its readers for patents"),
    message=Words("发布稿中仍有征集相关专利的语句", "The issued text still asks for known patents"),
    reason=Words(
        "这句话请征求意见稿和送审稿的读者附上所知的专利", "The sentence is for the readers of drafts"
    ),
    fix=Words("经编辑性更正删去这句话", "Delete it by an editorial correction"),
    check=check,
)
