"""A confirmed standard keeps its number and year."""

from ....facts.documents import entry
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """As the confirmation document writes it; a document without a number says nothing against it."""
    number = standard.index.data.number
    for record in standard.systematic_reviews.values():
        found = entry(governance, record.data.document, standard.slug)
        if record.data.conclusion != "confirmed" or found is None or number is None:
            continue
        if found.item.number is not None and found.item.number != number:
            span = found.document.at("items", found.at, "number")
            yield Finding(span, {"there": found.item.number, "number": number})


RULE = StandardRule(
    id="confirmed-keeps-number",
    requirements=("custom-confirmed-keeps-number",),
    title=Words("确认有效的标准保留原编号", "A confirmed standard keeps its number and year"),
    message=Words(
        "复审公告中的编号是“{there}”，标准的编号是“{number}”",
        "The confirmation writes the number “{there}”; the standard's number is “{number}”",
    ),
    reason=Words(
        "继续有效的标准内容不变，编号和年代号也不变；只有修订才换年代号",
        "A confirmed text is unchanged, and so are its number and year; only a revision gets a new year",
    ),
    fix=Words("核对公告原件，按标准的编号改正", "Look at the original and write the standard's own number"),
    check=check,
)
