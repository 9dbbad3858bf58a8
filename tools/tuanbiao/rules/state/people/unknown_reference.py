"""Whatever a record refers to exists."""

from ....facts.known import NOUNS, known_ids, near
from ....facts.marks import all_records, marked, reference, value
from ....library import Library
from ...rule import Finding, Findings, LibraryRule, Words


def check(library: Library) -> Findings:
    """Every reference of every record; of a resolution of an unknown meeting, the meeting is named."""
    known = known_ids(library)
    for kind, record in all_records(library):
        for found in marked(kind, record, reference):
            target, wanted = str(found.sign), value(found.node)
            if target == "resolution" and wanted and wanted.partition("#")[0] not in known["meeting"]:
                target, wanted = "meeting", wanted.partition("#")[0]
            if target == "resolution" and wanted and not _readable(library, wanted):
                continue
            ids = known.get(target)
            if wanted and ids is not None and wanted not in ids:
                values = {"what": NOUNS[target], "id": wanted, "hint": near(wanted, ids)}
                yield Finding(found.node.span, values)


def _readable(library: Library, resolution: str) -> bool:
    """Whether the meeting could be read, so that its resolutions are known."""
    return resolution.partition("#")[0] in library.governance.meetings


RULE = LibraryRule(
    id="unknown-reference",
    requirements=("format-references",),
    title=Words("所引用的都存在", "Whatever a record refers to exists"),
    message=Words("没有标识为“{id}”的{what}{hint}", "There is no {what} `{id}`{hint}"),
    reason=Words("引用落空，所述的事就无从核对", "What refers to nothing cannot be checked"),
    fix=Words("改正标识，或者先登记所引用的{what}", "Correct the id, or enter the {what} first"),
    check=check,
)
