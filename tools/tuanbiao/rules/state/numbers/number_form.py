"""A number is of T, the organisation code, a sequence number and a year."""

from ....facts.numbers import is_placeholder, meant, parse_own, visible
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .written import own_numbers


def check(standard: Standard, governance: Governance) -> Findings:
    """Where it can be told what was meant, another rule says so."""
    code = governance.chamber.data.code if governance.chamber else "XXX"
    for number, span in own_numbers(standard):
        if parse_own(number) is None and not is_placeholder(number) and meant(number) is None:
            yield Finding(span, {"number": visible(number), "code": code})


RULE = StandardRule(
    id="number-form",
    requirements=(
        "regulation-17-number-form",
        "law-24-numbering",
        "gbt-1-1-parts-not-divided",
        "opinion-3-4-numbering",
    ),
    title=Words(
        "编号由 T、社会团体代号、顺序号和年代号组成",
        "A number is of T, the organisation code, a sequence number and a year",
    ),
    message=Words(
        "“{number}”不是团体标准编号，形式应为 T/{code} 12—2026",
        "`{number}` is not the number of a group standard; the form is T/{code} 12—2026",
    ),
    reason=Words(
        "《团体标准管理规定》第十七条规定了编号的组成；部分写作 12.1，不再分部分",
        "Article 17 of the regulation says what a number is made of; a part is written 12.1, and is not divided again",
    ),
    fix=Words(
        "改正编号；编号阶段之前可以空着，或者写 T/{code} ××××—××××",
        "Correct the number; before numbering leave it out or write T/{code} ××××—××××",
    ),
    check=check,
)
