"""Whatever a publication document announces is recorded as published."""

from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, governance: Governance) -> Findings:
    """Standards that the baseline lists were published elsewhere."""
    unpublished = {row.slug: row for row in register.rows if row.published is None and not row.inherited}
    inherited = {row.slug for row in register.rows if row.inherited}
    for document in governance.documents.values():
        if document.data.kind not in ("publication", "amendment"):
            continue
        for at, item in enumerate(document.data.items):
            if item.slug in unpublished and item.slug not in inherited:
                folder = unpublished[item.slug].folder
                yield Finding(document.at("items", at, "slug"), {"slug": item.slug, "folder": folder})


RULE = RegisterRule(
    id="publication-recorded",
    requirements=("format-document-agrees",),
    title=Words(
        "公告发布的标准都有发布记录", "Whatever a publication document announces is recorded as published"
    ),
    message=Words(
        "公告发布了 {slug}，但该标准没有处于发布阶段",
        "The document publishes `{slug}`, but that standard has not reached publication",
    ),
    reason=Words(
        "公告与标准的记录互为证明，只有一方的发布查不清",
        "The document and the standard's record prove each other; with one side only nothing is proved",
    ),
    fix=Words(
        "在同一次变更中为 {folder} 加入 publication.md 并进入发布阶段，或者从公告的 items 中删去",
        "Add publication.md to {folder} and move it to publication in the same change, or take it out of `items`",
    ),
    check=check,
)
