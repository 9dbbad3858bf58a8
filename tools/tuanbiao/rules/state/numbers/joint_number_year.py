"""The numbers of a joint standard have one year."""

from ....facts.numbers import DASH, parse_own, straighten
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Judged as soon as both have a number."""
    data = standard.index.data
    number = parse_own(data.number) if data.number else None
    for at, one in enumerate(data.joint):
        year = straighten(one.number or "").rpartition(DASH)[2]
        if number and year.isdecimal() and int(year) != number.issued:
            values = {"chamber": one.chamber, "number": one.number, "own": data.number}
            yield Finding(standard.index.at("joint", at, "number"), values)


RULE = StandardRule(
    id="joint-number-year",
    requirements=("format-joint", "regulation-17-year-of-issue"),
    title=Words("联合编号的年代号相同", "The numbers of a joint standard have one year"),
    message=Words(
        "{chamber}的编号“{number}”与本商会的“{own}”年代号不同",
        "The number `{number}` of {chamber} and `{own}` have different years",
    ),
    reason=Words("联合标准同时发布，发布年份只有一个", "A joint standard is issued at once, in one year"),
    fix=Words(
        "与对方核对发布年份，改正编号；提前编号的，作废后按发布年份重编",
        "Settle the year of issue with the other chamber; a number given too soon is given up and given anew",
    ),
    check=check,
)
