"""OpenSSH signature files (PROTOCOL.sshsig), read strictly: every byte has one meaning."""

from base64 import b64decode, b64encode
from binascii import Error
from hashlib import new

from msgspec import Struct

from .problem import Problem
from .wire import packed, strings

MAX_BYTES = 16_384
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----"
_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_HASHES = (b"sha256", b"sha512")
_MAX_LINE = 76


class Envelope(Struct, frozen=True):
    """What a signature file holds: public key and signature in wire format, namespace, hash (`sha256` or `sha512`)."""

    key: bytes
    namespace: str
    hash: str
    signature: bytes


def parse(armored: bytes) -> Envelope | Problem:
    """The envelope of a signature file of at most 16 kB."""
    if b"\r" in armored:
        return "line-ends"
    blob = _unwrapped(armored) if len(armored) <= MAX_BYTES else None
    head = _MAGIC + _VERSION
    parts = strings(blob[len(head) :], 5) if blob and blob.startswith(head) else None
    if parts is None:
        return "malformed"
    key, namespace, reserved, hashed, signature = parts
    if reserved or not namespace.isascii():
        return "malformed"
    if hashed not in _HASHES:
        return "algorithm"
    return Envelope(key, namespace.decode(), hashed.decode(), signature)


def signed_bytes(envelope: Envelope, message: bytes) -> bytes:
    """What the key signs: namespace and hash bound to the digest of the message."""
    digest = new(envelope.hash, message, usedforsecurity=True).digest()
    return _MAGIC + packed(envelope.namespace.encode(), b"", envelope.hash.encode(), digest)


def armoured(envelope: Envelope) -> bytes:
    """The signature file of an envelope, wrapped as ssh-keygen wraps it."""
    body = packed(envelope.key, envelope.namespace.encode(), b"", envelope.hash.encode(), envelope.signature)
    text = b64encode(_MAGIC + _VERSION + body)
    lines = [text[at : at + 70] for at in range(0, len(text), 70)]
    return _BEGIN + b"".join(line + b"\n" for line in lines) + _END + b"\n"


def _unwrapped(armored: bytes) -> bytes | None:
    """The bytes between the fences; base64 with stray bits or overlong lines is refused."""
    if not armored.startswith(_BEGIN) or not armored.removesuffix(b"\n").endswith(b"\n" + _END):
        return None
    lines = armored.removesuffix(b"\n")[len(_BEGIN) : -len(_END)].split(b"\n")[:-1]
    text = b"".join(lines)
    if not all(0 < len(line) <= _MAX_LINE for line in lines):
        return None
    try:
        blob = b64decode(text, validate=True)
    except Error:
        return None
    return blob if b64encode(blob) == text else None
