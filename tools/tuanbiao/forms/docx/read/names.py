"""Names of elements, and the values of their attributes."""

from xml.etree import ElementTree as ET

from ..xml import NAMESPACES

W = f"{{{NAMESPACES['w']}}}"
M = f"{{{NAMESPACES['m']}}}"
R = f"{{{NAMESPACES['r']}}}"
A = f"{{{NAMESPACES['a']}}}"
WP = f"{{{NAMESPACES['wp']}}}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
OFFICE = "{urn:schemas-microsoft-com:office:office}"
PLACE = "place"  # not Word's: the place of a paragraph in its part, from 1
_OFF = ("0", "false", "off", "none")


def value(node: ET.Element | None, path: str, name: str = "val") -> str:
    """The attribute `w:name` of the first element at `path` (names without prefix, `/` between); empty where there is none."""
    if node is None:
        return ""
    found = node.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(f"{W}{name}", "")


def is_on(properties: ET.Element | None, name: str) -> bool:
    """Whether a property such as bold is set."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val", "1").lower() not in _OFF


def whole(written: str, default: int = 0) -> int:
    """A whole number that a stranger wrote."""
    digits = written.strip()[:9]
    return int(digits) if digits.isascii() and digits.isdecimal() else default
