"""Which body an approver of the procedure means, and how many of its members approve.

By the published format: more than half of the voting members where the body approves by forge reviews, quorum and
majority for the decision body, one member for the drafting body. Where a body approves by resolution or signatures and
a step is no move, nothing in the records could show its approval: there one voting member answers for it.
"""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from ..facts.bodies import standing
from ..facts.moves import made
from ..facts.policy import policy_on
from ..facts.roll import seats_on, voting_seats_on
from ..governance import Governance
from ..records.body import Body
from ..records.policy import ApprovalRules
from ..span import Span
from ..standard import Standard
from ..words import Words
from .need import Need

_KINDS = ("coordination", "decision", "drafting")
_TITLES = {
    "coordination": Words("管理协调机构", "the coordination body"),
    "decision": Words("决策机构", "the decision body"),
    "drafting": Words("标准编制机构", "the drafting body"),
    "reviewing-body": Words("复审机构", "the reviewing body"),
    "project-approver": Words("批准立项的机构", "the body that approved the project"),
}


class Approver(Struct, frozen=True):
    """A body of the base that has to approve; `name` is its id, None with `body` where the base has none such."""

    kind: str
    name: str | None
    body: Body | None

    @property
    def title(self) -> Words:
        """The body as messages name it: its role, and its own name where it is known."""
        role = _TITLES[self.kind]
        return Words(f"{role.zh}（{self.body.name}）", f"{role.en} ({self.body.name})") if self.body else role


def approvers(
    kinds: tuple[str, ...],
    governance: Governance,
    standard: Standard | None,
    day: date,
    wanted: str | None = None,
) -> Iterator[Approver]:
    """The bodies that approvers of the procedure mean; `wanted` is the body that the move itself names.

    The panel and the issuer speak in the records: their approval is not counted here.
    """
    for kind in kinds:
        if kind in _KINDS:
            yield _of_kind(governance, kind, wanted)
        elif kind == "reviewing-body":
            policy = policy_on(governance, day)
            yield _named(governance, kind, policy.systematic_review.body if policy else None)
        elif kind == "project-approver":
            approved = _project_approver(standard)
            found = _named(governance, kind, approved)
            yield found if approved else _of_kind(governance, "coordination", wanted)


def need(approver: Approver, governance: Governance, day: date, span: Span, what: Words) -> Need:
    """How many members of a body approve, and who they are on the day."""
    body = approver.body
    if body is None:
        return Need(span, what, approver.title, frozenset(), 1)
    if approver.kind == "drafting":
        members = (
            seat.person
            for one in standing(governance, "drafting").values()
            for seat in seats_on(one.data, day)
        )
        return Need(span, what, approver.title, frozenset(members), 1)
    voters = voting_seats_on(body, day)
    least = len(voters) // 2 + 1 if body.approves_by == "forge" else 1
    return Need(span, what, approver.title, voters, least, _rules(body, governance, day))


def _rules(body: Body, governance: Governance, day: date) -> ApprovalRules | None:
    policy = policy_on(governance, day)
    return policy.approval if policy and body.kind == "decision" else None


def _of_kind(governance: Governance, kind: str, wanted: str | None) -> Approver:
    found = standing(governance, kind)
    name = wanted if wanted in found else next(iter(found), None)
    return Approver(kind, name, found[name].data if name else None)


def _named(governance: Governance, kind: str, name: str | None) -> Approver:
    body = governance.bodies.get(name or "")
    return Approver(kind, name if body else None, body.data if body else None)


def _project_approver(standard: Standard | None) -> str | None:
    """Who approved the project, once drafting had begun."""
    if standard is None or standard.project is None or not standard.project.data.attempts:
        return None
    return standard.project.data.attempts[-1].reviewed.body if made(standard, "start-drafting") else None
