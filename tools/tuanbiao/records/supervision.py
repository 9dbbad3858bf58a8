"""评价监督 — evaluations, inspections and corrections (`governance/supervision.yml`)."""

from typing import Annotated, Literal

from .fields import Digest, DueDay, EventDay, Line, Part, Slug, StandardRef, Text, Url
from .labels import labelled

KINDS = {
    "third-party-evaluation": ("第三方评估", "Third-party evaluation"),
    "self-evaluation": ("自我评价", "Self-evaluation"),
    "annual-assessment": ("工商联年度考核评价", "Annual assessment by the federation"),
    "inspection": ("监督检查", "Inspection"),
    "investigation": ("调查", "Investigation"),
    "correction": ("责令改正", "Order to correct"),
    "public-supervision": ("社会公众监督", "Supervision by the public"),
}
SupervisionKind = Annotated[
    Literal[
        "third-party-evaluation",
        "self-evaluation",
        "annual-assessment",
        "inspection",
        "investigation",
        "correction",
        "public-supervision",
    ],
    labelled(KINDS),
]


class Supervision(Part):
    """One evaluation or inspection and what followed."""

    id: Slug
    """标识 | Id"""
    authority: Line
    """评价或者监督机构 | By"""
    kind: SupervisionKind
    """类型 | Kind"""
    on: EventDay
    """日期 | On"""
    basis: Line | None = None
    """依据 | Basis"""
    standards: tuple[StandardRef, ...] = ()
    """涉及的标准 | Standards"""
    result: Text | None = None
    """结果 | Result"""
    report: Digest | None = None
    """报告摘要 | Digest of the report"""
    published_at: Url | None = None
    """结果公布网址 | Result published at"""
    due: DueDay | None = None
    """整改期限 | Correction due"""
    corrected: EventDay | None = None
    """完成整改日期 | Corrected on"""
    correction: Text | None = None
    """整改情况 | Correction"""
