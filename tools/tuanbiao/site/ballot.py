"""A technical review: its panel by unit, its ballot by choice, its arithmetic under both denominators."""

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction

from ..facts.ballot import arithmetic, least_for, reaches, share_needed, tally
from ..facts.commenters import masked
from ..facts.rounds import policy_of
from ..records.described import labels
from ..records.policy import PolicyVersion
from ..records.record import Record
from ..records.review import CHOICES, Ballot, Opposition, Review, Vote
from ..standard import Standard
from ..words import Words, counted
from .markup import badge, code, escape, said, table
from .names import unit
from .show import yes_or_no
from .view import Page, View

_CHOICES = labels(CHOICES)
_PANEL = Words("单位", "Unit"), Words("成员", "Members"), Words("有表决权", "With a vote")
_FIGURES = (
    Words("名册", "Roll"),
    Words("回避", "Recused"),
    Words("有表决权", "Entitled to vote"),
    Words("到会或回函", "Present or replied"),
    Words("同意", "For"),
    Words("不同意", "Against"),
    Words("弃权", "Abstained"),
    Words("无效", "Invalid"),
    Words("未投", "Not returned"),
)
_SUMS = (
    Words("以何为分母", "Share of"),
    Words("算式", "Arithmetic"),
    Words("至少需要", "Needed"),
    Words("结果", "Result"),
)
_ENTITLED = Words("有表决权人数（意见 三（四））", "Those entitled to vote (Opinion, 3(4))")
_ATTENDING = Words("出席会议人数（管理规定 第十四条）", "Those present (Regulation, Article 14)")
_PAPERS = Words("表决人", "Voter"), Words("意见", "Vote"), Words("理由", "Reason")
_OPPOSITION = (
    Words("反对方", "Opponent"),
    Words("章条", "Clause"),
    Words("反对事项", "Matter"),
    Words("已解决", "Resolved"),
)


def panel(page: Page, review: Record[Review]) -> str:
    """The panel by unit; who sat for a unit is not shown."""
    members = Counter(one.unit for one in review.data.panel.members)
    voting = Counter(one.unit for one in review.data.panel.members if one.voting)
    rows = [
        (unit(page, name) or escape(name), str(count), str(voting[name]))
        for name, count in sorted(members.items())
    ]
    return table(page.picks(_PANEL), rows)


def ballot(page: Page, standard: Standard, number: int, review: Record[Review]) -> str:
    """Figures, arithmetic and papers of the ballot; nothing where there was none."""
    held = review.data.ballot
    if held is None:
        return ""
    policy = policy_of(page.view.library.governance, standard, "technical-review", number)
    opens, closes = held.opens.isoformat(), held.closes.isoformat()
    window = page.say(f"表决期 {opens} 至 {closes}。", f"Voting was open from {opens} to {closes}.")
    parts = (
        window,
        _figures(page, review.data, policy),
        _papers(page, held, named=is_named(page.view, standard, number)),
    )
    return "\n\n".join(filter(None, parts))


def _figures(page: Page, review: Review, policy: PolicyVersion | None) -> str:
    count = tally(review)
    if count is None or review.conclusion is None:
        return page.say("表决尚未结束。", "The ballot has not ended yet.")
    assert review.ballot is not None
    share = share_needed(policy)
    held = (len(review.ballot.roll), len(review.ballot.recused), count.entitled, count.attending, count.for_)
    row = [str(one) for one in (*held, count.against, count.abstain, count.invalid, count.unreturned)]
    sums = [
        _sum(page, page.pick(_ENTITLED), count.for_, count.entitled, share),
        _sum(page, page.pick(_ATTENDING), count.for_, count.attending, share),
    ]
    return f"{table(page.picks(_FIGURES), [row])}\n\n{table(page.picks(_SUMS), sums)}"


def _sum(page: Page, name: str, for_: int, of: int, share: Fraction) -> tuple[str, ...]:
    passed = reaches(for_, of, share)
    reached = badge(page.say("达到", "Reached"), "accepted")
    missed = badge(page.say("未达到", "Not reached"), "rejected")
    least = least_for(of, share)
    votes = page.say(f"{least} 票", counted(least, "vote")) if of else "—"
    return name, code(arithmetic(for_, of, share)), votes, reached if passed else missed


def _papers(page: Page, held: Ballot, *, named: bool) -> str:
    rows = [
        (escape(name), _choice(page, vote), said(reason))
        for name, vote, reason in papers(page.view, held, named=named)
    ]
    return table(page.picks(_PAPERS), rows)


def _choice(page: Page, vote: Vote) -> str:
    choice = page.pick(_CHOICES[vote.choice])
    return page.named(choice, page.say("逾期", "late")) if vote.late else choice


def papers(view: View, held: Ballot, *, named: bool) -> list[tuple[str, Vote, str]]:
    """Every paper with what its voter is called and its reason, in which nobody else is named either.

    Those without a name are ordered by what they say, so that the order tells nobody's.
    """
    open_: list[tuple[str, Vote, str]] = []
    hidden: list[Vote] = []
    for vote in held.votes:
        known = view.people.get(vote.voter)
        if known and (named or (known.consent and known.consent.votes)):
            open_.append((view.called(known.name, known.name_en), vote, vote.reason or ""))
        else:
            hidden.append(vote)
    order = list(CHOICES)
    hidden.sort(key=lambda vote: (order.index(vote.choice), vote.late, vote.reason or ""))
    reviewer = view.say("审查人", "Reviewer")
    shown = {
        view.people[vote.voter].name: f"{reviewer} {place}"
        for place, vote in enumerate(hidden, start=1)
        if vote.voter in view.people
    }
    closed = [(f"{reviewer} {place}", vote, vote.reason or "") for place, vote in enumerate(hidden, start=1)]
    return [(name, vote, masked(reason, shown)) for name, vote, reason in (*open_, *closed)]


def is_named(view: View, standard: Standard, number: int) -> bool:
    """Whether the rules in force open the votes of a review by name."""
    policy = policy_of(view.library.governance, standard, "technical-review", number)
    return bool(policy and policy.votes_open)


def opposition(page: Page, items: tuple[Opposition, ...] | None) -> str:
    """Opposition that was kept up, without names."""
    if items is None:
        return ""
    none = page.say("没有未解决的反对意见。", "No opposition was sustained.")
    return table(page.picks(_OPPOSITION), list(_opposed(page, items))) or none


def _opposed(page: Page, items: tuple[Opposition, ...]) -> Iterator[tuple[str, ...]]:
    names: dict[str, str] = {}
    for one in items:
        name = names.setdefault(one.by, page.say("反对方", "Opponent") + f" {len(names) + 1}")
        matter = said(one.matter.replace(one.by, name))
        yield name, escape(one.clause), matter, yes_or_no(page, yes=bool(one.resolved))
