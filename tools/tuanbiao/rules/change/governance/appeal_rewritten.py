"""What a member filed and what it was answered stay as they were."""

from ....change import Change
from ....records.appeal import Appeal
from ...rule import ChangeRule, Finding, Findings, Words
from .filed import Course, rewritten

_HANDLING = ("handler", "deciders", "recused")


def check(change: Change) -> Findings:
    """Until the reply who handles it may change and what is absent is entered; then only a remedy or a second instance."""
    for one in change.governance:
        if one.kind.name == "appeals" and one.both:
            for span, key in rewritten(one, _course(one.both[0].data)):
                yield Finding(span, {"key": key})


def _course(appeal: Appeal) -> Course:
    """A refusal to take an appeal up is its answer."""
    answered = appeal.replied is not None or (appeal.accepted is not None and not appeal.accepted.answer)
    second = appeal.second_instance
    decided = second is not None and second.replied is not None
    follows = ("remedy", "second_instance.remedy" if decided else "second_instance")
    return Course(_HANDLING, follows, answered, answered and (second is None or decided), ("standard",))


RULE = ChangeRule(
    id="appeal-rewritten",
    requirements=("format-filed-fixed",),
    title=Words("申诉和答复不改写", "An appeal and its answer are never rewritten"),
    message=Words("申诉记录的 {key} 被改写", "{key} of the appeal was rewritten"),
    reason=Words(
        "申诉由会员提出，答复已经作出，商会不能事后改动",
        "The appeal is the member's and the answer has been given; the chamber cannot change either afterwards",
    ),
    fix=Words(
        "恢复原有内容；补充的证据另加一项，结果有变的，记入二次申诉或者补救",
        "Restore it; add further evidence as rows of their own, a new outcome as second instance or remedy",
    ),
    check=check,
)
