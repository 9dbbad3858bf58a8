"""What the head of a standard's page tells programs: its data, its feed, JSON-LD, and what reference managers read."""

from collections.abc import Iterator
from datetime import date
from html import escape
from json import dumps
from posixpath import dirname, relpath
from typing import Any

from ...facts.links import by_number
from ...facts.numbers import identity
from ...register import Row
from ...standard import Standard
from ..access import shows_text, summary_of
from ..view import View, standard_uri
from .cite import Citation, citation
from .place import data_uri, feed_uri, page_address, page_uri

# The words of schema.org for how far a work is.
_STATUS = {
    "in-progress": "Draft",
    "upcoming": "Published",
    "in-force": "Published",
    "superseded": "Obsolete",
    "withdrawn": "Obsolete",
    "cancelled": "Obsolete",
}


def heads(view: View) -> dict[str, str]:
    """HTML for the head of each standard's page, by the page's source."""
    numbers = by_number(view.library.register)
    return {
        view.place(standard_uri(one.slug)): "\n".join(_head(view, one, numbers))
        for one in view.library.standards.values()
    }


def _head(view: View, standard: Standard, numbers: dict[str, Row]) -> Iterator[str]:
    folder = dirname(view.place(standard_uri(standard.slug)))
    # The second word keeps the theme from taking them for translations, for which it would ask a sitemap.
    for rel, kind, uri in (
        ("alternate feed", "application/atom+xml", feed_uri(standard.slug)),
        ("alternate describedby", "application/json", data_uri(standard.slug)),
    ):
        title = escape(view.called(standard.index.data.title, standard.index.data.title_en))
        yield f'<link rel="{rel}" type="{kind}" title="{title}" href="{relpath(uri, folder)}">'
    one = citation(view, standard)
    for name, value in _metas(view, standard, one) if one else ():
        yield f'<meta name="{name}" content="{escape(value)}">'
    yield f'<script type="application/ld+json">{data_block(linked(view, standard, numbers))}</script>'


def _metas(view: View, standard: Standard, one: Citation) -> Iterator[tuple[str, str]]:
    yield "citation_title", one.title
    for name in one.issuers:
        yield "citation_author", name
    yield "citation_publication_date", one.published.strftime("%Y/%m/%d")
    yield "citation_publisher", ", ".join(one.issuers)
    yield "citation_technical_report_institution", ", ".join(one.issuers)
    yield "citation_technical_report_number", one.number
    yield "citation_language", "zh"
    if one.url:
        yield "citation_public_url", one.url
        yield "citation_abstract_html_url", one.url
        if shows_text(standard):
            yield "citation_fulltext_html_url", view.address(page_uri(standard.slug))


def data_block(value: dict[str, Any]) -> str:
    """JSON that cannot end the element that it stands in."""
    text = dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def linked(view: View, standard: Standard, numbers: dict[str, Row]) -> dict[str, Any]:
    """The standard in the words of schema.org: a technical article, since a group standard is no law; without what is not known."""
    data, row = standard.index.data, view.rows[standard.slug]
    chamber = view.library.governance.chamber
    told = {
        "@context": ["https://schema.org", {"dcterms": "http://purl.org/dc/terms/"}],
        "@type": "TechArticle",
        "name": data.title,
        "headline": data.title,
        "alternateName": data.title_en,
        "identifier": data.number,
        "version": row.published.year if row.published else None,
        "creativeWorkStatus": _STATUS[view.status(row)],
        "datePublished": row.published,
        "expires": row.withdrawn,
        "inLanguage": "zh-CN",
        "abstract": summary_of(standard),
        "isAccessibleForFree": shows_text(standard),
        "publisher": {"@type": "Organization", "name": chamber.data.name} if chamber else None,
        "isBasedOn": [{"@type": "CreativeWork", "identifier": one.document} for one in data.adopts],
        "dcterms:replaces": [_work(view, one.number, numbers) for one in data.replaces],
        "dcterms:isReplacedBy": [_work(view, number, numbers) for number in _newer(view, row)],
        "url": page_address(view, standard.slug) if view.site_url else None,
    }
    plain = {key: str(value) if isinstance(value, date) else value for key, value in told.items()}
    return {key: value for key, value in plain.items() if value not in (None, "", [])}


def _newer(view: View, row: Row) -> list[str]:
    """The numbers of the published standards that wholly replace this one."""
    later = view.library.register.successors(row.number) if row.number else ()
    return [one.number for one in later if one.number]


def _work(view: View, number: str, numbers: dict[str, Row]) -> dict[str, Any]:
    """A standard that was replaced, with its page where it has one."""
    row = numbers.get(identity(number))
    known = row is not None and row.slug in view.library.standards
    address = {"url": page_address(view, row.slug)} if row and known and view.site_url else {}
    return {"@type": "CreativeWork", "identifier": number, **address}
