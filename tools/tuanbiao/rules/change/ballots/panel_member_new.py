"""Panel and voters were known before the step."""

from collections.abc import Iterator

from ....change import Change
from ....facts.roll import people
from ....records.people import Person
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import Brought, brought


def check(change: Change) -> Findings:
    """Where a step appoints a panel, opens a ballot or brings votes; one finding for each person."""
    found = [one for one in brought(change) if one.before is None or one.ballot or one.closing]
    if not found or change.base.governance.people is None or change.head.governance.people is None:
        return
    before, after = people(change.base.governance), people(change.head.governance)
    for one in found:
        told = set()
        for person, span in _concerned(one):
            how = _how(before.get(person), after.get(person)) if person not in told else None
            if how:
                told.add(person)
                yield Finding(span, {"round": one.number, "person": person, "how": how})


def _concerned(one: Brought) -> Iterator[tuple[str, Span]]:
    """Who has a part in what the step brings, each with the place that says so."""
    review = one.review
    if one.before is None or one.ballot:
        for at, member in enumerate(review.data.panel.members):
            yield member.person, review.at("panel", "members", at, "person")
    for at, vote in enumerate(review.data.ballot.votes if review.data.ballot and one.closing else ()):
        yield vote.voter, review.at("ballot", "votes", at, "voter")


def _how(before: Person | None, after: Person | None) -> Words | None:
    if after is None:
        return None  # a reference that leads nowhere, or a row that was removed: other rules tell
    if before is None:
        return Words("这一步才写入人员记录", "comes into people.yml only with this step")
    for key, zh, en in _WATCHED:
        if getattr(before, key) != getattr(after, key):
            return Words(f"的{zh}在这一步被改动", f"has other {en} from this step on")
    return None


_WATCHED = (
    ("units", "所在单位", "units"),
    ("keys", "签名公钥", "keys"),
    ("github", "代码平台账号", "account"),
)


RULE = ChangeRule(
    id="panel-member-new",
    requirements=("format-panel", "format-roll-judged-once"),
    title=Words("审查组成员和投票人此前已有记录", "Panel and voters were known before the step"),
    message=Words("第 {round} 次审查中的 {person} {how}", "{person} of review {round} {how}"),
    reason=Words(
        "名册、回避和签名按此前的人员记录判断；同一步改动的人员记录没有经过管理协调机构单独同意",
        "Roll, recusals and signatures go by people.yml as it was; a row that changes in the same step has not been agreed on by itself",
    ),
    fix=Words("先以另一次合并更改人员记录", "Change people.yml first, in a merge of its own"),
    check=check,
)
