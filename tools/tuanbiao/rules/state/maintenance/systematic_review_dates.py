"""A review is opened after publication and the last review, concluded, then announced."""

from ....facts.labels import label
from ....facts.maintenance import Dated, out_of_order, reviewed
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_SINCE = Words("发布或者上次复审", "publication or the last review")
_DOCUMENT = Words("公告", "the document")


def check(standard: Standard, governance: Governance) -> Findings:
    """Several steps may fall on one day."""
    for one in reviewed(standard):
        review = one.record.data
        document = governance.documents.get(review.document or "")
        steps = (
            Dated("since", _SINCE, one.since),
            Dated("opened", label("systematic_reviews", ("opened",)), review.opened),
            Dated("on", label("systematic_reviews", ("on",)), review.on),
            Dated("document", _DOCUMENT, document.data.on if document else None),
        )
        for late, early in out_of_order(*steps):
            values = {"name": late.name, "day": late.day, "earlier": early.name, "before": early.day}
            yield Finding(one.record.at(late.key), values)


RULE = StandardRule(
    id="systematic-review-dates",
    requirements=("format-date-order",),
    title=Words(
        "复审的日期先后有序",
        "A review is opened after publication and the last review, concluded, then announced",
    ),
    message=Words(
        "“{name}”（{day}）早于“{earlier}”（{before}）", "“{name}” ({day}) comes before “{earlier}” ({before})"
    ),
    reason=Words(
        "先发布，后复审；先有结论，后有公告",
        "Publication comes before review, the conclusion before its document",
    ),
    fix=Words("核对原件，改正日期", "Look at the originals and correct the dates"),
    check=check,
)
