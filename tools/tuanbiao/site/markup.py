"""Markdown made piece by piece; whatever a user wrote is escaped, so that no markup can arise from it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from json import dumps

from ..facts.breaks import gap
from ..forms.composition import ADDRESS

_SPECIAL = re.compile(r"[\\`*_{}\[\]|~^$]")
_STARTS = re.compile(r"(?P<mark>[#+\-:=!])|(?P<number>[0-9]+)(?P<dot>[.)])(?=\s|$)")
_SPACE = re.compile(r"[ \t]*\n[ \t]*")


def escape(text: str) -> str:
    """One line of a user's text: nothing in it is markup, wherever it is put."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    plain = _SPECIAL.sub(lambda found: f"&#{ord(found.group())};", plain)
    start = _STARTS.match(plain)
    if start is None:
        return plain
    if start["mark"]:
        return f"&#{ord(start['mark'])};{plain[1:]}"
    return f"{start['number']}&#{ord(start['dot'])};{plain[start.end() :]}"


def join_lines(text: str) -> str:
    """Lines as one: without a space where a wide character stands on either side of the break."""
    parts = _SPACE.split(text.strip())
    joined = parts[0]
    for part in parts[1:]:
        joined += gap(joined, part) + part
    return joined


def said(text: str) -> str:
    """A user's text of one or more paragraphs, for one place: line breaks stay only between paragraphs."""
    return "<br>".join(escape(join_lines(part)) for part in re.split(r"\n\s*\n", text.strip()))


def code(text: str) -> str:
    """A user's text in fixed width; unlike backticks this holds in every place."""
    return f"<code>{escape(text)}</code>"


def digest(value: str) -> str:
    """A digest by its first digits, whole in its title."""
    return f'<code class="digest" title="sha256 {escape(value)}">{escape(value[:12])}…</code>'


def nowrap(text: str) -> str:
    """A short text of ours, such as a date, that stays on one line."""
    return f'<span class="nowrap">{escape(text)}</span>'


def badge(text: str, name: str) -> str:
    """A short label in a box; `name` is one of our own words."""
    return f'<span class="badge badge-{name}">{escape(text)}</span>'


def address(url: str) -> str | None:
    """The address as it may stand in a link, or None where it is not one to the web or to a mailbox."""
    return (
        url.replace("&", "&amp;").replace("(", "%28").replace(")", "%29") if ADDRESS.fullmatch(url) else None
    )


def outside(text: str, url: str) -> str:
    """A link to another site; only the text where the address is odd. `text` is markup already."""
    target = address(url)
    return f"[{text}]({target})" if target else text


def heading(level: int, text: str, anchor: str = "", *classes: str) -> str:
    """A heading; `text` is markup already. Anchors of our own start with `_`, which no clause id does."""
    marks = [f"#{anchor}"] if anchor else []
    marks.extend(f".{name}" for name in classes)
    return f"{'#' * min(level, 6)} {text}" + (f" {{ {' '.join(marks)} }}" if marks else "")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are markup already; nothing where there are no rows."""
    body = [_row(row) for row in rows]
    return "\n".join([_row(head), "|" + "---|" * len(head), *body]) if body else ""


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("\n", " ") or "&nbsp;" for cell in cells) + " |"


def box(name: str, *parts: str) -> str:
    """A block with a class of ours around parts of Markdown."""
    return "\n\n".join([f'<div class="{name}" markdown="1">', *filter(None, parts), "</div>"])


ALONE = ("navigation",)  # for a page that no menu lists, the menu is left out


@dataclass(frozen=True)
class Markdown:
    """A whole page. Its text is written when it is first asked for: a preview wants one page out of thousands."""

    title: str
    head: tuple[str, ...]
    parts: Iterable[str]

    @cached_property
    def text(self) -> str:
        """Front matter, then the parts that are not empty, a blank line between them."""
        return "\n".join(["---", *self.head, "---", "", "\n\n".join(filter(None, self.parts)), ""])


def document(
    title: str, parts: Iterable[str], *, description: str = "", hide: Sequence[str] = (), boost: float = 1
) -> Markdown:
    """A page with its front matter; `boost` is what it weighs in a search, 0 where it only repeats what other pages say."""
    head = [f"title: {dumps(title, ensure_ascii=False)}"]
    if description:
        head.append(f"description: {dumps(description, ensure_ascii=False)}")
    if hide:
        head.append(f"hide: [{', '.join(hide)}]")
    if boost != 1:
        head.append(f"search: {{boost: {boost}}}" if boost else "search: {exclude: true}")
    return Markdown(title, tuple(head), parts)
