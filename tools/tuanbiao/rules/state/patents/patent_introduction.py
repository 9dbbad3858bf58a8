"""The introduction speaks of the patents that were identified."""

from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .prefatory import prefatory_text


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; refused patents are none that the text still needs."""
    body, patents = standard.index.body, standard.index.data.patents
    if body is None or not body.parsed or patents is None or not reached(standard, "consultation"):
        return
    needed = [one.holder for one in patents.list_ if one.licence != "refused"]
    text = prefatory_text(body, ("introduction",)) or ""
    missing = [holder for holder in needed if "".join(holder.split()) not in text or "专利" not in text]
    if missing:
        yield Finding(standard.index.at("patents", "list"), {"holders": missing})


RULE = StandardRule(
    id="patent-introduction",
    requirements=("gbt-1-1-introduction-patents",),
    title=Words("引言写明已识别的专利", "The introduction speaks of the patents that were identified"),
    message=Words(
        "已识别出{holders}的专利，引言没有相应说明",
        "Patents of {holders} were identified, but the introduction does not speak of them",
    ),
    reason=Words(
        "使用者从标准文本知道需要谁的许可、按什么条件许可",
        "Users learn from the text whose licence they need and on which terms",
    ),
    fix=Words(
        "在引言写明涉及的章条、专利持有人及其许可承诺",
        "Name in the introduction the clauses, the holders and the licences they promise",
    ),
    check=check,
)
