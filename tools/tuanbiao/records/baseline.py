"""承接的标准 — what existed before the chamber adopted the repository (`governance/baseline.yml`)."""

from typing import Annotated, Literal

from .fields import BodyRef, Digest, EventDay, Line, Part, ResolutionRef, Slug
from .labels import labelled
from .parts import Stage

STATUSES = {
    "in-progress": ("在研", "In progress"),
    "upcoming": ("即将实施", "Upcoming"),
    "in-force": ("现行", "In force"),
    "superseded": ("被代替", "Superseded"),
    "withdrawn": ("废止", "Withdrawn"),
}
InheritedStatus = Annotated[
    Literal["in-progress", "upcoming", "in-force", "superseded", "withdrawn"], labelled(STATUSES)
]


class Inherited(Part):
    """One inherited standard; its dates were declared when it was taken over, and nothing more is claimed."""

    slug: Slug
    """标识 | Slug"""
    title: Line
    """标准名称 | Title"""
    status: InheritedStatus
    """状态 | Status"""
    number: Line | None = None
    """标准编号 | Number"""
    title_en: Line | None = None
    """英文名称 | English title"""
    stage: Stage | None = None
    """阶段 | Stage

    在研项目填写
    Of unfinished work
    """
    published: EventDay | None = None
    """发布日期 | Published on"""
    effective: EventDay | None = None
    """实施日期 | Effective on"""
    withdrawn: EventDay | None = None
    """废止日期 | Withdrawn on"""
    superseded_by: Line | None = None
    """被何标准代替 | Superseded by"""
    document: Line | None = None
    """发布文件文号 | Number of the publishing document"""
    last_review: EventDay | None = None
    """最近复审日期 | Last reviewed on"""
    digest: Digest | None = None
    """印发文件摘要 | Digest of the issued file

    没有原件时为空
    Null where the original is lost
    """
    custodian: BodyRef | None = None
    """保管机构 | Custodian"""
    resolution: ResolutionRef | None = None
    """补录的决议 | Resolution

    启用仓库以后补录的应有决议
    Needed for later discoveries
    """
