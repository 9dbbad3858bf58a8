"""Whether patents are involved is answered from consultation on."""

from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From technical review on, the move itself asks for the answer."""
    index = standard.index
    open_question = reached(standard, "consultation") and not reached(standard, "technical-review")
    if open_question and index.data.patents is None:
        yield Finding(index.at("title"))


RULE = StandardRule(
    id="patents-unanswered",
    requirements=("gbz-43194-patents-answered",),
    title=Words("写明是否涉及专利", "Whether patents are involved is answered"),
    message=Words(
        "没有写明标准是否涉及必要专利（patents）",
        "It is not said whether essential patents are involved (`patents`)",
    ),
    reason=Words(
        "征求意见时读者要知道已经识别出哪些专利；没有识别出也要写明",
        "Readers of the draft have to know which patents were identified, or that none were",
    ),
    fix=Words(
        "写 patents: 的 exist 为 true 或者 false；true 的列出专利",
        "Write `patents` with `exist: true` and a list, or `exist: false`",
    ),
    check=check,
)
