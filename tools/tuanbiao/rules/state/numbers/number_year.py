"""The year of a number is the year of issue."""

from ....facts.numbers import parse_own
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Judged once the standard is published; of an amendment the amendment's own year counts."""
    number, publication = standard.index.data.number, standard.publication
    parsed = parse_own(number) if number else None
    if parsed is None or publication is None or standard.index.data.stage not in ("publication", "withdrawn"):
        return
    if parsed.issued != publication.data.on.year:
        values = {"number": number, "year": parsed.issued, "on": publication.data.on}
        yield Finding(standard.index.at("number"), values)


RULE = StandardRule(
    id="number-year",
    requirements=("regulation-17-year-of-issue",),
    title=Words("年代号是发布的年份", "The year of a number is the year of issue"),
    message=Words(
        "编号“{number}”的年代号是 {year}，而发布日期是 {on}",
        "The year in `{number}` is {year}, but the standard was published on {on}",
    ),
    reason=Words(
        "年代号为发布年份，不是批准年份，也不是实施年份",
        "The year is that of issue, not of approval and not of effect",
    ),
    fix=Words(
        "发布前作废原编号（voided_numbers），保留顺序号、改用发布年份；日期写错的，改正日期",
        "Before publication give the number up (voided_numbers) and keep the sequence with the year of issue; or correct the date",
    ),
    check=check,
)
