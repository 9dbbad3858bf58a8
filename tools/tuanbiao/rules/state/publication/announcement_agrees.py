"""A withdrawal, confirmation or cancellation document names the standard correctly."""

from ....facts.documents import entry, references
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .agreement import NOTHING

_AFTERWARDS = {"withdrawal", "confirmation", "cancellation"}


def check(standard: Standard, governance: Governance) -> Findings:
    """Titles of all three; the number only of a withdrawal, since confirmations have a rule of their own."""
    index = standard.index.data
    for reference in references(standard):
        found = entry(governance, reference.document, standard.slug)
        if found is None or found.document.data.kind not in _AFTERWARDS:
            continue
        pairs = [("title", Words("标准名称", "title"), found.item.title, index.title)]
        if found.document.data.kind == "withdrawal":
            pairs.append(("number", Words("标准编号", "number"), found.item.number or "", index.number or ""))
        for key, name, there, here in pairs:
            if here and there != here:
                values = {"name": name, "there": there or NOTHING, "here": here}
                yield Finding(found.document.at("items", found.at, key), values)


RULE = StandardRule(
    id="announcement-agrees",
    requirements=("format-document-agrees",),
    title=Words(
        "复审、废止和终止的公告与标准一致",
        "A document that confirms, withdraws or cancels names the standard correctly",
    ),
    message=Words(
        "公告中的{name}是“{there}”，标准的记录中是“{here}”",
        "On the {name} the document says “{there}”, the standard's records “{here}”",
    ),
    reason=Words(
        "名称或者编号不同的公告，不能说明是哪一项标准",
        "A document with another title or number does not show which standard it is about",
    ),
    fix=Words(
        "核对印发的原件，改正公告记录的 items",
        "Look at the issued original and correct `items` of the document",
    ),
    check=check,
)
