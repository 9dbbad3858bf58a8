"""The proposal and the project that the work rests on: their newest attempts, once they were passed on."""

from datetime import date

from msgspec import Struct

from ..parse.located import Step as Key
from ..records.project import Project, ProjectAttempt
from ..records.proposal import Proposal, ProposalAttempt
from ..records.record import Record
from ..span import Span
from ..standard import Standard
from .moves import made


class Proposed(Struct, frozen=True):
    """The attempt that was submitted as a project, and the day when 立项 was entered with it."""

    record: Record[Proposal]
    at: int
    attempt: ProposalAttempt
    on: date

    def span(self, *route: Key) -> Span:
        """The place of a key of the attempt."""
        return self.record.at("attempts", self.at, *route)


class Approved(Struct, frozen=True):
    """The attempt with which drafting began, and the day when it did."""

    record: Record[Project]
    at: int
    attempt: ProjectAttempt
    on: date

    def span(self, *route: Key) -> Span:
        """The place of a key of the attempt."""
        return self.record.at("attempts", self.at, *route)


def proposed(standard: Standard) -> Proposed | None:
    """None before the project was submitted, and after it was returned."""
    step = made(standard, "submit-project")
    record = standard.proposal
    if step is None or record is None or not record.data.attempts:
        return None
    return Proposed(record, len(record.data.attempts) - 1, record.data.attempts[-1], step.entry.on)


def approved(standard: Standard) -> Approved | None:
    """None before drafting began."""
    step = made(standard, "start-drafting")
    record = standard.project
    if step is None or record is None or not record.data.attempts:
        return None
    return Approved(record, len(record.data.attempts) - 1, record.data.attempts[-1], step.entry.on)
