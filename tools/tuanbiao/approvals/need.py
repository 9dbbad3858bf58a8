"""What a step needs: a body, and how many of its members."""

from msgspec import Struct

from ..facts.ballot import compares
from ..records.policy import ApprovalRules
from ..span import Span
from ..words import Words


class Need(Struct, frozen=True):
    """One approval that a step needs, by persons who had a seat in the body on the day of the step.

    `body` is its name as shown, `least` the number of approvals; with `rules` quorum and majority decide instead.
    """

    span: Span
    what: Words
    body: Words
    voters: frozenset[str]
    least: int
    rules: ApprovalRules | None = None

    def met(self, agreed: int, objected: int) -> bool:
        """Whether so many approvals are enough, beside so many objections."""
        if self.rules is None:
            return agreed >= self.least
        voters, present = len(self.voters), agreed + objected
        quorate = compares(present, voters, self.rules.quorum)
        return quorate and compares(
            agreed, voters if self.rules.of == "all" else present, self.rules.majority
        )

    @property
    def figure(self) -> Words:
        """How many are needed, in words."""
        if self.rules is None:
            return Words(f"至少 {self.least} 人", f"at least {self.least}")
        quorum, majority = self.rules.quorum, self.rules.majority
        return Words(
            f"法定人数 {quorum}，通过比例 {majority}（共 {len(self.voters)} 人）",
            f"a quorum of {quorum} and a majority of {majority} among {len(self.voters)}",
        )
