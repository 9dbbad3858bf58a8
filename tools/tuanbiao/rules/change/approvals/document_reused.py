"""A document carries one step of a standard."""

from ....change import Change
from ....facts.documents import Reference, references
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """A record that names a document that an earlier record of its kind already named."""
    for one in change.standards:
        if one.before is None or one.after is None:
            continue
        known = [(each, _place(one.before, each)) for each in references(one.before)]
        before = {(place, each.document) for each, place in known}
        served = {(each.kinds, each.document): place for each, place in known}
        for each in references(one.after):
            earlier = served.get((each.kinds, each.document))
            if earlier and (_place(one.after, each), each.document) not in before:
                yield Finding(each.span, {"document": each.document, "earlier": earlier[0]})


def _place(standard: Standard, found: Reference) -> tuple[str, tuple[str | int, ...]]:
    """Where inside the folder a record names the document."""
    return (found.record.path.removeprefix(f"{standard.folder}/"), found.route)


RULE = ChangeRule(
    id="document-reused",
    requirements=("format-document-agrees", "format-resolution-once"),
    title=Words("一份文件只用于一项标准的一步", "A document carries one step of a standard"),
    message=Words(
        "文件 {document} 已用于 {earlier}，不能再作为这里的依据",
        "The document {document} already served {earlier} and cannot serve here again",
    ),
    reason=Words(
        "文件说的是当时的那一步；新一轮征求意见、新的决定要有自己的文件",
        "A document speaks of its own step; another round or decision has a document of its own",
    ),
    fix=Words("登记并写明这一步自己的文件", "Enter the document of this step and name it"),
    check=check,
)
