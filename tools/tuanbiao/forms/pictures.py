"""Which pictures of a standard can be shown: of a known kind, of a reasonable size, and inert."""

import re
from struct import unpack
from xml.etree import ElementTree as ET

MAX_PIXELS = 40_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SVG = "{http://www.w3.org/2000/svg}"
_ACTIVE = frozenset(
    ("script", "foreignobject", "a", "animate", "animatemotion", "animatetransform", "set", "iframe")
)
MAX_ELEMENTS = 50_000
_DECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet", re.IGNORECASE)
_REACHES = re.compile(r"url\(\s*['\"]?(?!#)|@import|javascript:", re.IGNORECASE)
MEDIA = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}


def media(path: str) -> str | None:
    """The media type by the name; None for what is not shown."""
    return MEDIA.get("." + path.lower().rpartition(".")[2])


def is_safe(path: str, content: bytes) -> bool:
    """Whether the file is the picture that its name says and does nothing but show itself."""
    kind = media(path)
    if kind == "image/svg+xml":
        return _is_inert(content)
    size = {"image/png": _png, "image/jpeg": _jpeg}[kind](content) if kind else None
    return size is not None and 0 < size[0] * size[1] <= MAX_PIXELS


def _png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(_PNG) or content[12:16] != b"IHDR" or len(content) < 24:
        return None
    width, height = unpack(">II", content[16:24])
    return width, height


def _jpeg(content: bytes) -> tuple[int, int] | None:
    """From the frame header, behind the segments before it."""
    at = 2 if content.startswith(_JPEG) else len(content)
    while at + 9 <= len(content) and content[at] == 0xFF:
        mark, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def _is_inert(content: bytes) -> bool:
    """A drawing without scripts, animations, entities, anything from outside, and copies of copies."""
    if _DECLARED.search(content):
        return False
    try:
        root = ET.fromstring(content)  # noqa: S314 - nothing is declared in it that could expand
    except (ET.ParseError, ValueError, LookupError):
        return False
    elements = list(root.iter())
    return (
        root.tag == f"{_SVG}svg"
        and len(elements) <= MAX_ELEMENTS
        and all(map(_is_still, elements))
        and not _copies_copies(elements)
    )


def _is_still(element: ET.Element) -> bool:
    if _local(element.tag) in _ACTIVE or _REACHES.search(element.text or ""):
        return False
    return all(_says_nothing(_local(name), value) for name, value in element.attrib.items())


def _says_nothing(name: str, value: str) -> bool:
    """Whether an attribute runs nothing and reaches for nothing outside."""
    if name.startswith("on") or _REACHES.search(value):
        return False
    return name not in ("href", "src") or value.startswith("#")


def _copies_copies(elements: list[ET.Element]) -> bool:
    """Whether what one element copies holds a copy itself, so that little could become much."""
    copied = {value[1:] for one in elements for name, value in one.attrib.items() if _local(name) == "href"}
    originals = (one for one in elements if one.get("id") in copied)
    return any(_local(inner.tag) == "use" for one in originals for inner in one.iter())


def _local(name: object) -> str:
    """A name without its namespace; of a comment or an instruction, none."""
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""
