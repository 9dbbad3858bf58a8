"""Which papers each move takes."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from . import consultation, decision, project, review
from .facts import Facts
from .model import Official


@dataclass(frozen=True, slots=True)
class Move:
    """The papers of a move; `text` is the stage whose label the standard's text bears, None where it stays at home.

    `besides` are papers that go along and are not made here.
    """

    papers: tuple[Callable[[Facts], Official], ...]
    text: str | None = None
    has_report: bool = False
    has_ballots: bool = False
    has_comments: bool = False
    besides: tuple[str, ...] = ()


_CONSULTATION = Move((consultation.notice, consultation.form), text="consultation", has_report=True)
_REVIEW = Move(
    (review.letter, review.panel), text="review", has_report=True, has_ballots=True, has_comments=True
)
# By the procedure's moves; one that is not here needs no set of papers.
MOVES: Mapping[str, Move] = {
    "submit-project": Move((project.proposal,)),
    "start-drafting": Move((project.plan,)),
    "open-consultation": _CONSULTATION,
    "reopen-consultation": _CONSULTATION,
    "consult-again-after-review": _CONSULTATION,
    "open-review": _REVIEW,
    "return-from-approval-to-review": _REVIEW,
    "submit-for-approval": Move(
        (decision.submission, decision.materials, review.minutes, review.panel),
        text="approval",
        has_report=True,
        has_comments=True,
        besides=("试验验证报告（有试验的）",),
    ),
    "publish": Move((decision.publication,), text="publication"),
    "withdraw": Move((decision.withdrawal,)),
}


def papers(facts: Facts, move: Move) -> Iterator[Official]:
    """Every paper of the move into `facts.stage`; those of one name follow each other."""
    yield from (make(facts) for make in move.papers)
    if move.has_ballots:
        yield from review.ballots(facts)


def text_stage(facts: Facts, move: Move) -> str | None:
    """The stage of the standard's text as `cover` knows it (`consultation-1`), None where the text stays at home."""
    if move.text is None or move.text == "publication":
        return move.text
    return f"{move.text}-{facts.round}"
