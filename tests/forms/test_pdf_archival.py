"""What an archive and a screen reader ask of a PDF, read back by other programs: PDF/A-2b, PDF/UA-1, its structure."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from tests.forms.sample import COVER, EVERYTHING, HOSTILE, paper
from tuanbiao.forms.paper import writer

ACTIONS = {
    "/JavaScript",
    "/JS",
    "/Launch",
    "/SubmitForm",
    "/ImportData",
    "/GoToR",
    "/Sound",
    "/Movie",
    "/AA",
    "/OpenAction",
}
OUTSIDE = {"/EmbeddedFiles", "/RichMedia", "/XFA", "/AcroForm", "/F", "/FS"}


@dataclass(frozen=True)
class Element:
    """An element of the structure tree; `attributes` are those of every owner."""

    kind: str
    alt: str
    level: int
    attributes: dict[str, Any]
    below: tuple["Element", ...]

    def __iter__(self) -> Iterator["Element"]:
        yield self
        for one in self.below:
            yield from one


def structure(node: Any) -> Iterator[Element]:
    """The elements below a node of the structure tree."""
    node = node.get_object() if isinstance(node, PdfObject) else node
    if isinstance(node, ArrayObject):
        for one in node:
            yield from structure(one)
    elif isinstance(node, DictionaryObject) and "/S" in node:
        below = tuple(structure(node["/K"])) if "/K" in node else ()
        kind = str(node["/S"])[1:]
        level = int(kind[1]) if re.fullmatch("H[1-6]", kind) else 0
        yield Element(kind, str(node.get("/Alt", "")), level, attributes(node.get("/A")), below)
    elif isinstance(node, DictionaryObject) and "/K" in node:
        yield from structure(node["/K"])


def attributes(held: Any) -> dict[str, Any]:
    """The attributes of an element, of whatever owner."""
    found = held.get_object() if held is not None else ArrayObject()
    owners = found if isinstance(found, ArrayObject) else [found]
    return {key: value for one in owners for key, value in one.get_object().items()}


@dataclass(frozen=True)
class Pdf:
    """A PDF as bytes and as pypdf reads it."""

    content: bytes
    reader: PdfReader

    @property
    def root(self) -> Any:
        return self.reader.trailer["/Root"]

    @property
    def about(self) -> str:
        return str(self.root["/Metadata"].get_data().decode())

    @property
    def tree(self) -> tuple[Element, ...]:
        return tuple(structure(self.root["/StructTreeRoot"]))

    def all(self, *kinds: str) -> list[Element]:
        return [one for top in self.tree for one in top if one.kind in kinds]

    def objects(self) -> Iterator[Any]:
        """Every object of the file."""
        trailer: Any = self.reader.trailer
        for number in range(1, trailer["/Size"]):
            yield IndirectObject(number, 0, self.reader).get_object()

    def told(self, *command: str) -> str:
        """What a program of poppler's says."""
        done = subprocess.run(command, input=self.content, capture_output=True, check=True)
        return done.stdout.decode()


def made(text: str) -> Pdf:
    content = writer("pdf")(paper(text))
    return Pdf(content, PdfReader(BytesIO(content), strict=True))


@pytest.fixture(scope="module")
def pdf() -> Pdf:
    return made(EVERYTHING)


def keys(one: Any) -> Iterator[tuple[str, Any]]:
    """The keys of a dictionary and of all that stands in it itself."""
    if isinstance(one, DictionaryObject):
        for key, value in one.items():
            yield key, value
            yield from keys(value)
    elif isinstance(one, ArrayObject):
        for value in one:
            yield from keys(value)


def test_it_says_what_it_is(pdf: Pdf) -> None:
    assert "<pdfaid:part>2</pdfaid:part>" in pdf.about
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in pdf.about
    assert "<pdfuaid:part>1</pdfuaid:part>" in pdf.about
    assert pdf.content.startswith(b"%PDF-1.7")


def test_the_information_and_the_metadata_agree(pdf: Pdf) -> None:
    title, about = f"{COVER.number}　{COVER.title}", pdf.reader.metadata
    assert about is not None

    assert about.title == title
    assert f">{title}</rdf:li>" in pdf.about
    assert about.author == COVER.publishers[0]
    assert pdf.root["/Lang"] == "zh-CN"
    assert pdf.root["/ViewerPreferences"]["/DisplayDocTitle"].value


def test_colours_have_a_profile(pdf: Pdf) -> None:
    (intent,) = (one.get_object() for one in pdf.root["/OutputIntents"])
    profile = intent["/DestOutputProfile"].get_data()

    assert intent["/S"] == "/GTS_PDFA1"
    assert profile[36:40] == b"acsp"
    assert intent["/DestOutputProfile"]["/N"] == {b"RGB ": 3, b"GRAY": 1}[profile[16:20]]


def test_every_font_is_embedded_and_can_be_read(pdf: Pdf) -> None:
    rows = pdf.told("pdffonts", "-").splitlines()[2:]
    fonts: list[Any] = [
        one for one in pdf.objects() if isinstance(one, DictionaryObject) and one.get("/Type") == "/Font"
    ]
    whole = [one for one in fonts if "/DescendantFonts" in one or one["/Subtype"] == "/Type3"]

    assert len(rows) >= 5
    assert {tuple(row.split()[-5:-2]) for row in rows} == {("yes", "yes", "yes")}
    assert len(whole) == len(rows)
    assert all("/ToUnicode" in one for one in whole)


def test_nothing_acts_or_comes_from_elsewhere(pdf: Pdf) -> None:
    found = {key for one in pdf.objects() for key, _ in keys(one)}
    kinds = {str(value) for one in pdf.objects() for key, value in keys(one) if key in ("/S", "/Subtype")}

    assert not pdf.reader.is_encrypted
    assert (ACTIONS | OUTSIDE - {"/F"}) & found == set()
    assert (ACTIONS | OUTSIDE) & kinds == set()
    assert "JavaScript:      no" in pdf.told("pdfinfo", "-")
    assert "Encrypted:       no" in pdf.told("pdfinfo", "-")
    assert not pdf.reader.attachments


def test_links_lead_into_the_text_or_to_the_web(pdf: Pdf) -> None:
    links = [one for page in pdf.reader.pages for one in page.get("/Annots", [])]
    actions = [one.get_object().get("/A", {}) for one in links]

    assert {str(one["/S"]) for one in actions if one} <= {"/URI", "/GoTo"}
    assert {str(one["/URI"]) for one in actions if "/URI" in one} == {"https://example.org/a?b=c&d"}
    assert all("/Contents" in one.get_object() for one in links if "/URI" in one.get_object().get("/A", {}))


def test_headings_are_in_order(pdf: Pdf) -> None:
    levels = [one.level for one in pdf.all("H1", "H2", "H3", "H4", "H5", "H6")]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {1, 2} <= set(levels)


def test_tables_have_heads(pdf: Pdf) -> None:
    tables = pdf.all("Table")

    assert len(tables) == 4
    for table in tables:
        rows = [one for one in table if one.kind == "TR"]
        kinds = [{cell.kind for cell in row.below} for row in rows]
        heads = [cell.attributes for row in rows for cell in row.below if cell.kind == "TH"]
        assert kinds[0] == {"TH"}
        assert kinds[-1] == {"TD"}
        assert {str(one["/Scope"]) for one in heads} == {"/Column"}


def test_figures_and_formulas_have_words(pdf: Pdf) -> None:
    figures = [one.alt for one in pdf.all("Figure")]
    formulas = [one.alt for one in pdf.all("Formula")]

    assert figures == ["试验装置", "试验台", "［图：没有的图，见源文件］"]
    assert r"P = \frac{n}{N} \times 100\%" in formulas
    assert "E = mc^2" in formulas
    assert all(formulas)


def test_lists_captions_notes_and_contents_are_tagged(pdf: Pdf) -> None:
    kinds = {one.kind for top in pdf.tree for one in top}

    assert {"L", "LI", "Lbl", "LBody", "Caption", "Note", "TOC", "TOCI", "Link", "P", "Code"} <= kinds
    assert all("/StructParents" in page for page in pdf.reader.pages if page.extract_text().strip())


def test_the_outline_leads_through_the_text(pdf: Pdf) -> None:
    titles = [str(one.title) for one in pdf.reader.outline if not isinstance(one, list)]

    assert titles == [
        *("前言", "引言", "1　范围", "2　规范性引用文件", "3　术语和定义", "4　要求"),
        *("附录A（规范性）　试验方法", "附录B　其他", "参考文献"),
    ]


def test_pages_are_numbered_roman_then_arabic(pdf: Pdf) -> None:
    labels = pdf.reader.page_labels
    first = labels.index("1")
    shown = pdf.told("pdftotext", "-f", str(first + 1), "-l", str(first + 1), "-bbox", "-", "-")

    assert [one for one in labels[2:first] if one] == ["I", "II", "III"]
    assert labels[first:] == [str(at) for at in range(1, len(labels) - first + 1)]
    assert first % 2 == 0, "the text begins on a right-hand page"
    assert re.search(r'yMin="7[0-9]{2}[^>]*>1</word>', shown)


def test_numbers_of_formulas_stand_at_the_right_end(pdf: Pdf) -> None:
    page = next(
        at for at, one in enumerate(pdf.reader.pages, start=1) if "（A.1）" in one.extract_text() and at > 3
    )
    shown = pdf.told("pdftotext", "-f", str(page), "-l", str(page), "-bbox", "-", "-")
    ends = [float(one) for one in re.findall(r'xMax="([0-9.]+)"[^>]*>[^<]*（A\.1）</word>', shown)]

    assert max(ends) > 510


def test_the_same_bytes_twice(pdf: Pdf) -> None:
    assert writer("pdf")(paper(EVERYTHING)) == pdf.content
    assert len(pdf.content) < 400_000


def test_a_hostile_text_brings_nothing_that_acts() -> None:
    found = {key for one in made(HOSTILE).objects() for key, _ in keys(one)}

    assert ACTIONS & found == set()


def test_what_cannot_be_said_is_archived_all_the_same() -> None:
    about = made("# 范围 {#scope}\n\n甲\ufeff乙\n").about

    assert "<pdfaid:part>2</pdfaid:part>" in about
    assert "pdfuaid:part>1" not in about


def test_a_text_without_chapters_is_one_all_the_same() -> None:
    assert (
        "<pdfuaid:part>1</pdfuaid:part>" in made("![](figures/rig.png)\n\n## 甲 {#a}\n\n#### 乙 {#b}\n").about
    )


def test_the_template_has_no_other_standard() -> None:
    """Every PDF of ours goes through the one function."""
    folder = Path(__file__).parents[2] / "tools" / "tuanbiao"
    users = [one.name for one in folder.rglob("*.py") if "typst.compile" in one.read_text("utf-8")]

    assert users == ["pdf.py"]
