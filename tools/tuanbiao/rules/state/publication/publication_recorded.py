"""Whatever a publication document announces is recorded as published."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from ....governance import Governance
from ....records.document import OfficialDocument
from ....records.record import Record
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words

_DOCUMENTS = "governance/documents/"


def check(register: Register, governance: Governance) -> Findings:
    """Standards that the baseline lists were published elsewhere."""
    inherited = {row.slug for row in register.rows if row.inherited}
    folders = {row.slug: row.folder for row in register.rows if row.published is None}
    unpublished = folders.keys() - inherited
    for document in _naming(register, governance, unpublished):
        for at, item in enumerate(document.data.items):
            if item.slug in unpublished:
                yield Finding(
                    document.at("items", at, "slug"), {"slug": item.slug, "folder": folders[item.slug]}
                )


def _naming(
    register: Register, governance: Governance, slugs: AbstractSet[str]
) -> Iterator[Record[OfficialDocument]]:
    """The documents that publish something and name one of the standards; those that name none are not read."""
    paths = {span.path for slug, span in register.mentions if slug in slugs}
    for path in sorted(one for one in paths if one.startswith(_DOCUMENTS)):
        document = governance.documents.get(path.removeprefix(_DOCUMENTS).removesuffix(".md"))
        if document and document.data.kind in ("publication", "amendment"):
            yield document


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
