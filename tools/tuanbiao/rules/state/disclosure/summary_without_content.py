"""A summary that is open to the public exists."""

from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From publication on."""
    index = standard.index.data
    if reached(standard, "publication") and index.text_access == "summary" and index.main_content is None:
        yield Finding(standard.index.at("text_access"))


RULE = StandardRule(
    id="summary-without-content",
    requirements=("regulation-18-text-access", "format-disclosure-agrees"),
    title=Words("公开主要技术内容的，写明主要技术内容", "A summary that is open to the public exists"),
    message=Words(
        "文本公开方式是主要技术内容（summary），但没有写 main_content",
        "`text_access` is `summary`, but there is no `main_content`",
    ),
    reason=Words("没有写明的内容无从公开", "What is not written cannot be opened to the public"),
    fix=Words("写明 main_content，或者改为公开全文", "Write `main_content`, or open the full text"),
    check=check,
)
