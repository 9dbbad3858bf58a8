"""What the built files say, whoever reads them."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADS = {"src", "srcset", "data", "poster", "background", "action", "formaction"}
_CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")


class Reader(HTMLParser):
    """Collects what a page links, loads and is anchored at."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.styles: list[str] = []
        self.scripts: list[str] = []
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids.add(values.get("id", ""))
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


def test_every_link_and_anchor_leads_somewhere(built: Path) -> None:
    output = built / "build/site"
    broken = []
    for page in html_pages(built):
        for link in read(page).links:
            parts = urlsplit(link)
            if parts.scheme or (page.name == "404.html" and link.startswith("/")):
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            target = target / "index.html" if target.is_dir() else target
            known = target.is_file() and (not parts.fragment or unquote(parts.fragment) in read(target).ids)
            if not known:
                broken.append(f"{page.relative_to(output)}: {link}")
    assert broken == []


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
    assert "draft-a" not in home


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
