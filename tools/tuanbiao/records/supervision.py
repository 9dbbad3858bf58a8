"""评价监督 — evaluations, inspections and corrections (`governance/supervision.yml`)."""

from typing import Annotated, Literal

from .fields import Digest, DueDay, EventDay, Line, Part, Slug, StandardRef, Text, Url, said
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

    id: Annotated[Slug, said("标识", "Id")]
    authority: Annotated[Line, said("评价或者监督机构", "By")]
    kind: Annotated[SupervisionKind, said("类型", "Kind")]
    on: Annotated[EventDay, said("日期", "On")]
    basis: Annotated[Line | None, said("依据", "Basis")] = None
    standards: Annotated[tuple[StandardRef, ...], said("涉及的标准", "Standards")] = ()
    result: Annotated[Text | None, said("结果", "Result")] = None
    report: Annotated[Digest | None, said("报告摘要", "Digest of the report")] = None
    published_at: Annotated[Url | None, said("结果公布网址", "Result published at")] = None
    due: Annotated[DueDay | None, said("整改期限", "Correction due")] = None
    corrected: Annotated[EventDay | None, said("完成整改日期", "Corrected on")] = None
    correction: Annotated[Text | None, said("整改情况", "Correction")] = None
