"""Prohibitions are worded 不应, not 不得, 不可 or 禁止."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .worded import worded


def check(standard: Standard, _governance: Governance) -> Findings:
    """In technical chapters and annexes."""
    yield from worded(standard, "prohibition", "不应")


RULE = StandardRule(
    id="verb-prohibition",
    requirements=("gbt-1-1-prohibition-verbs",),
    title=Words("表述禁止用“不应”", "Prohibitions are worded 不应, not 不得, 不可 or 禁止"),
    message=Words("禁止用“{word}”表述，应改用“不应”", "A prohibition is worded “{word}” instead of 不应"),
    reason=Words(
        "“不应”是“应”的否定，用其他词会被当成另一种效力",
        "不应 is the negation of 应; other words seem to have another force",
    ),
    fix=Words("把“{word}”改为“不应”", "Write 不应 for “{word}”"),
    check=check,
    mends=("unsafe",),
)
