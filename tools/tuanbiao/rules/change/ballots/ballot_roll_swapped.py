"""Roll, recusals, window and votes stay as they were published."""

from ....change import Change
from ....facts.roll import named
from ....records.review import Ballot, Review
from ...rule import ChangeRule, Finding, Findings, Words
from .brought import Brought, brought

_KEYS = ("opens", "closes", "roll", "recused")


def check(change: Change) -> Findings:
    """Against the panel as it was appointed in an earlier merge, and against the ballot once it is open.

    Votes are published once; after the conclusion the whole record is closed, which other rules tell.
    """
    for one in brought(change):
        if one.opened:
            yield from _changed(one, one.opened)
        elif one.before and one.ballot:
            yield from _other_panel(change, one, one.before)


def _changed(one: Brought, opened: Ballot) -> Findings:
    now = one.review.data.ballot
    for key in (*_KEYS, *(("votes",) if opened.votes and one.before and not one.before.conclusion else ())):
        if now is None or getattr(now, key) != getattr(opened, key):
            how = Words(f"已经公布的 {key} 被改动", f"`{key}` was changed after it had been published")
            yield Finding(one.review.at("ballot", key), {"round": one.number, "how": how})
            return


def _other_panel(change: Change, one: Brought, before: Review) -> Findings:
    voting, roll = _voting(before), set(one.ballot.roll) if one.ballot else set()
    if voting == _voting(one.review.data):
        return  # a roll that differs from the panel beside it is told by the rule about the state
    for person in sorted(voting ^ roll):
        name = named(change.base.governance, person)
        if person in roll:
            how = Words(
                f"{name.zh}不是此前任命的有表决权成员",
                f"{name.en} was no voting member of the panel as appointed",
            )
        else:
            how = Words(
                f"此前任命的有表决权成员{name.zh}不在其中",
                f"{name.en}, a voting member of the panel as appointed, is left out",
            )
        yield Finding(one.review.at("ballot", "roll"), {"round": one.number, "how": how})
        return


def _voting(review: Review) -> set[str]:
    return {member.person for member in review.panel.members if member.voting}


RULE = ChangeRule(
    id="ballot-roll-swapped",
    requirements=("format-ballot-roll", "format-roll-judged-once"),
    title=Words(
        "名册、回避、期限和票公布之后不变", "Roll, recusals, window and votes stay as they were published"
    ),
    message=Words("第 {round} 次审查的表决：{how}", "The ballot of review {round}: {how}"),
    reason=Words(
        "谁可以投票、什么时候投票，在开始时确定；之后更换，就可以换出想要的结果",
        "Who may vote, and when, is settled at the opening; who can swap voters later can choose the result",
    ),
    fix=Words(
        "恢复原来的内容；审查组确需更换的，关闭这次审查，另开一次",
        "Restore it; if the panel has to be another, close this review and open a new one",
    ),
    check=check,
)
