"""Remedies that are due are finished."""

from datetime import date

from ....facts.appeals import instances
from ....library import Library
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """From the day after the limit on."""
    for appeal in library.governance.appeals.values():
        for one in instances(appeal.data):
            remedy = one.data.remedy
            if remedy is not None and remedy.due and remedy.done is None and remedy.due < as_of:
                values = {"due": remedy.due, "days": (as_of - remedy.due).days}
                yield Finding(appeal.at(*one.route, "remedy", "due"), values)


RULE = DateRule(
    id="appeal-remedy-overdue",
    requirements=("custom-corrections-in-time",),
    title=Words("到期的补救已经完成", "Remedies that are due are finished"),
    message=Words(
        "补救最迟应于 {due} 完成，已逾期 {days} 日", "The remedy was due on {due} (days overdue: {days})"
    ),
    reason=Words("补救完成之前，所涉标准不能编号", "Until then the standard concerned gets no number"),
    fix=Words("完成后在 remedy.done 写明日期", "Finish it and give the day under `remedy.done`"),
    check=check,
)
