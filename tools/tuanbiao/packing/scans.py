"""Files that come back, by their names and first bytes: which paper each of them is, and why one is none."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from ..words import Words
from .places import BALLOT, FORMS, PLACES

_SCANS: Mapping[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n",),
    ".tif": (b"II*\x00", b"MM\x00*"),
    ".tiff": (b"II*\x00", b"MM\x00*"),
}
_TABLES = (".xlsx", ".docx", ".csv")
_NUMBER = re.compile(r"([0-9]{2})(?![0-9])")
_UNSTAMPED, _SIGNED = (
    b"Typst",
    b"/ByteRange",
)  # what wrote our own PDF, and what an electronic seal leaves in it

NO_PAPER = Words(
    "看不出是哪份材料：文件名应以材料的编号开头，或者含有材料的名称",
    "no paper of this package: the name has to start with its number, or hold its name",
)
NO_SCAN = Words("不是扫描件（PDF、JPG、PNG、TIFF）", "is no scan (PDF, JPG, PNG, TIFF)")
NOT_TAKEN = Words("这份材料不需要收回", "this paper does not come back")
UNSTAMPED = Words(
    "是印出前的文件，不是盖章、签名以后的扫描件",
    "is the file as it was made, not a scan of the stamped paper",
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a file's name says: the paper, without the slug; the standard's slug where it is said; the words behind."""

    paper: str
    slug: str | None
    rest: tuple[str, ...]


def named(file: str, papers: Mapping[str, str]) -> Named | Words:
    """Which paper a file is; `papers` are the names in the package → their numbers."""
    stem = unicodedata.normalize("NFC", file).rpartition(".")[0]
    number = _NUMBER.match(stem)
    by_number = next((name for name, at in papers.items() if number and at == number[1]), None)
    held = sorted((name for name in {*papers, *FORMS} if name in stem), key=len)
    found = held[-1] if held else by_number
    if found is None or (by_number not in (None, found) and found not in FORMS):
        return NO_PAPER
    paper, _, slug = found.partition("-")
    behind = stem.partition(found)[2] if held else ""
    return Named(paper, slug or None, tuple(one for one in re.split(r"[-_ ]+", behind) if one))


def refused(file: str, content: bytes, found: Named) -> Words | None:
    """Why a file cannot be taken for the paper that it says it is."""
    suffix = "." + file.rpartition(".")[2].lower()
    if found.paper in FORMS and suffix in _TABLES:
        return None
    if found.paper not in PLACES and found.paper != BALLOT:
        return NOT_TAKEN
    if not content.startswith(_SCANS.get(suffix, (b"\x00none",))):
        return NO_SCAN
    return UNSTAMPED if _UNSTAMPED in content and _SIGNED not in content else None


def is_table(file: str, found: Named) -> bool:
    """Whether it is a table filled in, which is read, and not a scan, of which only the digest is kept."""
    return found.paper in FORMS and "." + file.rpartition(".")[2].lower() in _TABLES
