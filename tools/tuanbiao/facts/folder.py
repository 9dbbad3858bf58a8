"""What the folder of a standard holds, and what its records say that it holds."""

from collections.abc import Iterator

from msgspec import Struct

from ..records.kinds import RAW_FOLDERS, TRANSLATION, kind_of
from ..records.schema import Schema
from ..span import Span
from ..standard import Standard
from .marks import entry, marked, records_of


class Proof(Struct, frozen=True):
    """A file or an original that a record names; `attached` where it was sent or kept rather than named as evidence."""

    attached: bool
    file: str | None
    sha256: str | None
    custodian: str | None
    span: Span


def proofs(standard: Standard) -> Iterator[Proof]:
    """Every piece of evidence and every attachment that the records name."""
    for kind, record in records_of(standard):
        for one in marked(kind, record, _proof):
            node = one.node
            yield Proof(
                one.sign == "Attachment",
                entry(node, "file"),
                entry(node, "sha256"),
                entry(node, "custodian"),
                node.span,
            )


def _proof(schema: Schema) -> object:
    return schema.get("title") if schema.get("title") in ("Evidence", "Attachment") else None


def belongs(standard: Standard, file: str) -> bool:
    """Whether a path is one that the folder would hold, rather than the name of an original kept elsewhere."""
    path = f"{standard.folder}/{file}"
    raw = file.startswith(tuple(f"{one}/" for one in RAW_FOLDERS)) or file == TRANSLATION
    return raw or kind_of(path) is not None
