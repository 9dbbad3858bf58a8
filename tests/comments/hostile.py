"""Files that mean harm: each is small, and small it has to stay in memory; run as a program it reads one and tells its peak."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

from tests.comments.build import GOOD, HEAD, book, document, patched, sharing

_SPAN = '<w:tc><w:tcPr><w:gridSpan w:val="999"/></w:tcPr><w:p/></w:tc>'


def _sheet(inner: str, *, after: str = "") -> bytes:
    return patched(
        book([HEAD, *GOOD]),
        xl__worksheets__sheet1=lambda text: text.replace("</sheetData>", f"{inner}</sheetData>{after}"),
    )


def _styles(count: int) -> bytes:
    return patched(
        book([HEAD, *GOOD]),
        xl__styles=lambda text: text.replace("<cellXfs", f"<fonts>{'<font/>' * count}</fonts><cellXfs", 1),
    )


def _wide(count: int) -> bytes:
    return _sheet("".join(f'<row r="{row}"><c r="XFD{row}"/></row>' for row in range(4, count)))


# name → (the file, what is said of it: a part of the refusal, or nothing where it is read)
HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "rows to the cap": (lambda: _sheet("<row/>" * 990_000), ""),
    "rows beyond it": (lambda: _sheet("<row/>" * 1_300_000), "过大"),
    "one row of many cells": (lambda: _sheet(f"<row>{'<c><v>1</v></c>' * 300_000}</row>"), "过大"),
    "wide rows": (lambda: _wide(49_000), ""),
    "far rows": (lambda: _sheet('<row r="999999999"><c r="A999999999"/></row>'), ""),
    "a far value": (lambda: _sheet('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'), "过大"),
    "everything merged": (
        lambda: _sheet("", after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        "",
    ),
    "merged again and again": (
        lambda: _sheet(
            "<row/>" * 40_000, after="<mergeCells>" + '<mergeCell ref="A1:A50000"/>' * 9_000 + "</mergeCells>"
        ),
        "",
    ),
    "a link over everything": (
        lambda: _sheet("", after='<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'),
        "",
    ),
    "many styles": (lambda: _styles(200_000), "过大"),
    "many strings": (lambda: sharing(book([HEAD, *GOOD]), 390_000), "过大"),
    "strings to the cap": (lambda: sharing(book([HEAD, *GOOD]), 99_000), ""),
    "a long row of tags": (lambda: document([[HEAD, "<w:tr/>" * 1_000]]), ""),
    "spans": (
        lambda: document([[HEAD, f"<w:tr>{_SPAN * 9_000}</w:tr>"]]),
        "过大",
    ),
    "lines": (lambda: b"\n" * 7_900_000, "过大"),
    "too many lines": (lambda: b"\n" * 8_100_000, "大于"),
    "quotes": (lambda: b'"' * 1_000_001, ""),
    "pipes": (lambda: b"|-|\n" + b"|" * 1_000_000, "过大"),
    "brackets": (lambda: b"[" * 1_000_000, "JSON"),
    "deep brackets": (lambda: b"[[" + b"[" * 100_000 + b"]" * 100_002, "JSON"),
}

if __name__ == "__main__":
    from tests.comments.test_corpus import round_
    from tuanbiao.comments.files import bring
    from tuanbiao.comments.reading import Given
    from tuanbiao.comments.sheet import UnreadableError

    content = Path(sys.argv[1]).read_bytes()
    try:
        told = str(len(bring(content, "comment-a", Given(), round_()).rows("new", "returned", "passed")))
    except UnreadableError as error:
        told = error.words.zh
    # Of this program alone, in kilobytes: what getrusage tells starts with what the one that started it had.
    status = Path("/proc/self/status").read_text("ascii")
    peak = re.search(r"VmHWM:\s+([0-9]+)", status)
    assert peak
    sys.stdout.write(f"{peak[1]} {told}")
