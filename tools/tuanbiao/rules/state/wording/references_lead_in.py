"""The list of normative references has its fixed lead-in, or the text says that there are none."""

from ....facts.amending import amended
from ....facts.sentences import said, squeeze
from ....facts.text import drafted_text, finished_text
from ....governance import Governance
from ....mend import Mend, Safety
from ....parse.blocks import Block
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_LEAD_IN = (
    "下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。其中，注日期的引用文件，仅该日期对应的版本适用于本文件；"
    "不注日期的引用文件，其最新版本（包括所有的修改单）适用于本文件。"
)
_NONE = "本文件没有规范性引用文件。"


def check(standard: Standard, _governance: Governance) -> Findings:
    """Words that do not fit from drafting on, words that are absent from consultation on."""
    text = drafted_text(standard)
    at = text.find("normative-references") if text else None
    if text is None or at is None or not text.under[at]:
        return
    words, lead_in = said(text.under[at]), squeeze(_LEAD_IN)
    listed = words.removeprefix(lead_in) not in ("", _NONE) or any(
        one.block.kind == "item" for one in text.under[at]
    )
    fits = words.startswith(lead_in) if listed else words == _NONE
    if not fits and (finished_text(standard) is not None or (listed and words.startswith(("下列", _NONE)))):
        first, wanted = text.under[at][0].block, _LEAD_IN if listed else _NONE
        yield Finding(first.span, {"wanted": wanted}, mend=_mend(standard, first, wanted))


def _mend(standard: Standard, first: Block, wanted: str) -> Mend | None:
    """The lead-in of an earlier edition, or the words that there are none in front of a list."""
    if first.kind != "paragraph" or not first.text.startswith(("下列文件", _NONE)):
        return None
    safety: Safety = "safe" if first.text.startswith("下列") and wanted == _LEAD_IN else "unsafe"
    return amended(standard, first.at(0), first.text, wanted, safety)


RULE = StandardRule(
    id="references-lead-in",
    requirements=("gbt-1-1-references-lead-in",),
    title=Words(
        "规范性引用文件有规定的引导语", "Normative references have their fixed lead-in, or there are none"
    ),
    message=Words(
        "“规范性引用文件”应以“{wanted}”开头", "The chapter of normative references has to begin “{wanted}”"
    ),
    reason=Words(
        "引导语说明注日期和不注日期的引用文件各适用哪一版",
        "The lead-in tells which edition of dated and undated references applies",
    ),
    fix=Words(
        "把这段话写在最前面，逐字照抄；没有规范性引用文件的只写“本文件没有规范性引用文件。”",
        "Put these words first, word for word; without references write only 本文件没有规范性引用文件。",
    ),
    check=check,
    mends=("safe", "unsafe"),
)
