"""Standards as data: a row for the list, a file for each."""

from collections.abc import Iterator
from typing import cast

from ...facts.numbers import identity
from ...records.parts import Genesis
from ...records.standard import Move
from ...register import Row
from ...standard import Standard
from ..access import shows_text, summary_of
from ..history import Step, bringing, is_recorded
from ..view import View
from .cite import gb7714
from .files import StandardFile, Standards
from .model import VERSION, EventStage, MoveFact, Replacement, StandardRow, Status
from .place import body_name, data_uri, page_address
from .rounds import approvals, comments, comments_until, consultations, reviews, systematic_reviews


def standards(view: View) -> Standards:
    """All standards."""
    return Standards(version=VERSION, as_of=view.as_of, standards=tuple(rows(view)))


def rows(view: View) -> Iterator[StandardRow]:
    """One row for each standard, in the order of the register."""
    later: dict[str, list[str]] = {}
    for row in view.library.register.rows:
        for old in row.replaces:
            later.setdefault(identity(old.number), []).append(row.slug)
    for row in view.rows.values():
        yield _row(view, row, tuple(later.get(identity(row.number), ())) if row.number else ())


def _row(view: View, row: Row, replaced_by: tuple[str, ...]) -> StandardRow:
    standard = None if row.inherited else view.library.standards.get(row.slug)
    data = standard.index.data if standard else None
    reviewing = row.review_open and row.stage == "publication"
    return StandardRow(
        slug=row.slug,
        number=row.number,
        title=row.title,
        title_en=row.title_en,
        kind=cast(Genesis, row.kind),
        stage=cast(EventStage, "systematic-review" if reviewing else row.stage),
        status=cast(Status, view.status(row)),
        ics=data.ics if data else None,
        ccs=data.ccs if data else None,
        industry=data.industry if data else None,
        published=row.published,
        effective=row.effective,
        transition_until=row.transition_until,
        withdrawn=row.withdrawn,
        review_due=row.review_due,
        comments_until=comments_until(view, standard) if standard else None,
        replaces=tuple(Replacement(number=one.number, extent=one.extent) for one in row.replaces),
        replaced_by=replaced_by,
        revises=row.revises,
        amends=row.amends,
        text_access=data.text_access if data else None,
        inherited=row.inherited,
        page=page_address(view, row.slug) if standard else None,
        data=view.address(data_uri(row.slug)) if standard else None,
    )


def standard_file(view: View, row: StandardRow, standard: Standard) -> StandardFile:
    """Everything public of one standard."""
    data = standard.index.data
    units = view.units
    people = view.people
    return StandardFile(
        version=VERSION,
        as_of=view.as_of,
        standard=row,
        main_content=summary_of(standard) or None,
        proposed_by=_unit(view, data.proposed_by),
        administered_by=body_name(view, data.administered_by) if data.administered_by else None,
        lead_unit=_unit(view, data.lead_unit),
        drafting_units=tuple(units[one].name for one in data.drafting_units if one in units),
        drafters=tuple(people[one].name for one in data.drafters if one in people),
        text=standard.text,
        text_public=shows_text(standard),
        moves=tuple(_moves(view, standard)),
        consultations=tuple(consultations(view, standard)),
        comments=tuple(comments(view, standard)),
        reviews=tuple(reviews(view, standard)),
        approvals=tuple(approvals(view, standard)),
        systematic_reviews=tuple(systematic_reviews(standard)),
        citation=gb7714(view, standard),
    )


def _unit(view: View, name: str | None) -> str | None:
    return view.units[name].name if name and name in view.units else None


def _moves(view: View, standard: Standard) -> Iterator[MoveFact]:
    steps = view.history.get(standard.slug, ())
    for place, move in enumerate(standard.index.data.moves):
        yield _move(view, move, bringing(steps, place, (move.to, move.on.isoformat())))


def _move(view: View, move: Move, step: Step | None) -> MoveFact:
    return MoveFact(
        stage=move.to,
        on=move.on,
        strength="recorded" if is_recorded(move.on, step) else "declared",
        recorded=step.day if step else None,
        commit=step.commit if step else None,
        body=body_name(view, move.body) if move.body else None,
        resolution=move.resolution,
        reason=move.reason,
    )
