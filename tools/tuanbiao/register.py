"""The register: one summary row per standard, all that rules across standards and dates may see."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .facts.policy import review_due
from .facts.stages import NAMES
from .governance import Governance
from .records.standard import Joint, Replaced, VoidedNumber
from .span import Span
from .standard import Standard
from .words import Words

STATUSES = {
    "in-progress": Words("制定中", "in progress"),
    "upcoming": Words("即将实施", "upcoming"),
    "in-force": Words("现行", "in force"),
    "superseded": Words("被代替", "superseded"),
    "withdrawn": Words("废止", "withdrawn"),
    "cancelled": Words("终止", "cancelled"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a standard is in one line.

    `inherited` rows come from governance/baseline.yml and keep the status declared there. `at` is the place of the title,
    `number_at` and `link_at` those of the number and of revises/amends, `replaces_at` those of the replaced numbers;
    `revisions` are the projects that the systematic reviews name, each with its place; `conclusion` is the last review's.
    """

    slug: str
    folder: str
    title: str
    title_en: str | None
    kind: str
    stage: str
    number: str | None
    published: date | None
    effective: date | None
    transition_until: date | None
    withdrawn: date | None
    last_review: date | None
    review_due: date | None
    review_open: bool
    revises: str | None
    amends: str | None
    replaces: tuple[Replaced, ...]
    joint: tuple[Joint, ...]
    voided: tuple[VoidedNumber, ...]
    inherited: bool
    at: Span
    number_at: Span
    link_at: Span
    declared: str | None = None
    replaces_at: tuple[Span, ...] = ()
    revisions: tuple[tuple[str, Span], ...] = ()
    conclusion: str | None = None
    disclosed: date | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """Every row, in order of folder, inherited ones last."""

    rows: tuple[Row, ...]

    def by_slug(self) -> dict[str, Row]:
        """Rows by slug."""
        return {row.slug: row for row in self.rows}

    def successors(self, number: str) -> tuple[Row, ...]:
        """The published standards that wholly replace `number`."""
        return tuple(
            row
            for row in self.rows
            if row.published and any(one.number == number and one.extent == "full" for one in row.replaces)
        )


def summarise(standards: Iterable[Standard], governance: Governance) -> Register:
    """The register of a library."""
    rows = [_row(standard, governance) for standard in standards]
    return Register((*rows, *_inherited(governance)))


def status(row: Row, register: Register, as_of: date) -> str:
    """The derived status on a day: an old edition stays in force until the new one takes effect."""
    if row.declared in ("superseded", "withdrawn"):
        return row.declared
    if row.stage == "cancelled":
        return "cancelled"
    if row.withdrawn is not None and row.withdrawn <= as_of:
        return "withdrawn"
    if row.published is None or row.published > as_of:
        return "in-progress"
    if row.effective is None or row.effective > as_of:
        return "upcoming"
    return "superseded" if row.number and _replaced(row.number, register, as_of) else "in-force"


def _replaced(number: str, register: Register, as_of: date) -> bool:
    ends = (one.transition_until or one.effective for one in register.successors(number))
    return any(end is not None and end <= as_of for end in ends)


def _row(standard: Standard, governance: Governance) -> Row:
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
        revisions=tuple(
            (one.data.replacement, one.at("replacement"))
            for one in standard.systematic_reviews.values()
            if one.data.replacement
        ),
        conclusion=conclusion,
        disclosed=standard.disclosure.data.on if standard.disclosure else None,
    )


def _inherited(governance: Governance) -> Iterable[Row]:
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


def stage_name(row: Row) -> Words:
    """The stage as shown: the ninth, systematic review, is derived from an open review record."""
    return NAMES["systematic-review" if row.review_open and row.stage == "publication" else row.stage]
