"""A review's file bears the year of the review."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The year in which it was due, opened or concluded."""
    for year, record in standard.systematic_reviews.items():
        review = record.data
        years = sorted({day.year for day in (review.due, review.opened, review.on) if day is not None})
        if year not in years:
            values = {"year": year, "years": years}
            yield Finding(record.at("on" if review.on else "due"), values)


RULE = StandardRule(
    id="systematic-review-year",
    requirements=("format-file-name-agrees",),
    title=Words("复审记录的文件名是复审的年份", "A review's file bears the year of the review"),
    message=Words(
        "文件名是 {year} 年，而复审应在、启动或者结束于 {years} 年",
        "The file is named {year}, while the review was due, opened or concluded in {years}",
    ),
    reason=Words("各次复审以年份区分和排序", "Reviews are told apart and put in order by their year"),
    fix=Words("改文件名，或者改正日期", "Rename the file, or correct the dates"),
    check=check,
)
