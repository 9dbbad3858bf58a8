"""The register: one summary row per standard, all that rules across standards and dates may see."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from msgspec import Struct

from .facts.cite import Cite
from .facts.stages import NAMES
from .records.standard import Joint, Replaced, VoidedNumber, Waiver
from .span import Span
from .words import Words

STATUSES = {
    "in-progress": Words("制定中", "in progress"),
    "upcoming": Words("即将实施", "upcoming"),
    "in-force": Words("现行", "in force"),
    "superseded": Words("被代替", "superseded"),
    "withdrawn": Words("废止", "withdrawn"),
    "cancelled": Words("终止", "cancelled"),
}


class Row(Struct, frozen=True, kw_only=True):
    """What a standard is in one line.

    `inherited` rows come from governance/baseline.yml and keep the status declared there. `at` is the place of the title,
    `number_at` and `link_at` those of the number and of revises/amends, `replaces_at` those of the replaced numbers;
    `revisions` are the projects that the systematic reviews name, each with its place; `conclusion` is the last review's.
    `moves` are the stages entered with their days, `started` the place of the first entry into 立项; `consulted` and
    `confirmed` are the days of those events; `cites` the chamber's own numbers that a text in progress cites;
    `disclosure_due` the last day for the self-declaration.
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
    disclosure_due: date | None = None
    moves: tuple[tuple[str, date], ...] = ()
    started: Span | None = None
    consulted: tuple[date, ...] = ()
    confirmed: tuple[date, ...] = ()
    cites: tuple[Cite, ...] = ()
    waivers: tuple[Waiver, ...] = ()


class Register(Struct, frozen=True, dict=True):
    """Every row, in order of folder, inherited ones last; `slugs` has also those of folders that cannot be read.

    `mentions` are the standards that records name, with their places, where a check has gathered them.
    """

    rows: tuple[Row, ...]
    slugs: frozenset[str] = frozenset()
    mentions: tuple[tuple[str, Span], ...] = ()

    def waivers(self, slug: str) -> tuple[Waiver, ...]:
        """The exceptions that are recorded of a standard."""
        return self._waivers.get(slug, ())

    @cached_property
    def _waivers(self) -> Mapping[str, tuple[Waiver, ...]]:
        return {row.slug: row.waivers for row in self.rows if row.waivers}

    def by_slug(self) -> dict[str, Row]:
        """Rows by slug."""
        return {row.slug: row for row in self.rows}

    def successors(self, number: str) -> tuple[Row, ...]:
        """The published standards that wholly replace `number`."""
        return self._successors.get(number, ())

    @cached_property
    def _successors(self) -> Mapping[str, tuple[Row, ...]]:
        """Asked for every standard, so each row is looked at once."""
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            for number in dict.fromkeys(one.number for one in row.replaces if one.extent == "full"):
                if row.published:
                    found.setdefault(number, []).append(row)
        return {number: tuple(rows) for number, rows in found.items()}


def register_of(
    rows: Iterable[Row], slugs: Iterable[str], mentions: Iterable[tuple[str, Span]] = ()
) -> Register:
    """The register of these rows and of the folders with these slugs."""
    held = tuple(rows)
    return Register(held, frozenset((*(row.slug for row in held), *slugs)), tuple(mentions))


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


def stage_name(row: Row) -> Words:
    """The stage as shown: the ninth, systematic review, is derived from an open review record."""
    return NAMES["systematic-review" if row.review_open and row.stage == "publication" else row.stage]
