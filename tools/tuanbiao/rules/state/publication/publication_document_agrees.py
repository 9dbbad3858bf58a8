"""The publication document says what the standard's front matter says."""

from collections.abc import Iterator
from typing import NamedTuple

from ....facts.documents import Entry, entry
from ....governance import Governance
from ....parse.located import Step
from ....records.publication import Publication
from ....records.record import Record
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .agreement import NOTHING


class _Pair(NamedTuple):
    """One statement: its place in the document, its name, and what either side says."""

    route: tuple[Step, ...]
    name: Words
    there: object
    here: object


def check(standard: Standard, governance: Governance) -> Findings:
    """Title, number, dates, signer and replaced numbers, one finding for each difference."""
    publication = standard.publication
    found = entry(governance, publication.data.document, standard.slug) if publication else None
    if publication is None or found is None:
        return
    for pair in _pairs(standard, publication, found):
        if pair.here and pair.there != pair.here:
            values = {"name": pair.name, "there": pair.there or NOTHING, "here": pair.here}
            yield Finding(found.document.at(*pair.route), values)


def _pairs(standard: Standard, publication: Record[Publication], found: Entry) -> Iterator[_Pair]:
    index, issue, item = standard.index.data, publication.data, found.item
    at: tuple[Step, ...] = ("items", found.at)
    yield _Pair((*at, "title"), Words("标准名称", "title"), item.title, index.title)
    yield _Pair((*at, "number"), Words("标准编号", "number"), item.number, index.number)
    yield _Pair((*at, "effective"), Words("实施日期", "effective date"), item.effective, issue.effective)
    replaced = sorted(one.number for one in index.replaces)
    if item.replaces or replaced:
        name = Words("代替的标准", "replaced standards")
        yield _Pair((*at, "replaces"), name, sorted(item.replaces), replaced or NOTHING)
    yield _Pair(("on",), Words("发布日期", "date of issue"), found.document.data.on, issue.on)
    signer = found.document.data.signed_by
    if signer is not None:  # an absent signature is another rule's
        yield _Pair(("signed_by",), Words("签发人", "signer"), signer, issue.signed_by)


RULE = StandardRule(
    id="publication-document-agrees",
    requirements=("format-document-agrees",),
    title=Words("发布公告与标准一致", "The publication document says what the standard's front matter says"),
    message=Words(
        "发布公告中的{name}是“{there}”，标准的记录中是“{here}”",
        "On the {name} the publication document says “{there}”, the standard's records “{here}”",
    ),
    reason=Words(
        "公众以公告为准，公告与标准文本、封面不一致，就不知道发布的是什么",
        "The public goes by the document; where it differs from the standard nobody knows what was issued",
    ),
    fix=Words(
        "核对印发的公告原件，改正公告的记录，或者 index.md、publication.md 中的相应内容",
        "Look at the issued original and correct the document's record, or index.md and publication.md",
    ),
    check=check,
)
