"""A standard's text as a Word document: cover, contents, and the text with numbers that Word keeps."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from markdown_it.tree import SyntaxTreeNode

from ...parse.blocks import Document
from ...parse.clauses import Clause, captions, outline, resolve
from ...parse.inline import reader
from ..cover import Cover
from . import cover as frame
from .body import Body, paragraph
from .inline import Given
from .package import Relation, pack
from .styles import numbering, styles
from .xml import part, run, w

_FRONT = ("foreword", "introduction")
_FRAME: tuple[Relation, ...] = (
    ("header", "header", "header1.xml", False),
    ("footer", "footer", "footer1.xml", False),
)


def write(document: Document, cover: Cover, pictures: Mapping[str, bytes]) -> bytes:
    """A text as the bytes of a .docx file; `pictures` maps paths such as figures/a.png to their bytes."""
    root, given = given_for(document, pictures)
    clauses = outline(document) if document.parsed else ()
    written = list(Body(document, given).write(root.children))
    front = [one for clause, one in written if clause is not None and _in_front(clause, clauses)]
    rest = [one for clause, one in written if clause is None or not _in_front(clause, clauses)]
    paragraphs = (
        *frame.front(cover),
        frame.section(framed=False),
        *frame.contents(_entries(clauses)),
        *front,
        frame.section(form="upperRoman"),
        paragraph("TextTitle", run(cover.title)),
        *rest,
        frame.section(form="decimal", last=True),
    )
    return assemble(paragraphs, given, cover.number, (f"{cover.number} {cover.title}", cover.publishers[0]))


def assemble(paragraphs: Iterable[str], given: Given, head: str, named: tuple[str, str]) -> bytes:
    """The package around the paragraphs of a document; `head` stands on each page, `named` are its title and its maker."""
    parts = {
        "word/document.xml": part("document", w("body", *paragraphs)),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(given.lists, given.captions),
        "word/settings.xml": _settings(),
        "word/header1.xml": frame.header(head),
        "word/footer1.xml": frame.footer(),
        "docProps/core.xml": _properties(*named),
        **given.media,
    }
    return pack(parts, (*_FRAME, *given.relations))


def given_for(document: Document, pictures: Mapping[str, bytes]) -> tuple[SyntaxTreeNode, Given]:
    """The tree of a text, and what is known of it before any of it is written."""
    text = document.text if document.parsed else ""
    root = SyntaxTreeNode(reader().parse(text))
    counted = {one.id for one in outline(document) if one.id and one.number is not None}
    counted |= {one.id for one in captions(document) if one.id}
    return root, Given(resolve(document), frozenset(counted), pictures)


def _in_front(clause: Clause, clauses: tuple[Clause, ...]) -> bool:
    while clause.parent is not None:
        clause = clauses[clause.parent]
    return clause.kind in _FRONT


def _entries(clauses: tuple[Clause, ...]) -> Iterator[tuple[int, str, str | None]]:
    """Chapters, annexes and titled clauses right below them; terms are not listed."""
    nature = {True: "（规范性）", False: "（资料性）", None: ""}
    for clause in clauses:
        level = 1 if clause.parent is None else 2
        shallow = clause.parent is None or clauses[clause.parent].parent is None
        if not shallow or clause.kind == "term" or not clause.title:
            continue
        if clause.kind == "annex":
            shown = f"附录{clause.number}{nature[clause.normative]}　{clause.title}"
        else:
            shown = "　".join(filter(None, (clause.number, clause.title)))
        yield level, shown, clause.id


def _settings() -> bytes:
    """Word of today, so that it opens no document in a mode of long ago."""
    uri = "http://schemas.microsoft.com/office/word"
    mode = f'<w:compatSetting w:name="compatibilityMode" w:uri="{uri}" w:val="15"/>'
    return part(
        "settings",
        w("defaultTabStop", val=420),
        w("characterSpacingControl", val="compressPunctuation"),
        w("compat", mode),
    )


def _properties(title: str, maker: str) -> bytes:
    """Title and maker; no day, so that the same text gives the same bytes."""
    namespaces = (
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    inside = f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(maker)}</dc:creator>"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{head}<cp:coreProperties {namespaces}>{inside}</cp:coreProperties>".encode()
