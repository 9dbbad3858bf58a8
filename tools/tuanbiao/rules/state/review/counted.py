"""Concluded ballots with their figures under both denominators."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from ....facts.ballot import Count, arithmetic, least_for, reaches, share_needed, tally
from ....facts.rounds import policy_of
from ....governance import Governance
from ....records.record import Record
from ....records.review import Review
from ....standard import Standard
from ....words import Words


@dataclass(frozen=True, slots=True)
class Counted:
    """One concluded ballot: its count and the share that it needs."""

    review: Record[Review]
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

    @property
    def figures(self) -> Mapping[str, object]:
        """What messages show: both figures, even where one of them is kept."""
        count = self.count
        return {
            "for_": count.for_,
            "entitled": count.entitled,
            "attending": count.attending,
            "share": str(self.share),
            "by_entitled": arithmetic(count.for_, count.entitled, self.share),
            "by_attending": arithmetic(count.for_, count.attending, self.share),
            "least_entitled": least_for(count.entitled, self.share),
            "least_attending": least_for(count.attending, self.share),
            "entitled_says": _says(reaches=self.of_entitled),
            "attending_says": _says(reaches=self.of_attending),
            "others": _others(count),
        }


def concluded(standard: Standard, governance: Governance) -> Iterator[Counted]:
    """Every concluded ballot in which somebody was entitled to vote."""
    for number, review in sorted(standard.reviews.items()):
        count = tally(review.data)
        if count and count.entitled and review.data.method == "ballot" and review.data.conclusion:
            policy = policy_of(governance, standard, "technical-review", number)
            yield Counted(review, count, share_needed(policy))


def _says(*, reaches: bool) -> Words:
    return Words("达到", "enough") if reaches else Words("未达到", "too few")


def _others(count: Count) -> Words:
    return Words(
        f"不同意 {count.against}、弃权 {count.abstain}、无效 {count.invalid}、未投 {count.unreturned}",
        f"{count.against} against, {count.abstain} abstained, {count.invalid} invalid,"
        f" {count.unreturned} not returned",
    )
