"""What the chamber's rules of procedure say of each approval."""

from collections.abc import Iterator

from msgspec import Struct

from ....facts.ballot import compares
from ....facts.rounds import policy_of
from ....governance import Governance
from ....records.approval import Approval
from ....records.policy import ApprovalRules
from ....records.record import Record
from ....standard import Standard


class Decided(Struct, frozen=True):
    """One concluded approval and the rules that judge it."""

    approval: Record[Approval]
    rules: ApprovalRules

    @property
    def quorate(self) -> bool | None:
        """Whether enough members attended; None where the figures are absent."""
        data = self.approval.data
        if data.present is None or data.expected is None:
            return None
        return compares(data.present, data.expected, self.rules.quorum)

    @property
    def base(self) -> int | None:
        """The number that the majority is counted of."""
        data = self.approval.data
        return data.expected if self.rules.of == "all" else data.present

    @property
    def carried(self) -> bool | None:
        """Whether the majority was reached; None where the figures are absent or nobody voted."""
        data = self.approval.data
        if data.for_ is None or self.base is None or data.form == "consensus":
            return None
        return compares(data.for_, self.base, self.rules.majority)


def decided(standard: Standard, governance: Governance) -> Iterator[Decided]:
    """Every concluded approval that a version of the chamber's own rules judges."""
    for number, approval in sorted(standard.approvals.items()):
        policy = policy_of(governance, standard, "approval", number)
        if policy and approval.data.conclusion:
            yield Decided(approval, policy.approval)
