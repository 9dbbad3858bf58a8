"""All records of one tree; each part is read when it is first asked for and then kept."""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct

from .governance import Governance
from .parse.fault import Fault
from .records.record import Record
from .register import Register, register_of
from .shelf import Shelf
from .standard import Standard
from .trace import ADOPTION


class Library(Struct, frozen=True, kw_only=True, dict=True):
    """The chamber and its standards by slug.

    `folder_ids` maps slugs to digests that change with any file of the folder; folders that are no standard (no index.md,
    a slug that is taken, files beside the folders) stand there by their path. `governance_files` maps the chamber's paths
    to Git's ids, `folder_files` does so for each folder; `tree_faults` are those that no single file shows; `adopted` is the adopting commit, as in Governance.
    """

    governance_id: str
    governance_files: Mapping[str, str]
    adopted: str | None
    folder_ids: Mapping[str, str]
    folder_files: Mapping[str, Mapping[str, str]]
    tree_faults: tuple[Fault, ...]
    read_governance: Callable[[], Governance]
    read_standard: Callable[[str], Standard | None]
    read_record: Callable[[str], tuple[Record[Any] | None, tuple[Fault, ...]]]

    @cached_property
    def watched(self) -> Mapping[str, str]:
        """All of the chamber that a judgement of something else can rest on: its files by id, and the adopting commit."""
        return {**self.governance_files, ADOPTION: self.adopted or ""}

    @cached_property
    def governance(self) -> Governance:
        """The chamber's records."""
        return self.read_governance()

    @property
    def slugs(self) -> tuple[str, ...]:
        """The slugs of all standards' folders, those that cannot be read included."""
        return tuple(slug for slug in self.folder_ids if "/" not in slug)

    @cached_property
    def standards(self) -> Mapping[str, Standard]:
        """Every standard by slug, in order of folder."""
        return Shelf(self.slugs, self.read_standard)

    @cached_property
    def register(self) -> Register:
        """One row per standard."""
        from .facts.references import own_citations  # it reads texts, which few need
        from .summary import inherited, summarise

        rows = (
            summarise(one, self.governance, tuple(own_citations(one, self.governance)))
            for one in self.standards.values()
        )
        return register_of((*rows, *inherited(self.governance)), self.slugs)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the form of the tree and of every file."""
        places = (self.governance_files, *self.folder_files.values())
        of_files = (fault for files in places for path in files for fault in self.read_record(path)[1])
        return (*self.tree_faults, *of_files)
