"""What programs find in a site that was built."""

import re
import subprocess
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from tests.cases import AS_OF, chamber, lay, read_folder
from tests.site.conftest import URL, lay_down, site
from tests.site.test_data import view
from tests.site.test_history import git
from tuanbiao.site.api.head import heads
from tuanbiao.site.api.public import public
from tuanbiao.site.build import Settings, collect
from tuanbiao.site.history import commit_of


def test_the_data_lies_in_the_site(built: Path) -> None:
    output = built / "build/site"

    for uri, content in public(view()).items():
        assert (output / uri).read_bytes() == content, uri


def test_the_head_of_every_page_leads_to_the_feed_and_that_of_a_standard_to_its_data(built: Path) -> None:
    output = built / "build/site"
    home = (output / "index.html").read_text("utf-8")
    one = (output / "standards/sound-a/index.html").read_text("utf-8")

    assert 'type="application/atom+xml" title="全部动态" href="feeds/all.xml"' in home
    assert 'title="全部动态" href="../../feeds/all.xml"' in one
    assert heads(view())["standards/sound-a/index.md"] in one.partition("</head>")[0]
    assert "opensearch" not in home
    for found in re.findall(r'<link rel="alternate [a-z]+"[^>]* href="([^"]*)"', one):
        assert (output / "standards/sound-a" / found).resolve().is_file()


def test_a_site_with_an_address_tells_it(addressed: Path) -> None:
    one = (addressed / "standards/sound-a/index.html").read_text("utf-8")

    assert f'content="{URL}standards/sound-a/index.html"' in one
    assert 'rel="search"' in one
    assert f'template="{URL}search.html?q={{searchTerms}}"' in (addressed / "opensearch.xml").read_text(
        "utf-8"
    )
    for uri, content in public(view(site_url=URL)).items():
        assert (addressed / uri).read_bytes() == content, uri


@pytest.mark.parametrize("uri", ["index.html", "standards/sound-a/index.html"])
def test_a_page_names_itself_in_both_languages(addressed: Path, uri: str) -> None:
    chinese, english = f"{URL}{uri}".removesuffix("index.html"), f"{URL}en/{uri}".removesuffix("index.html")
    for path in (uri, f"en/{uri}"):
        found = re.findall(
            r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', (addressed / path).read_text("utf-8")
        )
        told = [(language, address.removesuffix("index.html")) for language, address in found]
        assert told == [("zh-CN", chinese), ("en", english), ("x-default", chinese)]


def test_the_sitemap_lists_every_page_and_when_a_standard_last_moved(addressed: Path) -> None:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = fromstring((addressed / "sitemap.xml").read_text("utf-8"))
    days = {
        str(one.findtext(f"{space}loc")).removeprefix(URL): one.findtext(f"{space}lastmod") for one in root
    }
    pages = {path.relative_to(addressed).as_posix() for path in addressed.rglob("*.html")} - {"404.html"}

    assert {path or "index.html" for path in days} == pages
    assert days["standards/comment-a/index.html"] == "2026-06-01"
    assert days["about.html"] is None


def test_one_page_says_what_there_is(built: Path) -> None:
    text = (built / "build/site/api.html").read_text("utf-8")

    for link in (
        "api/v1/standards.json",
        "api/v1/events.csv",
        "feeds/stage/drafting.xml",
        "calendars/all.ics",
    ):
        assert f'href="{link}"' in text
    assert "第 1 版的文件地址和字段不会删除" in text
    assert "Files and fields of version 1 are never removed" in text


def test_pages_for_another_builder_have_the_data_beside_them(tmp_path: Path) -> None:
    root = lay_down(tmp_path / "chamber")

    assert site(root, "pages", "out", "--as-of", AS_OF.isoformat()).returncode == 0
    written = dict(read_folder(root / "out"))
    for uri, content in public(view()).items():
        assert written[uri] == content


# --- the commit ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    lay(tmp_path / "chamber", chamber())
    git(tmp_path / "chamber", "init", "-q", "-b", "main")
    git(tmp_path / "chamber", "add", ".")
    git(tmp_path / "chamber", "commit", "-q", "-m", "一")
    return tmp_path / "chamber"


def test_the_data_names_its_commit(repository: Path) -> None:
    head = git(repository, "rev-parse", "HEAD")
    (repository / "note.txt").write_text("a", "utf-8")

    assert commit_of(repository) == head
    assert f'"commit": "{head}"' in collect(repository, AS_OF, Settings()).files["api/v1/meta.json"].decode()


def test_records_that_differ_from_the_commit_are_not_its_own(repository: Path) -> None:
    (repository / "standards" / "new.md").write_text("a", "utf-8")
    assert commit_of(repository) is None
    (repository / "standards" / "new.md").unlink()
    (repository / "governance" / "fees.yml").write_text("[]\n# 改\n", "utf-8")
    assert commit_of(repository) is None


def test_a_folder_without_a_commit_names_none(tmp_path: Path, repository: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path / "empty")], check=True)
    (repository / "inner").mkdir()

    assert commit_of(tmp_path / "empty") is None
    assert commit_of(tmp_path) is None
    assert commit_of(repository / "inner") is None
