"""Which pictures of a standard can be shown: of a known kind, of a reasonable size, and inert."""

import re
from struct import unpack
from xml.etree import ElementTree

MAX_PIXELS = 40_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_SVG = "{http://www.w3.org/2000/svg}"
_ACTIVE = frozenset(
    _SVG + name
    for name in ("script", "foreignObject", "style", "a", "use", "animate", "animateMotion", "animateTransform", "set")
) - {_SVG + "use"}
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
    """A drawing without scripts, styles that load, links, animations, entities and anything from outside."""
    if _DECLARED.search(content):
        return False
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - nothing is declared in it that could expand
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    return root.tag == f"{_SVG}svg" and all(_is_still(one) for one in root.iter())


def _is_still(element: ElementTree.Element) -> bool:
    if element.tag in _ACTIVE:
        return False
    for name, value in element.attrib.items():
        local = name.rpartition("}")[2].lower()
        if local.startswith("on") or _REACHES.search(value):
            return False
        if local in ("href", "src") and not value.startswith("#"):
            return False
    return True
