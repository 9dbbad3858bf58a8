"""Number and year of a cited standard are joined by an em dash."""

from ....facts.amending import amended
from ....facts.citations import is_misdashed, redashed
from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Chinese standards only: international ones are written with a colon."""
    text = drafted_text(standard)
    for passage in text.passages if text else ():
        for one in passage.citations:
            if is_misdashed(one):
                values = {"number": one.text, "code": f"U+{ord(one.dash or ' '):04X}"}
                mend = amended(standard, passage.block.at(one.start), one.text, redashed(one), "safe")
                yield Finding(passage.block.at(one.start, len(one.text)), values, mend=mend)


RULE = StandardRule(
    id="citation-dash",
    requirements=("gbt-1-1-number-dash",),
    title=Words(
        "所引编号的顺序号与年份之间用一字线", "Number and year of a cited standard are joined by an em dash"
    ),
    message=Words(
        "“{number}”用的是 {code}，不是一字线（U+2014）",
        "“{number}” has {code} instead of an em dash (U+2014)",
    ),
    reason=Words(
        "同一编号只有一种写法，才能检索和比对",
        "A number that is written in one way only can be searched and compared",
    ),
    fix=Words(
        "把顺序号与年份之间的符号改为“—”，前后不空格", "Write “—” between number and year, without blanks"
    ),
    check=check,
    mends=("safe",),
)
