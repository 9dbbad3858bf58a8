"""会长年度报告标准化章节 — the standards chapter of the president's annual report (`governance/reports/<year>.md`)."""

from .fields import Count, EventDay, MeetingRef, Part, PersonRef, Year


class Counts(Part):
    """Figures of the year; those that are stated must equal what the register gives."""

    proposed: Count
    """当年提案数 | Proposed in the year"""
    in_progress: Count
    """年末在研数 | In progress at year end

    已提案，尚未发布或者终止
    Neither issued nor ended
    """
    published: Count
    """当年发布数 | Published in the year

    包括修订和修改单
    Revisions and amendments too
    """
    revised: Count
    """当年发布的修订数 | Revisions published in the year"""
    withdrawn: Count
    """当年废止数 | Withdrawn in the year

    按废止生效日期计算，不含被代替的
    By effective date, without superseded ones
    """
    total_in_force: Count
    """年末现行数 | In force at year end

    包括承接的原有标准，不含即将实施的
    Inherited ones too
    """
    consulted: Count | None = None
    """当年开始征求意见次数 | Consultation rounds opened in the year"""
    confirmed: Count | None = None
    """当年复审继续有效数 | Confirmed in the year"""
    cancelled: Count | None = None
    """当年终止项目数 | Cancelled in the year"""
    appeals: Count | None = None
    """当年申诉数 | Appeals in the year"""
    complaints: Count | None = None
    """当年投诉举报数 | Complaints in the year"""


class Delivered(Part):
    """The meeting at which the president gave the report."""

    on: EventDay
    """报告日期 | Delivered on"""
    by: PersonRef
    """报告人 | Delivered by"""
    meeting: MeetingRef | None = None
    """会议 | Meeting"""


class SignOff(Part):
    """Who answers for the figures."""

    by: PersonRef
    """签署人 | Signed by"""
    on: EventDay
    """签署日期 | Signed on"""


class AnnualReport(Part):
    """The chapter of one calendar year; its text is the body."""

    year: Year
    """年份 | Year"""
    counts: Counts | None = None
    """数字 | Counts"""
    delivered: Delivered | None = None
    """报告 | Delivered"""
    signed_off: SignOff | None = None
    """签署 | Signed off"""
