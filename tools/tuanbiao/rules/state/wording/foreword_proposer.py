"""The foreword names who proposed the document, as the record does."""

from ....facts.foreword import begun, proposers, unit_names
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .credited import one


def check(standard: Standard, governance: Governance) -> Findings:
    """What is named otherwise from drafting on, what is not named from consultation on."""
    text = drafted_text(standard)
    at = begun(text)
    recorded = unit_names(governance, standard.index.data.proposed_by or "")
    if text is None or at is None or not recorded:
        return
    yield from one(standard, text.clauses[at].span, proposers(text), recorded, "提出")


RULE = StandardRule(
    id="foreword-proposer",
    requirements=("gbt-1-1-foreword-proposer",),
    title=Words(
        "前言写明提出单位，与记录一致", "The foreword names who proposed the document, as the record does"
    ),
    message=Words(
        "前言没有写明由“{name}”提出", "The foreword does not say that “{name}” proposed the document"
    ),
    reason=Words(
        "提出单位在文件头和前言各有一处，两处应是同一个", "Front matter and foreword both name the proposer"
    ),
    fix=Words(
        "在前言写“本文件由{name}提出。”，或者改文件头的 proposed_by",
        "Write 本文件由{name}提出。 or correct `proposed_by`",
    ),
    check=check,
    mends=("unsafe",),
)
