"""Originals that the chamber keeps and the copy knows by their digest."""

from collections.abc import Iterator
from typing import Any

from ..facts.resolved import resolved
from ..governance import Governance
from ..records.fields import Part
from ..records.parts import EVIDENCE_KINDS, Attachment, Evidence, Sealed
from ..records.record import Record
from ..standard import Standard
from ..words import Words
from .model import Withheld

_SEALED = Words("盖章原件", "Sealed original")
_MINUTES = Words("会议纪要原件", "Original of the minutes")
_ATTACHED = Words("附件", "Attachment")


def kept_elsewhere(record: Record[Any], standard: Standard, governance: Governance) -> Iterator[Withheld]:
    """Everything that a record gives by digest alone, each digest once."""
    seen: set[tuple[Words, str]] = set()
    for kind, sha256, custodian in _named(record.data, standard):
        if (kind, sha256) not in seen:
            seen.add((kind, sha256))
            yield Withheld(kind, record.path, sha256, body_name(governance, custodian))


def _named(value: Any, standard: Standard) -> Iterator[tuple[Words, str, str | None]]:
    if isinstance(value, Evidence) and value.sha256 and value.file not in standard.files:
        yield Words(*EVIDENCE_KINDS[value.kind]), value.sha256, value.custodian
    elif isinstance(value, Attachment) and value.file not in standard.files:
        yield _ATTACHED, value.sha256, value.custodian
    elif isinstance(value, Sealed):
        yield _SEALED, value.sha256, value.custodian
    elif isinstance(value, Part):
        for name in value.__struct_fields__:
            yield from _named(getattr(value, name), standard)
    elif isinstance(value, tuple):
        for one in value:
            yield from _named(one, standard)


def minutes(standard: Standard, governance: Governance) -> Iterator[Withheld]:
    """The minutes of the meetings whose resolutions the moves name, each once."""
    seen = set()
    for one in resolved(standard, governance):
        meeting = one.decision.meeting
        if meeting.data.minutes and meeting.path not in seen:
            seen.add(meeting.path)
            held = meeting.data.minutes
            yield Withheld(_MINUTES, meeting.path, held.sha256, body_name(governance, held.custodian))


def body_name(governance: Governance, body: str | None) -> str | None:
    """The name of a body, its id where it is not known."""
    found = governance.bodies.get(body or "")
    return found.data.name if found else body
