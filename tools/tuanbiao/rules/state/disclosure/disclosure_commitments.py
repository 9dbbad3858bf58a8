"""A disclosure makes all four commitments."""

from ....facts.labels import label
from ....governance import Governance
from ....records.disclosure import Commitments
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed

_ALL = ("lawful", "truthful", "mandatory_standards", "industrial_policy")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Lawful, true, in conformity with law and mandatory standards, and with industrial policy."""
    disclosure = disclosed(standard)
    if disclosure is None:
        return
    made = disclosure.data.commitments or Commitments()
    missing = [label("disclosure", ("commitments", key)) for key in _ALL if not getattr(made, key)]
    if missing:
        yield Finding(disclosure.at("commitments"), {"missing": missing, "count": len(missing)})


RULE = StandardRule(
    id="disclosure-commitments",
    requirements=(
        "opinion-3-5-commit-lawful",
        "opinion-3-5-commit-truthful",
        "opinion-3-5-commit-mandatory-standards",
        "opinion-3-5-commit-industrial-policy",
        "regulation-19-declaration",
        "regulation-19-answerable",
        "regulation-11-lawful",
    ),
    title=Words("公开时作出四项自我承诺", "A disclosure makes all four commitments"),
    message=Words("四项自我承诺缺少 {count} 项：{missing}", "Commitments missing ({count} of 4): {missing}"),
    reason=Words(
        "自我声明公开以商会的承诺为前提：信息合法、真实，标准符合法律法规、强制性标准和国家产业政策",
        "Self-declaration rests on the chamber's word that information is lawful and true, and that the standard meets law, mandatory standards and industrial policy",
    ),
    fix=Words(
        "由法定代表人签署承诺后，在 commitments 中写 true；做不到的，先改标准再公开",
        "Write `true` in `commitments` once they are signed; where one cannot be made, change the standard first",
    ),
    check=check,
)
