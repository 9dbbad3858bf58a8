"""All records of one tree, with the register and the faults of its form."""

from collections.abc import Mapping
from dataclasses import dataclass

from .governance import Governance
from .parse.fault import Fault
from .register import Register
from .standard import Standard


@dataclass(frozen=True, slots=True)
class Library:
    """The chamber, its standards by slug, one row per standard, and what could not be read."""

    governance: Governance
    standards: Mapping[str, Standard]
    register: Register
    faults: tuple[Fault, ...]
