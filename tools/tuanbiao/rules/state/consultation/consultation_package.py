"""The package holds draft, explanatory report and comment form."""

from ....governance import Governance
from ....records.parts import Attachment
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

# What each paper is called in its title, or at the beginning of its file's name.
_PAPERS = {
    "draft-for-comment": Words("征求意见稿", "the draft for comments"),
    "explanatory-report": Words("编制说明", "the explanatory report"),
    "comment-form": Words("意见表", "the comment form"),
}


def check(standard: Standard, _: Governance) -> Findings:
    """An absent package is another rule's matter."""
    for number, notice in standard.consultations.items():
        package = notice.data.package
        lacking = [words for paper, words in _PAPERS.items() if not _holds(package, paper, words.zh)]
        if package and lacking:
            yield Finding(notice.at("package"), {"round": number, "lacking": lacking})


def _holds(package: tuple[Attachment, ...], paper: str, name: str) -> bool:
    return any(
        name in (one.title or one.file) or one.file.rpartition("/")[2].startswith(paper) for one in package
    )


RULE = StandardRule(
    id="consultation-package",
    requirements=("format-consultation-package",),
    title=Words("征求意见材料齐全", "The package is complete"),
    message=Words(
        "第 {round} 轮的征求意见材料中没有：{lacking}", "The package of round {round} lacks: {lacking}"
    ),
    reason=Words(
        "没有征求意见稿、编制说明和意见表，就无法知道内容的依据、如何提出意见",
        "People need the draft, what it rests on, and a form to comment on it",
    ),
    fix=Words(
        "在 package 中补上该材料（title 写“征求意见稿”“编制说明”“意见表”）和摘要",
        "Add the paper with its digest to `package`; its title says 征求意见稿, 编制说明 or 意见表",
    ),
    check=check,
)
