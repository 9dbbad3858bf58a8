"""What the built files say, whoever reads them."""

import re
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

pytestmark = pytest.mark.no_cover  # only reads what is built
_LOADS = {"src", "srcset", "data", "poster", "background", "action", "formaction"}
_CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


class Reader(HTMLParser):
    """Collects what a page links, loads and is anchored at."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.language = ""
        self.headings: list[int] = []
        self.pictures: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.styles: list[str] = []
        self.scripts: list[str] = []
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids[values.get("id", "")] += "id" in values
        if tag == "html":
            self.language = values.get("lang", "")
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "img":
            self.pictures.append(values.get("alt", ""))
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") not in ("prev", "next"):
            self.loads.append(values["href"])
        self.loads.extend(value for name, value in values.items() if name in _LOADS)
        self.styles.extend(value for name, value in values.items() if name == "style")
        data = values.get("type") in ("application/json", "application/ld+json")
        self._script = tag == "script" and "src" not in values and not data
        if self._script:
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self._script:
            self.scripts[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._script = self._script and tag != "script"


@cache
def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader


def html_pages(built: Path) -> list[Path]:
    return sorted((built / "build/site").rglob("*.html"))


def is_outside(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme not in ("", "data")


@cache
def file_at(place: str) -> Path | None:
    """The file at a place, of a folder its first page."""
    file = Path(place)
    file = file / "index.html" if file.is_dir() else file
    return file if file.is_file() else None


def broken_links(output: Path) -> list[str]:
    """Every link within the site that leads to no page, or to no place on one."""
    broken = []
    for page in sorted(output.rglob("*.html")):
        for link in dict.fromkeys(read(page).links):
            parts = urlsplit(link)
            if parts.scheme or (page.name == "404.html" and link.startswith("/")):
                continue
            target = file_at(normpath(page.parent / unquote(parts.path))) if parts.path else page
            if target is None or (parts.fragment and unquote(parts.fragment) not in read(target).ids):
                broken.append(f"{page.relative_to(output)}: {link}")
    return broken


def unsound(output: Path) -> list[str]:
    """Every page with a fault that no single page shows to its author: whose, and what."""
    return [
        f"{page.relative_to(output)}: {fault}"
        for page in sorted(output.rglob("*.html"))
        for fault in faults(read(page), "en" if page.relative_to(output).parts[0] == "en" else "zh")
    ]


def faults(page: Reader, language: str) -> Iterator[str]:
    if page.language != language:
        yield f"says lang={page.language}"
    if page.headings.count(1) != 1:
        yield f"has {page.headings.count(1)} headings of the first level"
    yield from (
        f"goes from h{above} to h{below}" for above, below in pairwise(page.headings) if below > above + 1
    )
    yield from (f"has {count} elements with the id {own}" for own, count in page.ids.items() if count > 1)
    yield from ("has a picture without words" for alternative in page.pictures if not alternative)


def test_every_page_has_its_language_headings_ids_and_text_alternatives(built: Path) -> None:
    assert unsound(built / "build/site") == []


def test_every_link_and_anchor_leads_somewhere(built: Path) -> None:
    assert broken_links(built / "build/site") == []


def test_nothing_is_loaded_from_outside(built: Path) -> None:
    for page in html_pages(built):
        assert [one for one in read(page).loads if is_outside(one)] == [], page
    for sheet in (built / "build/site").rglob("*.css"):
        found = ("".join(pair) for pair in _CSS_ADDRESS.findall(sheet.read_text("utf-8")))
        assert [one for one in found if is_outside(one)] == [], sheet


def test_every_page_has_a_policy_that_covers_its_scripts(built: Path) -> None:
    for page in html_pages(built):
        text = page.read_text("utf-8")
        policy = re.search(
            r'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">', text
        )
        assert policy, page
        assert "default-src 'none'" in policy[1]
        assert "unsafe" not in policy[1]
        assert "http" not in policy[1]
        for script in read(page).scripts:
            assert b64encode(sha256(script.encode()).digest()).decode() in policy[1], page
        assert read(page).styles == [], page


def test_menus_do_not_list_every_standard(built: Path) -> None:
    home = (built / "build/site/index.html").read_text("utf-8")
    assert "draft-a" not in home.partition("<article")[0]


def test_every_generated_page_of_records_names_its_source(built: Path) -> None:
    for page in (
        built / "build/site/standards/sound-a/index.html",
        built / "build/site/governance/bodies/council.html",
    ):
        assert "来源 <code>" in page.read_text("utf-8")


def test_no_personal_data_in_any_file(built: Path) -> None:
    hidden = ("demo-zhang-san", "900001", "ssh-ed25519", "zhang-san", "wu-jiu")
    kinds = {".html", ".json", ".csv", ".xml", ".ics", ".bib", ".ris"}
    for path in sorted(one for one in (built / "build/site").rglob("*") if one.suffix in kinds):
        text = path.read_text("utf-8")
        if "reference" not in path.parts:
            assert [one for one in hidden if one in text] == [], path


def test_no_time_of_the_build(built: Path) -> None:
    assert "2026-06-29T16:00" not in (built / "build/site/sitemap.xml").read_text("utf-8")
