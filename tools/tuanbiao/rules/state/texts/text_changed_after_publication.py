"""The text does not change after publication."""

from ....digest import short
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """For good: a withdrawn standard keeps its text too."""
    publication = standard.publication
    if publication is None or standard.index.data.stage not in ("publication", "withdrawn"):
        return
    if publication.data.text != standard.text:
        digests = {"now": short(standard.text), "told": short(publication.data.text)}
        yield Finding(publication.at("text"), digests)


RULE = StandardRule(
    id="text-changed-after-publication",
    requirements=("format-text-frozen-publication", "format-text-digest"),
    title=Words("发布之后文本不变", "The text does not change after publication"),
    message=Words(
        "文本（{now}）与所发布的（{told}）不同", "The text ({now}) is not the one published ({told})"
    ),
    reason=Words(
        "同一编号下只能有一份文本；使用者手里的与登记的必须相同",
        "One number stands for one text; what users hold has to be what is registered",
    ),
    fix=Words(
        "恢复发布稿；需要修改的，制定修改单或者修订",
        "Restore the text; to change it, make an amendment or a revision",
    ),
    check=check,
)
