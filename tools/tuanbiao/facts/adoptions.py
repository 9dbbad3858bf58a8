"""What the chamber adopted, by whom, and the resolution that says so."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec import Struct

from ..governance import Governance
from ..parse.located import Step
from ..records.record import Record
from ..records.rule_document import Adoption
from .resolutions import Decision, decision


class Adopted(Struct, frozen=True):
    """One statement of adoption; `by` and `on` are None where only the resolution is named."""

    record: Record[Any]
    route: tuple[Step, ...]
    by: str | None
    on: date | None
    resolution: str | None
    decision: Decision | None


def adoptions(governance: Governance) -> Iterator[Adopted]:
    """Every adoption of rule documents, strategy, plans and policy versions, in order of path."""
    for record in (*governance.rules.values(), governance.strategy, *governance.plans.values()):
        if record is not None and record.data.adopted is not None:
            yield _stated(governance, record, record.data.adopted)
    policy = governance.policy
    for place, version in enumerate(policy.data.versions if policy else ()):
        assert policy is not None
        found = decision(governance, version.resolution)
        yield Adopted(policy, ("versions", place), None, None, version.resolution, found)


def _stated(governance: Governance, record: Record[Any], adopted: Adoption) -> Adopted:
    found = decision(governance, adopted.resolution)
    return Adopted(record, ("adopted",), adopted.by, adopted.on, adopted.resolution, found)
