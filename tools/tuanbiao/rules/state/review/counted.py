"""Concluded ballots with their figures under both denominators."""

from collections.abc import Iterator, Mapping

from ....facts.ballot import Count, Weighed, arithmetic, least_for, share_needed, tally
from ....facts.rounds import policy_of
from ....governance import Governance
from ....records.record import Record
from ....records.review import Review
from ....standard import Standard
from ....words import Words


class Counted(Weighed, frozen=True):
    """One concluded ballot."""

    review: Record[Review]

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
            yield Counted(count, share_needed(policy), review)


def _says(*, reaches: bool) -> Words:
    return Words("达到", "enough") if reaches else Words("未达到", "too few")


def _others(count: Count) -> Words:
    return Words(
        f"不同意 {count.against}、弃权 {count.abstain}、无效 {count.invalid}、未投 {count.unreturned}",
        f"{count.against} against, {count.abstain} abstained, {count.invalid} invalid,"
        f" {count.unreturned} not returned",
    )
