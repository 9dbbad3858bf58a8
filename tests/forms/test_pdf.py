"""Typst source to PDF/A, on this machine's fonts and without them."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.forms.sample import png
from tuanbiao.cli.doctor import examine
from tuanbiao.forms import fonts, pdf
from tuanbiao.forms.pdf import PdfError, compile, literal  # noqa: A004 - what Typst calls it

DAY = date(2026, 1, 2)


def words(content: bytes) -> str:
    """What another program reads."""
    done = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True)
    return done.stdout.decode()


def test_it_is_pdf_a_tagged_and_dated() -> None:
    reader = PdfReader(BytesIO(compile("= 你好\n世界", {}, on=DAY)))
    root: Any = reader.trailer["/Root"]
    about = root["/Metadata"].get_data().decode()

    assert "<pdfaid:part>2</pdfaid:part>" in about
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in about
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == "zh-CN"
    assert reader.metadata is not None
    assert reader.metadata.creation_date_raw == "D:20260102000000Z"


def test_the_same_bytes_twice_and_in_another_process() -> None:
    code = (
        "import sys; from datetime import date; from tuanbiao.forms.pdf import compile\n"
        "sys.stdout.buffer.write(compile('你好', {}, on=date(2026, 1, 2)))"
    )
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout

    assert compile("你好", {}, on=DAY) == compile("你好", {}, on=DAY) == other


def test_every_font_is_embedded() -> None:
    source = '#text(font: song)[宋] #text(font: hei)[黑] #raw("code") $x$ #strong[粗]'
    done = subprocess.run(
        ["pdffonts", "-"], input=compile(source, {}, on=DAY), capture_output=True, check=True
    )
    rows = done.stdout.decode().splitlines()[2:]

    assert len(rows) >= 5
    assert all(row.split()[-5] == "yes" for row in rows)


def test_files_that_are_given_can_be_read() -> None:
    assert compile('#image("figures/a.png")', {"figures/a.png": png()}, on=DAY)


@pytest.mark.parametrize("path", ["/etc/passwd", "../../../../etc/passwd", "main.typ", "figures/a.png"])
def test_nothing_else_can_be_read(path: str) -> None:
    with pytest.raises(PdfError, match="Typst"):
        compile(f"#read({literal(path)})", {}, on=DAY)


def test_files_stay_in_their_folder() -> None:
    with pytest.raises(ValueError, match="leads out"):
        compile("", {"../a.png": b""}, on=DAY)


def test_nothing_comes_from_the_network() -> None:
    with pytest.raises(ValueError, match="network"):
        compile('#import "@preview/mitex:0.2.4": *', {}, on=DAY)


def test_a_character_without_a_glyph_is_named() -> None:
    with pytest.raises(PdfError, match="没有“𠀀”的字形"):
        compile(f"#{literal('张𠀀')}", {}, on=DAY)


def test_a_broken_picture_is_reported() -> None:
    with pytest.raises(PdfError, match="decode"):
        compile('#image("a.png")', {"a.png": png(real=False)}, on=DAY)


HOSTILE = (
    "#read",
    '#eval("1")',
    "$x$",
    "*b*",
    "\\u{0}",
    '"',
    '\\"#panic()',
    "```",
    "//",
    "/*",
    "@a <b>",
    "]#[",
    "\\",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    assert words(compile(f"[#{literal(text)}]", {}, on=DAY)).strip() == f"[{text}]"


@settings(max_examples=60)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cn", "Co")), max_size=30))
def test_any_text_is_one_string(text: str) -> None:
    """The string's value is the text, as Typst itself counts it."""
    plain = text.replace("\n", " ").replace("\t", " ")
    kept = sum(1 for char in plain)

    compile(f"#assert.eq({literal(text)}.codepoints().len(), {kept})", {}, on=DAY)


def test_what_nothing_shows_is_replaced() -> None:
    assert literal("a\x00b\x1b\ufffe\ud800\nc\td") == '"a\ufffdb\ufffd\ufffd\ufffd c d"'


def test_without_typst_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(PdfError, match=r"pip install 'tuanbiao\[word\]'"):
        compile("", {}, on=DAY)


class Families:
    """A machine with these fonts."""

    def __init__(self, *names: str) -> None:
        self.names = names

    def families(self) -> list[str]:
        return list(self.names)


def test_without_a_font_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "fonts", lambda: Families("DejaVu Sans"))

    with pytest.raises(PdfError, match="fonts-noto-cjk"):
        compile("", {}, on=DAY)


@pytest.mark.parametrize(
    ("there", "song", "hei"),
    [
        (("Noto Serif CJK SC", "Noto Sans CJK SC", "SimSun"), "Noto Serif CJK SC", "Noto Sans CJK SC"),
        (("SimSun", "SimHei"), "SimSun", "SimHei"),
        (("Songti SC",), "Songti SC", "Songti SC"),
        (("SimHei",), "SimHei", "SimHei"),
    ],
)
def test_the_first_known_face_is_taken(
    there: tuple[str, ...], song: str, hei: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "fonts", lambda: Families(*there))

    assert fonts.faces() == fonts.Faces(song, hei)


def test_the_template_takes_nothing_from_the_network() -> None:
    folder = Path(pdf.__file__).parent

    assert [one.name for one in folder.glob("*.typ") if "@" in one.read_text("utf-8")] == []


@pytest.fixture
def anew() -> Iterator[None]:
    """Fonts are found again, before the test and after it."""
    fonts.fonts.cache_clear()
    yield
    fonts.fonts.cache_clear()


def told(folder: Path) -> tuple[bool, str]:
    """What doctor says of the fonts."""
    reading = next(one for one in examine(folder) if one.name.en == "fonts of papers")
    return reading.good, reading.found


@pytest.mark.usefixtures("anew")
def test_doctor_names_the_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(tmp_path) == (True, "Noto Serif CJK SC、Noto Sans CJK SC")

    monkeypatch.setattr(fonts, "fonts", lambda: Families("DejaVu Sans"))
    assert told(tmp_path) == (False, "—")


@pytest.mark.usefixtures("anew")
def test_doctor_does_without_typst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    assert told(tmp_path) == (True, "—（pip install 'tuanbiao[word]'）")
