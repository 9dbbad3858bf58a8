"""Signatures for tests, by keys that everybody can make: placeholders, worth nothing outside.

The private key of a person is the digest of a fixed phrase with their id, so that the same paper is made every time.
"""

import subprocess
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
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


def registered(people: str, keys: Mapping[str, str], since: str = "2026-01-01", more: str = "") -> str:
    """people.yml with the public keys of some, and more lines below each key."""
    for person, key in keys.items():
        head = f"- id: {person}\n"
        people = people.replace(head, f"{head}  keys:\n    - key: {key}\n      from: {since}\n{more}")
    return people


def key_pairs(folder: Path, kinds: Mapping[str, str]) -> None:
    """Lay a real key pair of some kind for each person into a folder, by ssh-keygen."""
    for person, kind in kinds.items():
        words = ["-q", "-t", kind, "-N", "", "-C", "", "-f", str(folder / person)]
        subprocess.run(["ssh-keygen", *words], check=True)


def public_keys(folder: Path, people: Iterable[str]) -> Mapping[str, str]:
    """The public keys of people whose pairs lie in a folder."""
    return {person: (folder / f"{person}.pub").read_text("utf-8").strip() for person in people}


def paper(person: str, message: bytes, namespace: str = VOTE) -> bytes:
    """The signature file of `person` over `message`."""
    blank = Envelope(key_blob(person), namespace, "sha512", b"")
    proof = packed(_TYPE, private_key(person).sign(signed_bytes(blank, message)))
    return armoured(Envelope(blank.key, namespace, "sha512", proof))


def signed(contents: dict[str, bytes], plan: dict[str, dict[str, Any]]) -> dict[str, bytes]:
    """The signature files of a case: path in a standard's folder → `key`, `namespace`, and what is signed.

    That is the file named in `over`, or a vote: `for`, on the first day of the ballot in review 1, by the owner of the key,
    each part of it replaced by the case's own where it has one; `roll` is then the list of those entitled.
    """
    return {path: _signed(contents, path, {**wishes}) for path, wishes in plan.items()}


def _signed(contents: dict[str, bytes], path: str, wishes: dict[str, Any]) -> bytes:
    key, namespace, over = wishes.pop("key"), wishes.pop("namespace", VOTE), wishes.pop("over", None)
    message = contents[over] if over else _vote(contents, path.split("/")[2], {"voter": key, **wishes})
    return paper(key, message, namespace)


def _vote(contents: dict[str, bytes], slug: str, wishes: dict[str, Any]) -> bytes:
    library = load(MemoryTree(contents))
    chamber = library.governance.chamber
    assert chamber is not None
    review = library.standards[slug].reviews[1].data
    ballot = review.ballot
    assert ballot is not None
    values = {
        "ballot": REVIEW,
        "chamber": identity(chamber.data.code, ADOPTED),
        "choice": "for",
        "digest": review.text,
        "on": ballot.opens.isoformat(),
        "roll": None,
        "round": 1,
        "standard": slug,
        **wishes,
    }
    roll = roll_digest(values["roll"], ()) if values["roll"] else roll_digest(ballot.roll, ballot.recused)
    on = date.fromisoformat(values["on"])
    return Vote(**{**values, "roll": roll, "on": on, "round": int(values["round"])}).message()
