"""A file's name agrees with the date or year inside it."""

from collections.abc import Iterator

from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Meetings by their day; plans, reports, appeals and complaints by their year."""
    for span, name, stated in _named(governance):
        if name != stated:
            yield Finding(span, {"name": name, "stated": stated})


def _named(governance: Governance) -> Iterator[tuple[Span, str, str]]:
    for key, meeting in governance.meetings.items():
        yield meeting.at("held_on"), key[:10], meeting.data.held_on.isoformat()
    for year, plan in governance.plans.items():
        yield plan.at("year"), str(year), str(plan.data.year)
    for year, report in governance.reports.items():
        yield report.at("year"), str(year), str(report.data.year)
    for key, appeal in governance.appeals.items():
        yield appeal.at("filed"), key[:4], str(appeal.data.filed.year)
    for key, complaint in governance.complaints.items():
        yield complaint.at("received"), key[:4], str(complaint.data.received.year)


RULE = GovernanceRule(
    id="file-name-agrees",
    requirements=("format-file-name-agrees",),
    title=Words("文件名与其中的日期一致", "A file's name agrees with the date inside it"),
    message=Words("文件名为 {name}，文件中为 {stated}", "The name says {name}, the file says {stated}"),
    reason=Words("别的记录按文件名引用它", "Other records refer to it by its name"),
    fix=Words(
        "改正日期，或者给文件改名并改正引用", "Correct the date, or rename the file and what refers to it"
    ),
    check=check,
)
