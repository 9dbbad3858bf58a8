"""What the register says of a standard, read from its records."""

from collections.abc import Iterator
from datetime import date, timedelta

from .facts.cite import Cite
from .facts.policy import policy_on, review_due
from .facts.stages import entries
from .governance import Governance
from .register import Row
from .span import Span
from .standard import Standard


def summarise(standard: Standard, governance: Governance, cites: tuple[Cite, ...]) -> Row:
    """The row of a standard; `cites` is what its text cites of the chamber's own, which takes longest to find."""
    data = standard.index.data
    publication = standard.publication.data if standard.publication else None
    published = publication.on if publication and data.stage in ("publication", "withdrawn") else None
    concluded = [
        (one.data.on, one.data.conclusion)
        for one in standard.systematic_reviews.values()
        if one.data.on and one.data.conclusion
    ]
    last_review, conclusion = max(concluded, default=(None, None))
    return Row(
        slug=standard.slug,
        folder=standard.folder,
        title=data.title,
        title_en=data.title_en,
        kind=data.kind,
        stage=data.stage,
        number=data.number,
        published=published,
        effective=publication.effective if publication and published else None,
        transition_until=publication.transition_until if publication and published else None,
        withdrawn=standard.withdrawal.data.effective
        if standard.withdrawal and data.stage == "withdrawn"
        else None,
        last_review=last_review,
        review_due=review_due(governance, last_review or published),
        review_open=any(one.data.conclusion is None for one in standard.systematic_reviews.values()),
        revises=data.revises,
        amends=data.amends,
        replaces=data.replaces,
        joint=data.joint,
        voided=data.voided_numbers,
        inherited=False,
        at=standard.index.at("title"),
        number_at=standard.index.at("number"),
        link_at=standard.index.at("revises" if data.revises else "amends"),
        replaces_at=tuple(standard.index.at("replaces", at, "number") for at in range(len(data.replaces))),
        revisions=tuple(_revisions(standard)),
        conclusion=conclusion,
        disclosed=standard.disclosure.data.on if standard.disclosure else None,
        disclosure_due=_disclosure_due(governance, published),
        moves=tuple((move.to, move.on) for move in data.moves),
        started=_started(standard),
        consulted=tuple(one.data.opens for one in standard.consultations.values()),
        confirmed=tuple(on for on, what in concluded if what == "confirmed"),
        cites=cites,
        waivers=data.waivers,
    )


def _revisions(standard: Standard) -> Iterator[tuple[str, Span]]:
    for one in standard.systematic_reviews.values():
        if one.data.replacement:
            yield one.data.replacement, one.at("replacement")


def _started(standard: Standard) -> Span | None:
    at = next((at for at, _ in entries(standard, "project-approval")), None)
    return None if at is None else standard.index.at("moves", at, "on")


def _disclosure_due(governance: Governance, published: date | None) -> date | None:
    policy = policy_on(governance, published) if published else None
    days = policy.disclosure_days if policy else None
    return published + timedelta(days=days) if published and days is not None else None


def inherited(governance: Governance) -> Iterator[Row]:
    """The rows of governance/baseline.yml."""
    baseline = governance.baseline
    for index, one in enumerate(baseline.data if baseline else ()):
        assert baseline is not None
        yield Row(
            slug=one.slug,
            folder=baseline.path,
            title=one.title,
            title_en=one.title_en,
            kind="new",
            stage="withdrawn" if one.status == "withdrawn" else one.stage or "publication",
            number=one.number,
            published=one.published,
            effective=one.effective or one.published,
            transition_until=None,
            withdrawn=one.withdrawn,
            last_review=one.last_review,
            review_due=review_due(governance, one.last_review or one.published),
            review_open=False,
            revises=None,
            amends=None,
            replaces=(),
            joint=(),
            voided=(),
            inherited=True,
            at=baseline.at(index, "title"),
            number_at=baseline.at(index, "number"),
            link_at=baseline.at(index),
            declared=one.status,
        )
