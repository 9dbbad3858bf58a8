"""A revision wholly replaces the edition that it revises."""

from ....facts.links import by_slug, made_here, project_approved, was_published
from ....facts.numbers import identity
from ....governance import Governance
from ....register import Register, Row
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """From drafting on, when the relation to other standards is fixed."""
    known = by_slug(register)
    for row in made_here(register):
        old = known.get(row.revises or "") if row.kind == "revision" else None
        if old is None or old.number is None or not was_published(old) or not project_approved(row):
            continue
        if not _wholly_replaces(row, old.number):
            yield Finding(row.link_at, {"number": old.number})


def _wholly_replaces(row: Row, number: str) -> bool:
    return any(one.extent == "full" and identity(one.number) == identity(number) for one in row.replaces)


RULE = RegisterRule(
    id="revision-replaces",
    requirements=("gbt-1-1-replaced-number", "format-replacement-agrees"),
    title=Words("修订全部代替旧版", "A revision wholly replaces the edition that it revises"),
    message=Words(
        "修订 {number}，但 replaces 中没有写明全部代替它",
        "It revises {number} but `replaces` does not say that it wholly replaces it",
    ),
    reason=Words(
        "写明修订谁，也写明代替谁，旧版才会在新版实施时退出，封面也才有被代替标准的编号",
        "Only a replaced edition ends when the revision takes effect, and only then does the cover name it",
    ),
    fix=Words(
        "在 replaces 中加入 number: {number}、extent: full",
        "Add `number: {number}` with `extent: full` to `replaces`",
    ),
    check=check,
)
