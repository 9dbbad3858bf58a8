"""A technical review: its panel by unit, its ballot by choice, its arithmetic under both denominators."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from ..facts.ballot import arithmetic, least_for, reaches, share_needed, tally
from ..facts.commenters import masked
from ..facts.rounds import policy_of
from ..records.policy import PolicyVersion
from ..records.record import Record
from ..records.review import CHOICES, Ballot, Opposition, Review, Vote
from ..standard import Standard
from .fields import labels
from .markup import badge, code, escape, said, table
from .names import unit
from .view import Page, View

_CHOICES = labels(CHOICES)


def panel(page: Page, review: Record[Review]) -> str:
    """The panel by unit; who sat for a unit is not shown."""
    members = Counter(one.unit for one in review.data.panel.members)
    voting = Counter(one.unit for one in review.data.panel.members if one.voting)
    rows = [
        (unit(page, name) or escape(name), str(count), str(voting[name]))
        for name, count in sorted(members.items())
    ]
    return table(("单位", "成员", "有表决权"), rows)


def ballot(page: Page, standard: Standard, number: int, review: Record[Review]) -> str:
    """Figures, arithmetic and papers of the ballot; nothing where there was none."""
    held = review.data.ballot
    if held is None:
        return ""
    policy = policy_of(page.view.library.governance, standard, "technical-review", number)
    window = f"表决期 {held.opens.isoformat()} 至 {held.closes.isoformat()}。"
    parts = (
        window,
        _figures(review.data, policy),
        _papers(page, held, named=is_named(page.view, standard, number)),
    )
    return "\n\n".join(filter(None, parts))


def _figures(review: Review, policy: PolicyVersion | None) -> str:
    count = tally(review)
    if count is None or review.conclusion is None:
        return "表决尚未结束。"
    assert review.ballot is not None
    share = share_needed(policy)
    head = ("名册", "回避", "有表决权", "到会或回函", "同意", "不同意", "弃权", "无效", "未投")
    held = (len(review.ballot.roll), len(review.ballot.recused), count.entitled, count.attending, count.for_)
    row = [str(one) for one in (*held, count.against, count.abstain, count.invalid, count.unreturned)]
    sums = [
        _sum("有表决权人数（意见 三（四））", count.for_, count.entitled, share),
        _sum("出席会议人数（管理规定 第十四条）", count.for_, count.attending, share),
    ]
    return f"{table(head, [row])}\n\n{table(('以何为分母', '算式', '至少需要', '结果'), sums)}"


def _sum(name: str, for_: int, of: int, share: Fraction) -> tuple[str, ...]:
    passed = reaches(for_, of, share)
    result = badge("达到", "accepted") if passed else badge("未达到", "rejected")
    return name, code(arithmetic(for_, of, share)), f"{least_for(of, share)} 票" if of else "—", result


def _papers(page: Page, held: Ballot, *, named: bool) -> str:
    rows = [
        (escape(name), f"{_CHOICES[vote.choice].zh}{'（逾期）' if vote.late else ''}", said(reason))
        for name, vote, reason in papers(page.view, held, named=named)
    ]
    return table(("表决人", "意见", "理由"), rows)


def papers(view: View, held: Ballot, *, named: bool) -> list[tuple[str, Vote, str]]:
    """Every paper with what its voter is called and its reason, in which nobody else is named either.

    Those without a name are ordered by what they say, so that the order tells nobody's.
    """
    open_: list[tuple[str, Vote, str]] = []
    hidden: list[Vote] = []
    for vote in held.votes:
        known = view.people.get(vote.voter)
        if known and (named or (known.consent and known.consent.votes)):
            open_.append((known.name, vote, vote.reason or ""))
        else:
            hidden.append(vote)
    order = list(CHOICES)
    hidden.sort(key=lambda vote: (order.index(vote.choice), vote.late, vote.reason or ""))
    shown = {
        view.people[vote.voter].name: f"审查人 {place}"
        for place, vote in enumerate(hidden, start=1)
        if vote.voter in view.people
    }
    closed = [(f"审查人 {place}", vote, vote.reason or "") for place, vote in enumerate(hidden, start=1)]
    return [(name, vote, masked(reason, shown)) for name, vote, reason in (*open_, *closed)]


def is_named(view: View, standard: Standard, number: int) -> bool:
    """Whether the rules in force open the votes of a review by name."""
    policy = policy_of(view.library.governance, standard, "technical-review", number)
    return bool(policy and policy.votes_open)


def opposition(items: tuple[Opposition, ...] | None) -> str:
    """Opposition that was kept up, without names."""
    if items is None:
        return ""
    return table(("反对方", "章条", "反对事项", "已解决"), list(_opposed(items))) or "没有未解决的反对意见。"


def _opposed(items: tuple[Opposition, ...]) -> Iterator[tuple[str, ...]]:
    names: dict[str, str] = {}
    for one in items:
        name = names.setdefault(one.by, f"反对方 {len(names) + 1}")
        yield name, escape(one.clause), said(one.matter.replace(one.by, name)), "是" if one.resolved else "否"
