"""What a step brings to the reviews: panels, ballots, votes and conclusions."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ....change import Change, StandardChange
from ....facts.ballot import entitled_to_vote
from ....made import comparable
from ....records.record import Record
from ....records.review import Ballot, Review
from ....standard import Standard


class Brought(Struct, frozen=True):
    """One review of the candidate beside the base's; `before` is None where the step brings the review itself."""

    change: StandardChange
    standard: Standard
    number: int
    before: Review | None
    review: Record[Review]

    @property
    def ballot(self) -> Ballot | None:
        """The ballot that the step opens; None where there is none or it was open before."""
        return None if self.before and self.before.ballot else self.review.data.ballot

    @property
    def opened(self) -> Ballot | None:
        """The ballot that was open before the step."""
        return self.before.ballot if self.before else None

    @property
    def closing(self) -> str | None:
        """The key that closes the review and that the step fills: `votes` of the ballot, or `conclusion`."""
        now, old = self.review.data, self.before
        if now.ballot and now.ballot.votes and not (old and old.ballot and old.ballot.votes):
            return "votes"
        return "conclusion" if now.conclusion and not (old and old.conclusion) else None

    @property
    def closed_at(self) -> tuple[str, ...]:
        """The route to that key."""
        return ("ballot", "votes") if self.closing == "votes" else ("conclusion",)

    def ended(self, day: date) -> bool:
        """Whether the ballot that was open is over: after its close, or on that day by a meeting or with the last paper."""
        old, opened, now = self.before, self.opened, self.review.data.ballot
        if old is None or opened is None or day < opened.closes:
            return False
        returned = {vote.voter for vote in (now.votes if now else ()) if vote.on <= day}
        return day > opened.closes or old.form == "meeting" or entitled_to_vote(opened) <= returned


def brought(change: Change) -> Iterator[Brought]:
    """Every review of the standards that differ; one that could not be read before is passed over."""
    for one in change.standards:
        if one.after is None or not comparable(one):
            continue
        for number, review in sorted(one.after.reviews.items()):
            old = one.before.reviews.get(number) if one.before else None
            if old or not (one.before and f"{one.before.folder}/reviews/{number}.md" in one.before.broken):
                yield Brought(one, one.after, number, old.data if old else None, review)
