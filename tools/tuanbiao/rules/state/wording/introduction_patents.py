"""The introduction speaks of the patents that have been identified."""

from ....facts.sentences import said
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, where the record lists any."""
    text = finished_text(standard)
    patents = standard.index.data.patents
    if text is None or patents is None or not (patents.exist and patents.list_):
        return
    if "专利" not in said(text.of("introduction")):
        yield Finding(standard.index.at("patents"), {"count": len(patents.list_)})


RULE = StandardRule(
    id="introduction-patents",
    requirements=("gbt-1-1-introduction-patents",),
    title=Words("引言说明已识别的专利", "The introduction speaks of the patents that have been identified"),
    message=Words(
        "记录了 {count} 项专利，引言没有说明",
        "The introduction does not speak of the patents on record ({count})",
    ),
    reason=Words(
        "使用者要从文本知道符合本文件可能用到哪些专利、向谁取得许可",
        "Users learn there which patents they may need and who licenses them",
    ),
    fix=Words(
        "在引言写明涉及专利的章条、专利权人及其许可声明",
        "Name the clauses concerned, the holders and their licences in the introduction",
    ),
    check=check,
)
