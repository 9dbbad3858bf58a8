"""承接的标准 — what existed before the chamber adopted the repository (`governance/baseline.yml`)."""

from typing import Annotated, Literal

from .fields import BodyRef, Digest, EventDay, Line, Part, ResolutionRef, Slug, said
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

    slug: Annotated[Slug, said("标识", "Slug")]
    title: Annotated[Line, said("标准名称", "Title")]
    status: Annotated[InheritedStatus, said("状态", "Status")]
    number: Annotated[Line | None, said("标准编号", "Number")] = None
    title_en: Annotated[Line | None, said("英文名称", "English title")] = None
    stage: Annotated[
        Stage | None, said("阶段", "Stage", help_zh="在研项目填写", help_en="Of unfinished work")
    ] = None
    published: Annotated[EventDay | None, said("发布日期", "Published on")] = None
    effective: Annotated[EventDay | None, said("实施日期", "Effective on")] = None
    withdrawn: Annotated[EventDay | None, said("废止日期", "Withdrawn on")] = None
    superseded_by: Annotated[Line | None, said("被何标准代替", "Superseded by")] = None
    document: Annotated[Line | None, said("发布文件文号", "Number of the publishing document")] = None
    last_review: Annotated[EventDay | None, said("最近复审日期", "Last reviewed on")] = None
    digest: Annotated[
        Digest | None,
        said(
            "印发文件摘要",
            "Digest of the issued file",
            help_zh="没有原件时为空",
            help_en="Null where the original is lost",
        ),
    ] = None
    custodian: Annotated[BodyRef | None, said("保管机构", "Custodian")] = None
    resolution: Annotated[
        ResolutionRef | None,
        said(
            "补录的决议",
            "Resolution",
            help_zh="启用仓库以后补录的应有决议",
            help_en="Needed for later discoveries",
        ),
    ] = None
