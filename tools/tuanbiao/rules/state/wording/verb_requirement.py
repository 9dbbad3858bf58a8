"""Requirements are worded 应, not 必须."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .worded import worded


def check(standard: Standard, _governance: Governance) -> Findings:
    """In technical chapters and annexes."""
    yield from worded(standard, "necessity", "应")


RULE = StandardRule(
    id="verb-requirement",
    requirements=("gbt-1-1-requirement-verbs",),
    title=Words("表述要求用“应”，不用“必须”", "Requirements are worded 应, not 必须"),
    message=Words("要求用“{word}”表述，应改用“应”", "A requirement is worded “{word}” instead of 应"),
    reason=Words(
        "要求只有一种措辞，读者才不会以为“{word}”比“应”更强",
        "With one word for requirements nobody takes “{word}” for a stronger one",
    ),
    fix=Words("把“{word}”改为“应”", "Write 应 for “{word}”"),
    check=check,
    mends=("unsafe",),
)
