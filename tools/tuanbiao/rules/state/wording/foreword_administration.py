"""The foreword names under whom the document is, as the record does."""

from ....facts.amending import amended
from ....facts.foreword import administrators, begun
from ....facts.sentences import squeeze
from ....facts.text import drafted_text, finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """What is named otherwise from drafting on, what is not named from consultation on."""
    text = drafted_text(standard)
    at = begun(text)
    body = governance.bodies.get(standard.index.data.administered_by or "")
    chamber = governance.chamber
    if text is None or at is None or body is None or chamber is None:
        return
    names = (chamber.data.name + body.data.name, body.data.name)
    named = administrators(text)
    if named is None and finished_text(standard) is not None:
        yield Finding(text.clauses[at].span, {"name": names[0]})
    elif named is not None and not {squeeze(one) for one in names} & set(named[1]):
        said = named[0]
        alone = said.text == f"本文件由{'、'.join(named[1])}归口。"
        mend = amended(standard, said.span, said.written, f"本文件由{names[0]}归口。") if alone else None
        yield Finding(said.span, {"name": names[0]}, mend=mend)


RULE = StandardRule(
    id="foreword-administration",
    requirements=("gbt-1-1-foreword-proposer",),
    title=Words(
        "前言写明归口单位，与记录一致", "The foreword names under whom the document is, as the record does"
    ),
    message=Words(
        "前言没有写明由“{name}”归口", "The foreword does not say that the document is under “{name}”"
    ),
    reason=Words(
        "归口单位负责解释，读者从前言知道向谁询问",
        "Who administers a document explains it: the foreword tells readers whom to ask",
    ),
    fix=Words(
        "在前言写“本文件由{name}归口。”，或者改文件头的 administered_by",
        "Write 本文件由{name}归口。 or correct `administered_by`",
    ),
    check=check,
    mends=("unsafe",),
)
