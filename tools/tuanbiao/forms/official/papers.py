"""Which papers each move takes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import consultation, decision, declaration, project, review, systematic
from .facts import Facts
from .model import Official


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The papers of a move; `text` is the stage whose label the standard's text bears, None where it stays at home.

    One letter speaks of all standards that make the move together; of forms each has its own, of series as many as there
    are people or none. `besides` are papers that go along and are not made here.
    """

    letters: tuple[Callable[..., Official], ...] = ()
    forms: tuple[Callable[[Facts], Official], ...] = ()
    series: tuple[Callable[[Facts], Iterator[Official]], ...] = ()
    text: str | None = None
    has_report: bool = False
    has_comments: bool = False
    has_platform: bool = False
    besides: tuple[str, ...] = ()


_CONSULTATION = Move(
    letters=(consultation.notice,), forms=(consultation.form,), text="consultation", has_report=True
)
_REVIEW = Move(
    letters=(review.letter,),
    forms=(review.panel,),
    series=(review.ballots,),
    text="review",
    has_report=True,
    has_comments=True,
)
# By the procedure's moves; one that is not here needs no set of papers.
MOVES: Mapping[str, Move] = {
    "submit-project": Move(forms=(project.proposal,)),
    "start-drafting": Move(letters=(project.plan,)),
    "open-consultation": _CONSULTATION,
    "reopen-consultation": _CONSULTATION,
    "consult-again-after-review": _CONSULTATION,
    "open-review": _REVIEW,
    "return-from-approval-to-review": _REVIEW,
    "submit-for-approval": Move(
        letters=(decision.submission, review.minutes),
        forms=(decision.materials, review.panel),
        series=(review.results,),
        text="approval",
        has_report=True,
        has_comments=True,
        besides=("试验验证报告（有试验的）",),
    ),
    "assign-number": Move(letters=(decision.approved,)),
    "publish": Move(
        letters=(decision.publication,),
        forms=(declaration.declaration,),
        text="publication",
        has_platform=True,
    ),
    "conclude-systematic-review": Move(letters=(systematic.announcement,), forms=(systematic.table,)),
    "withdraw": Move(letters=(decision.withdrawal,)),
    "cancel": Move(letters=(decision.cancellation,)),
}


def papers(several: Sequence[Facts], move: Move) -> Iterator[Official]:
    """Every paper of the move into `facts.stage`, of one name after each other; where there are several standards it bears the slug.

    Series come last, so that the numbers of the others do not depend on who votes.
    """
    yield from (make(*several) for make in move.letters)
    for facts, one in _own(several, move):
        yield replace(one, name=f"{one.name}-{facts.standard.slug}") if len(several) > 1 else one


def _own(several: Sequence[Facts], move: Move) -> Iterator[tuple[Facts, Official]]:
    yield from ((facts, make(facts)) for make in move.forms for facts in several)
    yield from ((facts, one) for make in move.series for facts in several for one in make(facts))


def text_stage(facts: Facts, move: Move) -> str | None:
    """The stage of the standard's text as `cover` knows it (`consultation-1`), None where the text stays at home."""
    if move.text is None or move.text == "publication":
        return move.text
    return f"{move.text}-{facts.round}"
