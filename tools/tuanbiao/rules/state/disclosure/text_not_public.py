"""The text of a published standard, or its main content, is open to the public."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Encouraged, not demanded."""
    if standard.index.data.stage == "publication" and standard.index.data.text_access == "none":
        yield Finding(standard.index.at("text_access"))


RULE = StandardRule(
    id="text-not-public",
    requirements=("regulation-18-text-access",),
    title=Words(
        "公开标准全文或者主要技术内容", "The text of a standard, or its main content, is open to the public"
    ),
    message=Words("标准文本不公开", "The text is not open to the public"),
    reason=Words(
        "鼓励公开团体标准的全文或者主要技术内容，便于使用和监督",
        "Opening the text or its main content is encouraged: it helps users and supervision",
    ),
    fix=Words(
        "可以改为 text_access: full 或者 summary",
        "`text_access: full` or `summary` is possible at any time",
    ),
    check=check,
)
