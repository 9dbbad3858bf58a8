"""Signatures for tests, by keys that everybody can make: placeholders, worth nothing outside.

The private key of a person is the digest of a fixed phrase with their id, so that the same paper is made every time.
"""

from base64 import b64encode
from datetime import date
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tuanbiao.load import load
from tuanbiao.signing.sshsig import Envelope, armoured, signed_bytes
from tuanbiao.signing.statement import REVIEW, VOTE, Vote, identity, roll_digest
from tuanbiao.signing.wire import packed
from tuanbiao.tree import MemoryTree

ADOPTED = "1" * 40
_TYPE = b"ssh-ed25519"


def private_key(person: str) -> Ed25519PrivateKey:
    """The placeholder key of a person."""
    return Ed25519PrivateKey.from_private_bytes(sha256(f"placeholder key of {person}".encode()).digest())


def key_blob(person: str) -> bytes:
    """The public key in wire format."""
    return packed(_TYPE, private_key(person).public_key().public_bytes_raw())


def public_key(person: str) -> str:
    """The public key as people.yml writes it."""
    return f"{_TYPE.decode()} {b64encode(key_blob(person)).decode()}"


def paper(person: str, message: bytes, namespace: str = VOTE) -> bytes:
    """The signature file of `person` over `message`."""
    blank = Envelope(key_blob(person), namespace, "sha512", b"")
    proof = packed(_TYPE, private_key(person).sign(signed_bytes(blank, message)))
    return armoured(Envelope(blank.key, namespace, "sha512", proof))


def signed(contents: dict[str, bytes], plan: dict[str, dict[str, Any]]) -> dict[str, bytes]:
    """The signature files of a case: path in a standard's folder → `key`, and whatever differs from a plain vote.

    A plain vote is `for`, on the ballot's opening day, in the review that the file's name tells, by the owner of the key.
    """
    return {path: _signed(contents, path, {**wishes}) for path, wishes in plan.items()}


def _signed(contents: dict[str, bytes], path: str, wishes: dict[str, Any]) -> bytes:
    library = load(MemoryTree(contents))
    slug = path.split("/")[2]
    key, namespace = wishes.pop("key"), wishes.pop("namespace", VOTE)
    number = int(wishes.pop("round", 1))
    review = library.standards[slug].reviews[number].data
    chamber = library.governance.chamber
    assert review.ballot is not None
    assert chamber is not None
    values = {
        "ballot": REVIEW,
        "chamber": identity(chamber.data.code, ADOPTED),
        "choice": "for",
        "digest": review.text,
        "on": review.ballot.opens.isoformat(),
        "roll": roll_digest(review.ballot.roll, review.ballot.recused),
        "standard": slug,
        "voter": key,
        **wishes,
    }
    on = date.fromisoformat(values.pop("on"))
    return paper(key, Vote(on=on, round=number, **values).message(), namespace)
