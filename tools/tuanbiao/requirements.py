"""The catalogue of requirements that rules rest on, read from the tool's own data."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import Struct

from .parse.yaml import read
from .records.kind import Kind
from .records.kinds import PROCEDURE, REQUIREMENTS
from .records.procedure import Procedure
from .records.requirement import Requirement, Requirements, SourceDocument
from .records.schema import convert
from .resources import resources
from .words import Words


class Basis(Struct, frozen=True):
    """One requirement with the document it stands in."""

    requirement: Requirement
    document: SourceDocument

    @property
    def source(self) -> Words:
        """The document's short name in both languages."""
        return Words(self.document.zh_short, self.document.en_short)


@lru_cache(maxsize=1)
def requirements() -> Requirements:
    """Every requirement and its documents, in the catalogue's order."""
    found = _own(REQUIREMENTS)
    assert isinstance(found, Requirements)
    return found


@lru_cache(maxsize=1)
def procedure() -> Procedure:
    """The stages and moves."""
    found = _own(PROCEDURE)
    assert isinstance(found, Procedure)
    return found


@lru_cache(maxsize=1)
def bases() -> Mapping[str, Basis]:
    """Every requirement with its document, by requirement id."""
    documents = {one.id: one for one in requirements().documents}
    return {one.id: Basis(one, documents[one.document]) for one in requirements().requirements}


def _own(kind: Kind) -> Any:
    """A file of the tool itself in the form that is read at once; it is generated from the authored one."""
    return msgspec.json.decode(resources().joinpath(*compiled(kind).split("/")).read_bytes(), type=kind.type)


def compiled(kind: Kind) -> str:
    """Where the generated form of an own file lies."""
    return kind.path.removesuffix(".yml") + ".json"


def authored(kind: Kind) -> Any:
    """A file of the tool itself as people write it; a fault in it is ours."""
    text = resources().joinpath(*kind.path.split("/")).read_text("utf-8")
    node, faults = read(kind.path, text, kind.max_events)
    assert node is not None, faults
    assert not faults, faults
    data, faults = convert(kind, node)
    assert not faults, faults
    return data
