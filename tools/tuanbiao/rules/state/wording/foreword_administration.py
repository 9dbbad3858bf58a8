"""The foreword names under whom the document is, as the record does."""

from ....facts.foreword import administrators, begun
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .credited import one


def check(standard: Standard, governance: Governance) -> Findings:
    """What is named otherwise from drafting on, what is not named from consultation on."""
    text = drafted_text(standard)
    at = begun(text)
    body = governance.bodies.get(standard.index.data.administered_by or "")
    chamber = governance.chamber
    if text is None or at is None or body is None or chamber is None:
        return
    names = (chamber.data.name + body.data.name, body.data.name)
    yield from one(standard, text.clauses[at].span, administrators(text), names, "归口")


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
