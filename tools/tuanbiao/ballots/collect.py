"""Signed votes and forge reviews into votes: what is accepted, and why the rest is not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ..clock import day_of
from ..digest import file_digest
from ..facts import forge
from ..facts.roll import named, people
from ..facts.signatures import CHOICES, file_of, speaks, statement
from ..governance import Governance
from ..records.people import SigningKey
from ..records.review import Ballot
from ..records.review import Vote as Row
from ..signing.forge import DECISIVE, ForgeReview, Submitted, complete
from ..signing.problem import PROBLEMS
from ..signing.sshsig import Envelope
from ..signing.statement import VOTE, Vote
from ..signing.verify import opened, owner, rows_of, signs
from ..standard import Standard
from ..words import Words

_MOST_DAYS = 366  # a ballot is never open longer; a wrong date must not cost minutes


@dataclass(frozen=True, slots=True)
class Poll:
    """One ballot with all that judging its votes takes; `today` is the day of collecting, `received` when the votes came."""

    standard: Standard
    governance: Governance
    round: int
    ballot: Ballot
    today: date
    received: date | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """A vote with its evidence: `file` is relative to the standard's folder."""

    voter: str
    choice: str
    on: date
    late: bool
    kind: str
    file: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The digest of the evidence."""
        return file_digest(self.content)


@dataclass(frozen=True, slots=True)
class Rejected:
    """Something that is no vote in this ballot: a file or a review by its name, and why."""

    name: str
    why: Words


Outcome = Accepted | Rejected


def signed_votes(poll: Poll, papers: Iterable[tuple[str, bytes]]) -> tuple[Outcome, ...]:
    """Each signature file, given as name and bytes, as a vote or with the reason why not.

    A signature does not tell what was signed, so that every choice and day of the ballot is tried.
    """
    found = [(name, _signed(poll, name, content)) for name, content in papers]
    different = {(one.voter, one.content) for _, one in found if isinstance(one, Accepted)}
    papers_of = Counter(voter for voter, _ in different)
    seen: set[str] = set()
    outcome: list[Outcome] = []
    for name, one in found:
        if isinstance(one, Rejected):
            outcome.append(one)
        elif papers_of[one.voter] > 1:
            outcome.append(Rejected(name, _several(poll, one.voter)))
        elif one.voter not in seen:
            seen.add(one.voter)
            outcome.append(one)
    return tuple(outcome)


def _several(poll: Poll, voter: str) -> Words:
    person = named(poll.governance, voter)
    return Words(f"{person.zh}签了几张不同的票", f"{person.en} signed several different votes")


def _signed(poll: Poll, name: str, content: bytes) -> Outcome:
    envelope = opened(content, VOTE)
    if isinstance(envelope, str):
        return Rejected(name, PROBLEMS[envelope])
    person = owner(envelope, people(poll.governance).values())
    if person is None:
        return Rejected(name, PROBLEMS["unknown-key"])
    vote = _recovered(poll, person.id, envelope)
    if vote is None:
        return Rejected(name, _barred(poll, person.id) or PROBLEMS["mismatch"])
    why = _barred(poll, person.id) or _misdated(poll, vote, rows_of(envelope, person.keys))
    if why is not None:
        return Rejected(name, why)
    late = max(vote.on, poll.received or vote.on) > poll.ballot.closes
    file = file_of(poll.round, person.id)
    return Accepted(person.id, vote.choice, vote.on, late, "signature", file, content)


def _misdated(poll: Poll, vote: Vote, rows: tuple[SigningKey, ...]) -> Words | None:
    if not speaks(rows, vote.on):
        return PROBLEMS["period"]
    if vote.on > poll.today:
        return Words(f"签名日期 {vote.on} 还没有到", f"it is dated {vote.on}, a day still to come")
    return None


def _barred(poll: Poll, person: str) -> Words | None:
    """Why somebody may not cast another vote in this ballot."""
    who = named(poll.governance, person)
    if person not in poll.ballot.roll:
        return Words(f"{who.zh}不在表决名册上", f"{who.en} is not on the roll")
    if person in poll.ballot.recused:
        return Words(f"{who.zh}应当回避", f"{who.en} is recused")
    if any(vote.voter == person for vote in poll.ballot.votes):
        return Words(f"{who.zh}的票已经记录", f"the vote of {who.en} is recorded already")
    return None


def _recovered(poll: Poll, voter: str, envelope: Envelope) -> Vote | None:
    """What was signed, if it is any vote in this ballot."""
    blank = Row(voter=voter, choice="for", on=poll.ballot.opens)
    model = statement(poll.standard, poll.governance, poll.round, blank)
    if model is None:
        return None
    candidates = (model.choosing(choice, day) for day in _days(poll) for choice in CHOICES)
    return next((one for one in candidates if signs(envelope, one.message())), None)


def _days(poll: Poll) -> Iterator[date]:
    """From the opening to the later of close and today."""
    end = max(poll.ballot.closes, poll.today)
    days = min((end - poll.ballot.opens).days, _MOST_DAYS)
    return (poll.ballot.opens + timedelta(days=one) for one in range(days + 1))


def forge_votes(
    poll: Poll,
    reviews: Iterable[Submitted],
    repository: int,
    subject: str,
    subject_of: Callable[[str], str | None],
) -> tuple[Outcome, ...]:
    """The last decisive review of each account inside the window, as votes; the others with the reason why not.

    `subject` is the digest of what is voted on, `subject_of` gives that of a commit, None where it cannot be told.
    """
    outcome: list[Outcome] = []
    last: dict[int, ForgeReview] = {}
    for one in sorted(reviews, key=lambda each: (each.moment, each.review)):
        why = _no_vote(poll, one, subject, subject_of)
        if why is not None:
            outcome.append(Rejected(forge.file_of(one.review), why))
            continue
        earlier = last.get(one.account)
        if earlier is not None:
            later = Words("同一账号之后另有评审", "a later review of the same account counts instead")
            outcome.append(Rejected(forge.file_of(earlier.review), later))
        last[one.account] = complete(one, repository, subject)
    return (*(_accepted(poll, one) for one in last.values()), *outcome)


def _no_vote(
    poll: Poll, one: Submitted, subject: str, subject_of: Callable[[str], str | None]
) -> Words | None:
    if one.state not in DECISIVE:
        return Words(f"状态 {one.state} 不是表决", f"the state {one.state} is no vote")
    person = forge.reviewer(poll.governance, one.account)
    if person is None:
        return Words(
            f"账号 {one.account} 没有登记在 people.yml 中", f"account {one.account} is nobody's in people.yml"
        )
    barred = _barred(poll, person)
    if barred is not None:
        return barred
    day = day_of(one.moment)
    if not poll.ballot.opens <= day <= poll.ballot.closes:
        return Words(f"{day} 不在表决期限之内", f"{day} lies outside the ballot's window")
    found = subject_of(one.commit) if one.commit else None
    if found is None:
        return Words("看不到所评审的提交", "the commit reviewed cannot be seen here")
    return None if found == subject else Words("评审针对另一份内容", "another subject was reviewed")


def _accepted(poll: Poll, one: ForgeReview) -> Accepted:
    voter = forge.reviewer(poll.governance, one.account)
    assert voter is not None
    return Accepted(
        voter,
        DECISIVE[one.state],
        day_of(one.moment),
        late=False,
        kind="capture",
        file=forge.file_of(one.review),
        content=one.content(),
    )


def preferring_signatures(signed: Iterable[Outcome], reviewed: Iterable[Outcome]) -> tuple[Outcome, ...]:
    """Both kinds together: where somebody signed and reviewed, the signature counts."""
    signed = tuple(signed)
    voters = {one.voter for one in signed if isinstance(one, Accepted)}
    instead = Words("此人已有签名的票，以签名为准", "this person signed a vote, which counts instead")
    return (
        *signed,
        *(
            Rejected(one.file, instead) if isinstance(one, Accepted) and one.voter in voters else one
            for one in reviewed
        ),
    )
