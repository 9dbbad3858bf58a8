"""An end does not take effect before it is decided and announced."""

from ....facts.maintenance import ending
from ....facts.resolutions import decision
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The latest of resolution and document; the same day is allowed."""
    found = ending(standard)
    effective = found[0].data.effective if found else None
    if found is None or effective is None:
        return
    record = found[0]
    document = governance.documents.get(record.data.document or "")
    decided = decision(governance, record.data.resolution)
    days = [document.data.on] if document else []
    days += [decided.resolution.on or decided.meeting.data.held_on] if decided else []
    if days and effective < max(days):
        yield Finding(record.at("effective"), {"effective": effective, "decided": max(days)})


RULE = StandardRule(
    id="ending-dates",
    requirements=("format-date-order",),
    title=Words(
        "终止、废止不早于决定和公告生效", "An end does not take effect before it is decided and announced"
    ),
    message=Words(
        "生效日期 {effective} 早于决定或者公告的日期 {decided}",
        "It takes effect on {effective}, before it was decided or announced on {decided}",
    ),
    reason=Words(
        "废止不能溯及既往：公告之前依照标准行事的，都是依照现行标准",
        "An end has no retroactive effect: until it is announced people rightly follow the standard",
    ),
    fix=Words("改正 effective，不早于 {decided}", "Correct `effective`: no earlier than {decided}"),
    check=check,
)
