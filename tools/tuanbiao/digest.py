"""Digests of texts and files, exactly as the repository format specifies them."""

from collections.abc import Iterable, Mapping
from hashlib import sha256


def file_digest(content: bytes) -> str:
    """The sha256 of raw bytes, in lower-case hexadecimal."""
    return sha256(content).hexdigest()


def short(digest: str) -> str:
    """The beginning of a digest, enough to tell two apart in a message."""
    return digest[:12] + "…"


def canonical_body(body: str) -> bytes:
    """A text's bytes for digests: LF line ends, no byte order mark, exactly one line feed at the end."""
    text = body.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    return (text.rstrip("\n") + "\n").encode()


def text_digest(title: str, title_en: str | None, body: str, figures: Mapping[str, bytes]) -> str:
    """The digest of a standard's text; `figures` maps folder-relative paths (`figures/a.png`) to raw bytes."""
    parts = {
        "index.md": canonical_body(body),
        "title": f"{title}\n{title_en or ''}\n".encode(),
        **figures,
    }
    return listing_digest((path, file_digest(content)) for path, content in parts.items())


def listing_digest(files: Iterable[tuple[str, str]]) -> str:
    """The digest of (path, sha256) pairs: lines `<sha256>  <path>` in byte order of path."""
    lines = sorted((path.encode(), digest) for path, digest in files)
    return file_digest(b"".join(digest.encode() + b"  " + path + b"\n" for path, digest in lines))
