"""Every figure is mentioned in the text."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .unmentioned import unmentioned


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, by a link to the id of its caption."""
    yield from unmentioned(standard, "figure")


RULE = StandardRule(
    id="figure-unmentioned",
    requirements=("gbt-1-1-figures-mentioned",),
    title=Words("每幅图都在文中提及", "Every figure is mentioned in the text"),
    message=Words(
        "图{number}“{title}”没有在文中提及", "Figure {number} “{title}” is not mentioned in the text"
    ),
    reason=Words(
        "图由条文引出，没有提及的图不知是要求还是说明",
        "A clause calls the figure: without that nobody knows whether it requires or explains",
    ),
    fix=Words("在条文中用“[](#{id})”提及", "Mention it by `[](#{id})`"),
    check=check,
)
