"""Atom feeds (RFC 4287) of what happened; an entry's id never changes and does not depend on where the site lies."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ...facts.stages import NAMES
from ...words import Words
from ..view import View
from .happened import Event
from .place import feed_uri, page_uri

NAMESPACE = "http://www.w3.org/2005/Atom"
# A feed is for what is new; data goes back to the beginning, and so do the feeds of single standards.
NEWEST = 100
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed: its address below the top of the site, its name, what is in it, the page that tells more."""

    uri: str
    name: str
    title: Words
    events: tuple[Event, ...]
    page: str = "index.html"


def feeds(view: View, events: tuple[Event, ...]) -> Iterator[Feed]:
    """The feed of all, those of each stage, of each industry that has standards, of each standard."""
    yield Feed("feeds/all.xml", "all", Words("全部动态", "all events"), events[:NEWEST])
    by_stage, by_industry, by_slug = (_grouped(events, name) for name in ("stage", "industry", "slug"))
    for stage, words in NAMES.items():
        found = tuple(by_stage.get(stage, ())[:NEWEST])
        yield Feed(f"feeds/stage/{stage}.xml", f"stage/{stage}", words, found)
    for code in industries(view):
        title = Words(f"行业 {code}", f"industry {code}")
        found = tuple(by_industry.get(code, ())[:NEWEST])
        yield Feed(f"feeds/industry/{code}.xml", f"industry/{code}", title, found)
    for one in view.library.standards.values():
        title = Words(_named(one.index.data.number, one.index.data.title), one.slug)
        found = tuple(by_slug.get(one.slug, ()))
        yield Feed(feed_uri(one.slug), f"standard/{one.slug}", title, found, page_uri(one.slug))


def industries(view: View) -> list[str]:
    """The codes of every industry that some standard is of."""
    standards = view.library.standards.values()
    return sorted({one.index.data.industry for one in standards if one.index.data.industry})


def _grouped(events: Iterable[Event], attribute: str) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for one in events:
        found.setdefault(getattr(one, attribute) or "", []).append(one)
    return found


def _named(number: str | None, title: str) -> str:
    return f"{number}　{title}" if number else title


def tag(view: View, name: str) -> str:
    """A tag URI (RFC 4151) under the chamber's credit code, which it keeps for life, in a domain that can be nobody's."""
    chamber = view.library.governance.chamber
    return f"tag:{chamber.data.credit_code.lower() if chamber else 'chamber'}.tuanbiao.invalid,2026:{name}"


def write(view: View, feed: Feed) -> bytes:
    """The feed as XML."""
    root = Element("feed", {"xmlns": NAMESPACE, "xml:lang": "zh-CN"})
    chamber = view.library.governance.chamber
    author = chamber.data.name if chamber else "商会"
    newest = max((one.recorded for one in feed.events), default=view.as_of)
    _put(root, "id", tag(view, f"feed/{feed.name}"))
    _put(root, "title", f"{author}团体标准：{feed.title.zh}")
    _put(root, "subtitle", feed.title.en)
    _put(root, "updated", stamp(newest))
    _put(SubElement(root, "author"), "name", author)
    SubElement(
        root, "link", {"rel": "self", "type": "application/atom+xml", "href": _to(view, feed.uri, feed)}
    )
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": _to(view, feed.page, feed)})
    for one in feed.events:
        _entry(view, feed, one, SubElement(root, "entry"))
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entry(view: View, feed: Feed, one: Event, entry: Element) -> None:
    _put(entry, "id", tag(view, one.place))
    _put(entry, "title", f"{_named(one.number, one.title)}：{one.words.zh}")
    _put(entry, "published", stamp(one.on))
    _put(entry, "updated", stamp(one.recorded))
    page = page_uri(one.slug) if one.slug in view.library.standards else "governance/baseline.html"
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": _to(view, page, feed)})
    SubElement(entry, "category", {"term": one.stage, "label": NAMES[one.stage].zh})
    _put(entry, "summary", f"{one.on.isoformat()} {one.words.zh} · {one.words.en}")


def _put(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = legal(text)


def _to(view: View, uri: str, feed: Feed) -> str:
    """An address: absolute where the site's own is known, else from where the feed lies."""
    return view.address(uri) if view.site_url else posixpath.relpath(uri, posixpath.dirname(feed.uri))


def legal(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return _ILLEGAL.sub("", text)


def stamp(day: date) -> str:
    """The beginning of a day in Shanghai."""
    return f"{day.isoformat()}T00:00:00+08:00"
