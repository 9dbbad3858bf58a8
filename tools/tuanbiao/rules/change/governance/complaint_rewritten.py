"""What was complained of and what was answered stay as they were."""

from ....change import Change
from ....records.complaint import Complaint
from ...rule import ChangeRule, Finding, Findings, Words
from .filed import Course, rewritten

_HANDLING = ("handler", "deciders", "influential")


def check(change: Change) -> Findings:
    """Until the answer who handles it may change and what is absent is entered; then only the remedy."""
    for one in change.governance:
        if one.kind.name == "complaints" and one.both:
            for span, key in rewritten(one, _course(one.both[0].data)):
                yield Finding(span, {"key": key})


def _course(complaint: Complaint) -> Course:
    answered = complaint.answered is not None
    return Course(_HANDLING, ("remedy",), answered, answered)


RULE = ChangeRule(
    id="complaint-rewritten",
    requirements=("format-filed-fixed",),
    title=Words("投诉和答复不改写", "A complaint and its answer are never rewritten"),
    message=Words("投诉记录的 {key} 被改写", "{key} of the complaint was rewritten"),
    reason=Words(
        "收到的投诉和已经作出的答复是事实，商会不能事后改动",
        "What was received and what was answered are facts; the chamber cannot change either afterwards",
    ),
    fix=Words(
        "恢复原有内容；后来的措施记入补救（remedy），新的情况另作一件",
        "Restore it; enter later measures under `remedy`, and anything new as a matter of its own",
    ),
    check=check,
)
