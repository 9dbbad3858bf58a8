"""How standards of the register hang together: replaced, revised, amended."""

from ..governance import Governance
from ..register import Register, Row
from .numbers import identity, straighten
from .stages import rank


def is_own(number: str, governance: Governance) -> bool:
    """Whether a number bears the chamber's own code."""
    chamber = governance.chamber
    return chamber is not None and straighten(number).startswith(f"T/{chamber.data.code} ")


def by_number(register: Register) -> dict[str, Row]:
    """Rows by the identity of their number; a folder comes before the baseline's row of the same standard."""
    found: dict[str, Row] = {}
    for row in register.rows:
        if row.number is not None:
            found.setdefault(identity(row.number), row)
    return found


def by_slug(register: Register) -> dict[str, Row]:
    """Rows by slug; a folder comes before the baseline's row of the same standard."""
    return {row.slug: row for row in reversed(register.rows)}


def made_here(register: Register) -> list[Row]:
    """The rows that rules judge: of folders, without what the baseline lists and what was cancelled."""
    inherited = {row.slug for row in register.rows if row.inherited}
    return [row for row in register.rows if row.slug not in inherited and row.stage != "cancelled"]


def was_published(row: Row) -> bool:
    """Whether the standard has been published; of the baseline its declared status counts."""
    return row.declared != "in-progress" if row.inherited else row.published is not None


def project_approved(row: Row) -> bool:
    """Whether the project has gone to drafting, from where its relation to other standards is fixed."""
    return rank(row.stage) >= rank("drafting")


def base_number(number: str) -> str:
    """The number of the standard that an amendment amends: `T/DEMO 2—2022/XG1—2024` amends `T/DEMO 2—2022`."""
    return straighten(number).partition("/XG")[0]
