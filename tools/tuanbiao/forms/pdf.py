"""Typst source to PDF/A, drawings to pictures, the same bytes each time."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ..words import Words
from .fonts import MISSING, faces, fonts

_PACKAGE = re.compile(r'\bimport\s*"@')
_WIDE, _SHARP = 460, 200  # points across a page of text, dots per inch
_UNSAID = re.compile("[\x00-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udfff]")
NEEDED = Words("需要 typst：pip install 'tuanbiao[word]'", "typst is needed: pip install 'tuanbiao[word]'")


class PdfError(Exception):
    """Why no PDF could be made."""

    def __init__(self, words: Words) -> None:
        super().__init__(f"{words.zh} ({words.en})")
        self.words = words


class _UnsayableError(PdfError):
    """What a screen reader could not say of it."""


def compile(source: str, files: Mapping[str, bytes], *, on: date) -> bytes:  # noqa: A001 - what Typst calls it
    """PDF/A-2b, dated `on`, and PDF/UA-1 where the text allows that; `files` are all that the source can read, by path.

    The source finds `song` and `hei`, the families of 宋体 and 黑体, and Chinese text set in `song`. It is ours: what
    users wrote comes into it by `literal` only.
    """
    settings = {"format": "pdf", "timestamp": datetime.combine(on, time(), UTC)}
    try:
        return _made(source, files, {**settings, "pdf_standards": ["a-2b", "ua-1"]})
    except _UnsayableError:  # which does not keep it out of the archive
        return _made(source, files, {**settings, "pdf_standards": ["a-2b"]})


def png(drawing: bytes) -> bytes:
    """A drawing (SVG) as a picture for what shows no drawings; it is ours, or was found safe."""
    source = f'#set page(width: {_WIDE}pt, height: auto, margin: 4pt)\n#image("drawing.svg", width: 100%)\n'
    return _made(source, {"drawing.svg": drawing}, {"format": "png", "ppi": _SHARP})


def _made(source: str, files: Mapping[str, bytes], settings: Mapping[str, Any]) -> bytes:
    try:
        import typst
    except ImportError:
        raise PdfError(NEEDED) from None
    if _PACKAGE.search(source):
        raise ValueError("Typst packages come from the network")
    with TemporaryDirectory() as folder, TemporaryDirectory() as empty:
        _lay_down(Path(folder), files)
        root: Any = folder  # typst's stubs want it to be bytes, as the source is
        try:
            made = typst.compile(
                (_prelude() + source).encode(),
                root=root,
                font_paths=fonts(),
                package_path=empty,
                package_cache_path=empty,
                **settings,
            )
        except typst.TypstError as error:
            if error.message.startswith("PDF/UA-1 error"):
                raise _UnsayableError(_said(error.message)) from error
            raise PdfError(_said(error.message)) from error
    assert isinstance(made, bytes)
    return made


def literal(text: str) -> str:
    """A Typst string of exactly this text, in which nothing is markup or code; a line feed reads as a space.

    What no font can show (control characters, halves of pairs) becomes U+FFFD.
    """
    plain = _UNSAID.sub("\ufffd", text.replace("\n", " ").replace("\t", " "))
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _lay_down(folder: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        place = folder / path
        if not place.resolve().is_relative_to(folder.resolve()):
            raise ValueError(f"{path} leads out of the folder")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _prelude() -> str:
    found = faces()
    if found is None:
        raise PdfError(MISSING)
    return (
        f"#let song = {literal(found.song)}\n#let hei = {literal(found.hei)}\n"
        '#set text(font: song, lang: "zh", region: "cn")\n'
    )


_GLYPH = re.compile(r"the text `(.*)` could not be displayed with font `(.*)`")


def _said(message: str) -> Words:
    glyph = _GLYPH.search(message)
    if glyph is None:
        return Words(f"Typst 报告：{message}", f"Typst says: {message}")
    text, font = glyph[1].strip('"'), glyph[2].strip('"')
    return Words(
        f"本机字体没有“{text}”的字形（{font}）：请安装含有该字的字体，或改用其他字",
        f"no font of this machine shows `{text}` ({font}): install one that does, or write another character",
    )
