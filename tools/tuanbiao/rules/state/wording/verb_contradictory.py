"""应 is not joined with words that take it back."""

from ....facts.modals import taken_back
from ....facts.provisions import provisions
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """In the same clause of a sentence."""
    text = drafted_text(standard)
    for passage, modal in provisions(text) if text else ():
        word = taken_back(passage.plain, modal) if modal.kind == "requirement" else None
        if word is not None:
            values = {"word": modal.word, "other": word}
            yield Finding(passage.block.at(modal.start, len(modal.word)), values)


RULE = StandardRule(
    id="verb-contradictory",
    requirements=("gbt-1-1-contradictory-verbs",),
    title=Words("“应”不与含糊的词连用", "应 is not joined with words that take it back"),
    message=Words(
        "“{word}”与“{other}”连用，不知是要求还是推荐",
        "“{word}” joined with “{other}”: requirement or recommendation?",
    ),
    reason=Words(
        "要求能够证实，“{other}”使它无法证实", "A requirement can be verified; “{other}” takes that away"
    ),
    fix=Words(
        "是要求的删去“{other}”并给出界限，是推荐的改用“宜”",
        "Delete “{other}” and give a limit, or write 宜 for a recommendation",
    ),
    check=check,
)
