"""A standard's text as a Word document: cover, contents, and the text with numbers that Word keeps."""

from collections.abc import Iterable, Iterator, Mapping

from .. import parts
from ..composition import Block, Blocks, Caption, Figure, Formula, Heading, Table
from ..paper import Paper
from . import cover as frame
from .body import Body, paragraph
from .inline import FIRST_FOOTNOTE, FootnoteInline, Given
from .package import Relation, pack, properties, settings
from .styles import numbering, styles
from .xml import part, run, w

_FRAME: tuple[Relation, ...] = tuple(
    (f"{kind}{at}", kind, f"{kind}{at}.xml", False) for kind in ("header", "footer") for at in (1, 2)
)


def write(paper: Paper) -> bytes:
    """A standard as the bytes of a .docx file."""
    cover, blocks = paper.cover, paper.blocks
    given = given_for(blocks, paper.pictures)
    body = Body(given)
    first = parts.front(blocks)
    before = tuple(body.write(first))
    behind = tuple(body.write(blocks[len(first) :]))
    paragraphs = (
        *frame.front(cover),
        frame.section(framed=False),
        *frame.contents((one.depth + 1, one.entry, one.id) for one in parts.listed(blocks)),
        *before,
        frame.section(form="upperRoman"),
        paragraph("TextTitle", run(cover.title)),
        *behind,
        paragraph("EndLine", ""),
        frame.section(form="decimal", last=True),
    )
    return assemble(paragraphs, given, cover.number, (f"{cover.number} {cover.title}", cover.publishers[0]))


def report(title: str, blocks: Blocks, head: str, pictures: Mapping[str, bytes]) -> bytes:
    """A paper that has clauses and no cover, such as a report; `head` stands on each page."""
    given = given_for(blocks, pictures)
    paragraphs = (
        paragraph("TextTitle", run(title)),
        *Body(given).write(blocks),
        frame.section(form="decimal", last=True),
    )
    return assemble(paragraphs, given, head, (title, head))


def assemble(paragraphs: Iterable[str], given: Given, head: str, named: tuple[str, str]) -> bytes:
    """The package around the paragraphs of a document; `head` stands on each page, `named` are its title and its maker."""
    whole = {
        "word/document.xml": part("document", w("body", *paragraphs)),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(given.lists, given.captions),
        "word/settings.xml": settings(two_sided=True),
        **frame.frame(head),
        "docProps/core.xml": properties(*named),
        **({"word/footnotes.xml": _footnotes(given)} if given.notes else {}),
        **given.media,
    }
    return pack(whole, (*_FRAME, *given.relations))


def given_for(blocks: Blocks, pictures: Mapping[str, bytes]) -> Given:
    """What is known of a text before any of it is written."""
    counted = (own for one in blocks for own in _counted(one) if own)
    return Given(frozenset(counted), pictures, parts.footnotes(blocks))


def _counted(block: Block) -> Iterator[str | None]:
    """The ids whose number Word computes."""
    match block:
        case Heading(number=number, id=own) if number is not None:
            yield own
        case Formula(id=own) | Caption(id=own) | Figure(Caption(id=own)) | Table(Caption(id=own)):
            yield own


def _footnotes(given: Given) -> bytes:
    """`word/footnotes.xml`; the two lines that separate them come first."""
    lines = (
        w("footnote", w("p", w("r", w(kind))), type=kind, id=at)
        for at, kind in enumerate(("separator", "continuationSeparator"))
    )
    inline = FootnoteInline(given)
    notes = (
        w("footnote", paragraph("FootnoteText", inline.line(note.runs)), id=FIRST_FOOTNOTE + note.number)
        for note in given.notes.values()
    )
    return part("footnotes", *lines, *notes)
