"""What is announced still lies ahead when it is merged."""

from ....change import Change
from ....facts.windows import proved_open
from ....records.consultation import Consultation
from ...rule import ChangeRule, Finding, Findings, Words
from .new_dates import NewDate, new_dates


def check(change: Change) -> Findings:
    """Dates marked as announcing; an opening that evidence of its notice proves may lie before."""
    as_of = change.as_of.isoformat()
    for one in new_dates(change):
        if one.found.sign == "announcing" and one.day < as_of and not _proved(one):
            values = {"key": one.found.key, "day": one.day, "as_of": as_of}
            yield Finding(one.found.node.span, {**values, "or": _OR if _opening(one) else Words("", "")})


def _opening(one: NewDate) -> Consultation | None:
    data = one.record.data
    return data if one.found.key == "opens" and isinstance(data, Consultation) else None


def _proved(one: NewDate) -> bool:
    notice = _opening(one)
    return notice is not None and proved_open(notice)


_OR = Words(
    "；确已按期通知的，在 notice.evidence 中写明证据及其形成日期",
    "; if the notice did go out by then, give evidence with its day in `notice.evidence`",
)


RULE = ChangeRule(
    id="announced-late",
    requirements=("format-announcing-dates", "format-house-rules-forward"),
    title=Words("预告的日期不早于合并日", "What is announced still lies ahead when it is merged"),
    message=Words(
        "{key} 写作 {day}，而这一步 {as_of} 才合并",
        "`{key}` says {day}, but the step is merged only on {as_of}",
    ),
    reason=Words(
        "预告是让人事先知道；公布之时已经过去的日子没有预告任何事",
        "To announce is to tell people beforehand; a day that has passed when it is published announces nothing",
    ),
    fix=Words(
        "改为 {as_of} 或者更晚的日期{or}",
        "Choose {as_of} or later{or}",
    ),
    check=check,
)
