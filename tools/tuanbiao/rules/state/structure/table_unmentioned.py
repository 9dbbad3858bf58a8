"""Every table is mentioned in the text."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .unmentioned import unmentioned


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on, by a link to the id of its caption."""
    yield from unmentioned(standard, "table")


RULE = StandardRule(
    id="table-unmentioned",
    requirements=("gbt-1-1-tables-mentioned",),
    title=Words("每张表都在文中提及", "Every table is mentioned in the text"),
    message=Words(
        "表{number}“{title}”没有在文中提及", "Table {number} “{title}” is not mentioned in the text"
    ),
    reason=Words(
        "表由条文引出，没有提及的表不知是要求还是说明",
        "A clause calls the table: without that nobody knows whether it requires or explains",
    ),
    fix=Words("在条文中用“[](#{id})”提及", "Mention it by `[](#{id})`"),
    check=check,
)
