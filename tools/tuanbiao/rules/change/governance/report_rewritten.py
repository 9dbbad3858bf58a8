"""An annual report that was signed off stays as it is."""

from datetime import date

from ....change import Change
from ....facts.differences import differences, prose_differs
from ....records.annual_report import AnnualReport
from ...rule import ChangeRule, Finding, Findings, Words

_PROSE = Words("正文", "the prose")


def check(change: Change) -> Findings:
    """Only its delivery may be entered afterwards; the first difference is named."""
    for one in change.governance:
        if one.kind.name == "reports" and one.both and _signed(one.both[0].data, change.as_of):
            year = one.both[0].data.year
            found = [d for d in differences(*one.both) if (d.key, d.kind) != ("delivered", "added")]
            if found:
                yield Finding(found[0].span, {"year": year, "key": found[0].key})
            elif prose_differs(*one.both):
                yield Finding(one.both[1].at(), {"year": year, "key": _PROSE})


def _signed(report: AnnualReport, day: date) -> bool:
    return report.signed_off is not None and report.signed_off.on <= day


RULE = ChangeRule(
    id="report-rewritten",
    requirements=("format-report-fixed",),
    title=Words("已经签署的年度报告不改", "A signed report is never rewritten"),
    message=Words(
        "{year} 年度报告已经签署，它的 {key} 又被改动",
        "The report of {year} was signed off, yet {key} of it was changed",
    ),
    reason=Words(
        "签署人对当时的数字和文字负责，改动以后就不再是所报告的",
        "Who signed answers for the figures and words of that day; changed, they are not what was reported",
    ),
    fix=Words(
        "恢复报告；需要更正的，写入下一年度的报告",
        "Restore the report; a correction belongs in the next year's",
    ),
    check=check,
)
