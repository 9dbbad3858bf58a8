"""Whether a signature file is of one person, over one statement, for one purpose."""

from collections.abc import Iterable

from ..records.people import Person, SigningKey
from .keys import accepted, blob_of, verifies
from .problem import Problem
from .sshsig import Envelope, parse, signed_bytes


def opened(armored: bytes, namespace: str) -> Envelope | Problem:
    """The envelope of a signature file made for `namespace` with an accepted key."""
    envelope = parse(armored)
    if isinstance(envelope, str):
        return envelope
    if envelope.namespace != namespace:
        return "namespace"
    return envelope if accepted(envelope.key, envelope.signature) else "algorithm"


def rows_of(envelope: Envelope, keys: Iterable[SigningKey]) -> tuple[SigningKey, ...]:
    """The rows that hold the key of the envelope; a key laid aside and taken up again has several."""
    return tuple(row for row in keys if blob_of(row.key) == envelope.key)


def owner(envelope: Envelope, people: Iterable[Person]) -> Person | None:
    """Whose key signed; None where it is nobody's."""
    return next((one for one in people if rows_of(envelope, one.keys)), None)


def signs(envelope: Envelope, message: bytes) -> bool:
    """Whether the key of the envelope signed `message`."""
    return verifies(envelope.key, envelope.signature, signed_bytes(envelope, message))


def verify(
    armored: bytes, message: bytes, namespace: str, keys: Iterable[SigningKey]
) -> tuple[SigningKey, ...] | Problem:
    """The rows of `keys` by which `message` was signed, or why the file proves nothing."""
    envelope = opened(armored, namespace)
    if isinstance(envelope, str):
        return envelope
    rows = rows_of(envelope, keys)
    if not rows:
        return "unknown-key"
    return rows if signs(envelope, message) else "mismatch"
