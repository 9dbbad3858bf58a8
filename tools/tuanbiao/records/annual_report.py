"""会长年度报告标准化章节 — the standards chapter of the president's annual report (`governance/reports/<year>.md`)."""

from typing import Annotated

from .fields import Count, EventDay, MeetingRef, Part, PersonRef, Year, said


class Counts(Part):
    """Figures of the year; those that are stated must equal what the register gives."""

    proposed: Annotated[Count, said("当年提案数", "Proposed in the year")]
    in_progress: Annotated[
        Count,
        said(
            "年末在研数",
            "In progress at year end",
            help_zh="已提案，尚未发布或者终止",
            help_en="Neither issued nor ended",
        ),
    ]
    published: Annotated[
        Count,
        said(
            "当年发布数",
            "Published in the year",
            help_zh="包括修订和修改单",
            help_en="Revisions and amendments too",
        ),
    ]
    revised: Annotated[Count, said("当年发布的修订数", "Revisions published in the year")]
    withdrawn: Annotated[
        Count,
        said(
            "当年废止数",
            "Withdrawn in the year",
            help_zh="按废止生效日期计算，不含被代替的",
            help_en="By effective date, without superseded ones",
        ),
    ]
    total_in_force: Annotated[
        Count,
        said(
            "年末现行数",
            "In force at year end",
            help_zh="包括承接的原有标准，不含即将实施的",
            help_en="Inherited ones too",
        ),
    ]
    consulted: Annotated[
        Count | None, said("当年开始征求意见次数", "Consultation rounds opened in the year")
    ] = None
    confirmed: Annotated[Count | None, said("当年复审继续有效数", "Confirmed in the year")] = None
    cancelled: Annotated[Count | None, said("当年终止项目数", "Cancelled in the year")] = None
    appeals: Annotated[Count | None, said("当年申诉数", "Appeals in the year")] = None
    complaints: Annotated[Count | None, said("当年投诉举报数", "Complaints in the year")] = None


class Delivered(Part):
    """The meeting at which the president gave the report."""

    on: Annotated[EventDay, said("报告日期", "Delivered on")]
    by: Annotated[PersonRef, said("报告人", "Delivered by")]
    meeting: Annotated[MeetingRef | None, said("会议", "Meeting")] = None


class SignOff(Part):
    """Who answers for the figures."""

    by: Annotated[PersonRef, said("签署人", "Signed by")]
    on: Annotated[EventDay, said("签署日期", "Signed on")]


class AnnualReport(Part):
    """The chapter of one calendar year; its text is the body."""

    year: Annotated[Year, said("年份", "Year")]
    counts: Annotated[Counts | None, said("数字", "Counts")] = None
    delivered: Annotated[Delivered | None, said("报告", "Delivered")] = None
    signed_off: Annotated[SignOff | None, said("签署", "Signed off")] = None
