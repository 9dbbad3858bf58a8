"""The arithmetic of a vote, in integers, under both denominators."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from ..records.policy import PolicyVersion
from ..records.review import Ballot, Review

# 全联发〔2020〕7号 三（四）: of those entitled to vote. 团体标准管理规定 14: of the delegates attending.
LEAST_SHARE = Fraction(3, 4)


class Count(Struct, frozen=True):
    """The figures of one ballot; entitled = roll without the recused, attending ⊆ entitled."""

    entitled: int
    attending: int
    for_: int
    against: int
    abstain: int
    invalid: int

    @property
    def returned(self) -> int:
        """Votes cast, invalid ones included."""
        return self.for_ + self.against + self.abstain + self.invalid

    @property
    def unreturned(self) -> int:
        """Entitled voters who cast nothing."""
        return self.entitled - self.returned


class Weighed(Struct, frozen=True):
    """A count and the share that it needs, which both denominators have to reach."""

    count: Count
    share: Fraction

    @property
    def of_entitled(self) -> bool:
        """Whether it reaches the share of those entitled (the Opinion)."""
        return reaches(self.count.for_, self.count.entitled, self.share)

    @property
    def of_attending(self) -> bool:
        """Whether it reaches the share of those attending (the regulation)."""
        return reaches(self.count.for_, self.count.attending, self.share)


def tally(review: Review) -> Count | None:
    """The figures of a review's ballot; None where there was none.

    Attending are the entitled who signed in at the meeting or whose paper came back by the close.
    """
    if review.ballot is None:
        return None
    papers = valid_papers(review.ballot)
    choices = Counter(papers.values())
    entitled = entitled_to_vote(review.ballot)
    return Count(
        entitled=len(entitled),
        attending=len(entitled & {*(review.attended or ()), *papers}),
        for_=choices["for"],
        against=choices["against"],
        abstain=choices["abstain"],
        invalid=choices["invalid"],
    )


def entitled_to_vote(ballot: Ballot) -> frozenset[str]:
    """Those on the roll who are not recused; who steps aside unasked stays among them."""
    return frozenset(ballot.roll).difference(ballot.recused)


def valid_papers(ballot: Ballot) -> Mapping[str, str]:
    """The choice of each entitled voter whose paper came in time; two different papers make an invalid one."""
    entitled = entitled_to_vote(ballot)
    papers: dict[str, str] = {}
    for vote in ballot.votes:
        if vote.voter in entitled and not vote.late and ballot.opens <= vote.on <= ballot.closes:
            first = papers.setdefault(vote.voter, vote.choice)
            papers[vote.voter] = vote.choice if vote.choice == first else "invalid"
    return papers


def share_needed(policy: PolicyVersion | None) -> Fraction:
    """The chamber's own share where it is stricter, three quarters otherwise."""
    return max(LEAST_SHARE, ratio(policy.review_threshold)) if policy else LEAST_SHARE


def ratio(text: str) -> Fraction:
    """`3/4` as a fraction."""
    numerator, _, denominator = text.partition("/")
    return Fraction(int(numerator), int(denominator))


def reaches(for_: int, of: int, share: Fraction = LEAST_SHARE) -> bool:
    """Whether `for_` is at least `share` of `of`; nothing passes where nobody may vote."""
    return of > 0 and for_ * share.denominator >= share.numerator * of


def least_for(of: int, share: Fraction = LEAST_SHARE) -> int:
    """The fewest votes in favour that reach `share` of `of`."""
    return -(-share.numerator * of // share.denominator)


def compares(part: int, whole: int, comparison: str) -> bool:
    """Whether part/whole satisfies `> 1/2`, `>= 2/3` …; False where `whole` is 0."""
    sign, _, share = comparison.partition(" ")
    wanted = ratio(share)
    left, right = part * wanted.denominator, wanted.numerator * whole
    return whole > 0 and (left > right if sign == ">" else left >= right)


def arithmetic(for_: int, of: int, share: Fraction = LEAST_SHARE) -> str:
    """The computation as printed: `4 × 8 = 32 < 3 × 12 = 36`."""
    left, right = share.denominator * for_, share.numerator * of
    sign = "≥" if left >= right else "<"
    return f"{share.denominator} × {for_} = {left} {sign} {share.numerator} × {of} = {right}"
