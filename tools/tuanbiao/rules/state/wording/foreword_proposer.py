"""The foreword names who proposed the document, as the record does."""

from ....facts.amending import amended
from ....facts.foreword import begun, proposers, unit_names
from ....facts.sentences import squeeze
from ....facts.text import drafted_text, finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """What is named otherwise from drafting on, what is not named from consultation on."""
    text = drafted_text(standard)
    at = begun(text)
    recorded = unit_names(governance, standard.index.data.proposed_by or "")
    if text is None or at is None or not recorded:
        return
    named = proposers(text)
    if named is None and finished_text(standard) is not None:
        yield Finding(text.clauses[at].span, {"name": recorded[0]})
    elif named is not None and not {squeeze(one) for one in recorded} & set(named[1]):
        said = named[0]
        alone = said.text == f"本文件由{'、'.join(named[1])}提出。"
        mend = amended(standard, said.span, said.written, f"本文件由{recorded[0]}提出。") if alone else None
        yield Finding(said.span, {"name": recorded[0]}, mend=mend)


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
