"""Corrections that are due are finished."""

from datetime import date

from ....facts.rows import rows
from ....library import Library
from ...rule import DateRule, Finding, Findings, Words


def check(library: Library, as_of: date) -> Findings:
    """From the day after the limit on."""
    for at, one in rows(library.governance.supervision):
        if one.due and one.corrected is None and one.due < as_of:
            values = {"authority": one.authority, "due": one.due, "days": (as_of - one.due).days}
            yield Finding(at("due"), values)


RULE = DateRule(
    id="correction-overdue",
    requirements=("custom-corrections-in-time", "regulation-36-investigation"),
    title=Words("到期的整改已经完成", "Corrections that are due are finished"),
    message=Words(
        "{authority}要求的整改最迟应于 {due} 完成，已逾期 {days} 日",
        "The correction asked for by {authority} was due on {due} (days overdue: {days})",
    ),
    reason=Words(
        "逾期不整改的，主管部门可以依法处理", "An authority may act on what is not corrected in time"
    ),
    fix=Words("完成后写明 corrected 和 correction", "Finish it and fill in `corrected` and `correction`"),
    check=check,
)
