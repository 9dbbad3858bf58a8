"""A meeting that was held and whose minutes are confirmed stays as it was recorded."""

from ....change import Change
from ....facts.differences import differences, prose_differs
from ....facts.resolutions import settled
from ...rule import ChangeRule, Finding, Findings, Words

_PROSE = Words("正文", "the prose")


def check(change: Change) -> Findings:
    """Nothing of it changes, not even by a further resolution; the first difference is named."""
    for one in change.governance:
        if one.kind.name == "meetings" and one.both and settled(one.both[0].data, change.as_of):
            found = differences(*one.both)
            if found:
                yield Finding(found[0].span, {"key": found[0].key})
            elif prose_differs(*one.both):
                yield Finding(one.both[1].at(), {"key": _PROSE})


RULE = ChangeRule(
    id="meeting-rewritten",
    requirements=("format-meeting-fixed", "format-resolution-once"),
    title=Words("经确认的会议记录不改", "A confirmed meeting is never rewritten"),
    message=Words(
        "会议纪要已经确认，会议记录的 {key} 又被改动",
        "The minutes are confirmed, yet {key} of the meeting's record was changed",
    ),
    reason=Words(
        "决议以两人确认的纪要为准，确认以后添加的决议没有人作证",
        "Resolutions rest on minutes that two people confirmed; nobody bears witness to what is added afterwards",
    ),
    fix=Words(
        "恢复会议记录；漏记的、有变的，另开会议或者由下一次会议决议",
        "Restore the record; what was left out or has changed is for another meeting to resolve",
    ),
    check=check,
)
