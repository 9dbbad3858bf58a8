"""The procedure certificate of a standard as a page."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from .. import git
from ..audit import audit
from ..certificate.certify import certify
from ..certificate.model import Certificate
from ..check import check
from ..report.certificate import TITLE, blocks
from ..report.layout import Block, Code, Heading, Paragraph
from ..stamps import stamps
from .history import head_of
from .markup import ALONE, Markdown, box, code, document, escape, heading, table
from .places import title
from .show import pairs
from .view import Page, View, certificate_uri, standard_uri

_BANNERS = {
    "verdict fails": "banner",
    "verdict incomplete": "banner open",
    "verdict inherited": "banner open",
    "verdict holds": "banner good",
}


def read_certificates(root: Path, slugs: Iterable[str]) -> Mapping[str, Certificate]:
    """The certificates of these standards by the history at `root`; none where it has no history that can be judged.

    No trust anchors are at hand here, so that timestamps are listed and not judged.
    """
    head = head_of(root)
    if head is None:
        return {}
    try:
        found = audit(root, head)
    except git.GitError:
        return {}
    library = found.library
    last = check(library, found.steps[-1].step.day)
    return {
        slug: certify(found, slug, last, tuple(stamps(library.standards[slug], None)))
        for slug in slugs
        if slug in library.standards
    }


def certificate_page(view: View, one: Certificate) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, certificate_uri(one.slug))
    name = " ".join(filter(None, (one.number, page.called(one.title, one.title_en))))
    above = ((title(page, "standards/index.md"), "standards/index.md"), (name, standard_uri(one.slug)))
    parts = (page.trail(*above), *_parts(page, blocks(one, view.language)))
    what = page.pick(TITLE)
    return page.uri, document(
        page.say("　", ": ").join((what, name)),
        parts,
        description=page.say(f"{name}的{what}", f"{what} of {name}"),
        hide=ALONE,
        boost=0.2,
    )


def _parts(page: Page, found: Iterable[Block]) -> Iterator[str]:
    for block in found:
        if isinstance(block, Heading):
            yield heading(block.level, escape(block.text))
        elif isinstance(block, Paragraph):
            shown = escape(block.text)
            name = _BANNERS.get(block.tone)
            yield box(name, f"**{shown}**") if name else shown
        elif block.head:
            yield table(block.head, (tuple(map(_cell, row)) for row in block.rows))
        else:
            yield pairs(page, [(escape(name), _cell(value)) for name, value in block.rows])


def _cell(text: str) -> str:
    return code(text) if isinstance(text, Code) and text else escape(text)
