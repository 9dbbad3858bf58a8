"""A document is not older than the resolution that it carries out."""

from ....facts.resolutions import decision
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """The same day is allowed."""
    for document in governance.documents.values():
        found = decision(governance, document.data.resolution)
        if found is None:
            continue
        decided = found.resolution.on or found.meeting.data.held_on
        if document.data.on < decided:
            values = {
                "on": document.data.on,
                "resolution": document.data.resolution or "",
                "decided": decided,
            }
            yield Finding(document.at("on"), values)


RULE = GovernanceRule(
    id="document-after-resolution",
    requirements=("format-date-order",),
    title=Words("文件不早于所依据的决议", "A document is not older than the resolution that it carries out"),
    message=Words(
        "文件成文于 {on}，早于所依据的决议 {resolution}（{decided}）",
        "The document is dated {on}, before the resolution {resolution} of {decided} that it carries out",
    ),
    reason=Words(
        "文件以决议为依据，作出决议之前不能成文",
        "The document rests on the resolution and cannot come before it",
    ),
    fix=Words(
        "核对原件，改正成文日期或者所引的决议", "Look at the original and correct the date or the resolution"
    ),
    check=check,
)
