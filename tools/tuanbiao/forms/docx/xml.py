"""Elements of WordprocessingML as text; everything that is written goes through `text` or an attribute, so nothing is markup."""

import re
from html import escape

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2


def w(name: str, /, *inside: str, **attributes: str | int) -> str:
    """An element `w:name` with attributes of the same prefix; `r_id` is written `r:id`."""
    written = "".join(
        f' {_attribute(key)}="{escape(_FORBIDDEN.sub("", str(value)))}"' for key, value in attributes.items()
    )
    return f"<w:{name}{written}>{''.join(inside)}</w:{name}>" if inside else f"<w:{name}{written}/>"


def _attribute(key: str) -> str:
    return "r:id" if key == "r_id" else f"w:{key}"


def text(written: str, name: str = "t") -> str:
    """The characters of a run; `name` is `delText` in what is deleted."""
    return f'<w:{name} xml:space="preserve">{plain(written)}</w:{name}>'


def plain(written: str) -> str:
    """Text as it stands between tags; what XML cannot hold is left out."""
    return escape(_FORBIDDEN.sub("", written), quote=False)


def part(root: str, *inside: str) -> bytes:
    """A whole part of the package with the root `w:root`."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{head}<w:{root} {_DECLARED}>{''.join(inside)}</w:{root}>".encode()


def run(written: str, properties: str = "", name: str = "t") -> str:
    """A run of characters; a line feed in it becomes a line break, nothing where there is nothing."""
    if not written:
        return ""
    lines = w("br").join(text(line, name) for line in written.split("\n"))
    return w("r", w("rPr", properties) if properties else "", lines)


def field(instruction: str, shown: str) -> str:
    """A field that Word computes, with what it reads until then."""
    start, end = field_ends(instruction)
    return start + shown + end


def field_ends(instruction: str, **attributes: str) -> tuple[str, str]:
    """What stands before and behind that which a field reads, be it several paragraphs."""
    start = (
        w("r", w("fldChar", fldCharType="begin", **attributes)),
        w("r", text(f" {instruction} ", "instrText")),
        w("r", w("fldChar", fldCharType="separate")),
    )
    return "".join(start), w("r", w("fldChar", fldCharType="end"))
