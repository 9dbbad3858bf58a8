"""What an archive package says of itself: `manifest.json`, and the names of its files."""

from datetime import date

from msgspec import Struct

from ..audit import Verdict

MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
VERSION = 1


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the package: path below its folder, SHA-256 digest in hexadecimal, size in bytes."""

    path: str
    sha256: str
    bytes: int


class Retained(Struct, frozen=True, forbid_unknown_fields=True):
    """One row of `archive.yml`: what is kept, until when, by whom; `held` is whether the package holds it."""

    file: str
    sha256: str
    retain_until: date
    custodian: str
    held: bool


class Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """An original that is kept elsewhere: digest, the record that speaks of it, and who keeps it, where that is said."""

    sha256: str
    path: str
    custodian: str | None


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """The standard, the commit that its records are of, the verdict on its procedure, and every file of the package.

    `text` is the digest of the text that `standards/` holds; `day` that of the commit, in Asia/Shanghai.
    """

    version: int
    chamber: str
    slug: str
    number: str | None
    title: str
    commit: str
    day: date
    verdict: Verdict
    text: str
    files: tuple[Entry, ...]
    retention: tuple[Retained, ...]
    withheld: tuple[Kept, ...]
