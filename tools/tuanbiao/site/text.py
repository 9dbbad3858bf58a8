"""A standard's text, set as GB/T 1.1—2020 asks: computed numbers, annexes, captions, references that read."""

from collections.abc import Mapping
from types import MappingProxyType

from ..facts.terms import split
from ..forms.composition import Heading, Text
from ..parse.clauses import resolve
from ..standard import Standard
from .access import pictures
from .markup import box, escape
from .prose import Style, render
from .remark import how, remarks
from .translated import in_english, translated
from .view import Page

_LEVEL = 3  # chapters stand below the page's own headings


def text(page: Page, standard: Standard) -> str:
    """The whole text of a standard that may be shown, and while comments can be sent, how."""
    below = remarks(page, standard)
    english = translated(page, standard, _LEVEL, below) if page.view.language == "en" else ""
    shown = english or written(page, standard, below)
    told = _language(page, translated=bool(english)), how(page, standard), shown
    return "\n\n".join(filter(None, told)) if shown else ""


def _language(page: Page, *, translated: bool) -> str:
    """On an English page, which text this is and which one binds."""
    if page.view.language == "zh":
        return ""
    if translated:
        link = page.in_chinese("The Chinese text", "_text")
        return f"This is a translation for information. {link} is the binding one.\n{{: .hint }}"
    return "The text is in Chinese; there is no English translation.\n{: .hint }"


def draft(page: Page, standard: Standard) -> str:
    """The text of a standard that is not shown to everyone, for those who work on it."""
    words = page.say(
        "公开网站不显示这份文本：只有预览显示。",
        "The public site does not show this text: only a preview does.",
    )
    return "\n\n".join(filter(None, (box("banner note", words), written(page, standard))))


def written(page: Page, standard: Standard, below: Mapping[str, str] = MappingProxyType({})) -> str:
    """The text alone; `below` stands below the headings with these ids."""
    document = standard.index.body
    if document is None or not document.parsed:
        return ""
    return box("gb", render(document, style(page, standard, below), numbered=True))


def style(page: Page, standard: Standard, below: Mapping[str, str]) -> Style:
    """How this standard's text is set; `below` stands below the headings with these ids."""
    return setting(
        {
            path: page.to(f"standards/{standard.slug}/{path}")
            for path in pictures(standard, drafts=page.view.drafts)
        },
        below,
    )


def setting(shown: Mapping[str, str], below: Mapping[str, str] = MappingProxyType({})) -> Style:
    """How any text of this structure is set; `shown` has the addresses of its pictures."""
    return Style(level=_LEVEL, named=_named, pictures=shown, below=below)


def _named(heading: Heading, title: str) -> str:
    """A title with its number; those of an annex or a term have a line of their own, a term its English equivalent behind it."""
    if heading.kind == "annex":
        return _line(f"附录{heading.number}") + _line(heading.nature) + _line(heading.words).rstrip()
    if heading.kind == "term":
        return _line(heading.number or "") + (_term(heading) or title)
    return f"{heading.number}　{title}" if heading.number else title


def _term(heading: Heading) -> str:
    """A term in both languages, where it is words alone."""
    if not all(isinstance(run, Text) for run in heading.title):
        return ""
    chinese, english = split(heading.words)
    other = f'<span class="term-en" lang="en">{escape(english)}</span>' if english else ""
    return " ".join(filter(None, (escape(chinese), other)))


def _line(text: str) -> str:
    """A line of a heading, which reads as one with the others where only its words are taken."""
    return f'<span class="line">{escape(text)}</span> ' if text else ""


def labels(page: Page, standard: Standard) -> dict[str, str]:
    """What a reference to each id of the text reads, outside the text."""
    known = resolve(standard.index.body) if standard.index.body else {}
    return {own: page.say(label, in_english(label)) for own, label in known.items()}
