"""The preview, a real server in a process of its own: what is saved is what is shown."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.cases import AS_OF
from tests.site.conftest import lay_down, site
from tests.site.served import PATIENCE, Served, serving, until
from tuanbiao.setup.proposal import NewStandard
from tuanbiao.setup.proposal import lay_down as lay_down_standard

PAGE = "standards/sound-a/index.html"
DRAFT = "standards/2026/draft-a/index.md"
DRAFTED = "standards/draft-a/index.html"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The sound chamber's preview."""
    with serving(lay_down(tmp_path_factory.mktemp("preview") / "chamber")) as found:
        yield found


def test_what_is_saved_is_what_is_shown(served: Served) -> None:
    assert "循环物流周转箱标识要求" in served.get(PAGE)[1]
    with served.saved(served.edited(DRAFT, "## 验收 {", "## 进货验收 {")):
        served.until(DRAFTED, lambda _, body: "进货验收" in body)
    served.until(DRAFTED, lambda _, body: "进货验收" not in body)


def test_the_browser_hears_of_a_save(served: Served) -> None:
    _, page = served.get("index.html")
    version = re.search(r'src="/_preview/reload.js" data-version="([0-9]+)"', page)
    assert version
    with (
        urlopen(f"{served.address}_preview/changes?{version[1]}", timeout=PATIENCE) as stream,
        served.saved(served.edited("governance/strategy.md", "标准", "标准 ")),
    ):
        lines = iter(stream.readline, b"")
        assert next(line for line in lines if line.startswith(b"data:")) == b"data: changed\n"
    assert "EventSource" in served.get("_preview/reload.js")[1]
    assert ".preview-report" in served.get("_preview/preview.css")[1]


def test_while_the_records_have_errors_the_last_good_pages_stay(served: Served) -> None:
    with served.saved({"governance/units.yml": "- id: unit-a\n"}):
        page = served.until(PAGE, lambda _, body: "没有更新" in body)
        assert "循环物流周转箱标识要求" in page
        assert "governance/units.yml:1:" in page
        heard = until(served.told, "没有更新 not renewed")
        assert "governance/units.yml:1:" in heard.string
    served.until(PAGE, lambda _, body: "没有更新" not in body)


def test_standards_come_and_go(served: Served) -> None:
    new = NewStandard("new-a", "2026", "新的标准", "A new standard", "unit-a", "new", AS_OF)
    files = {path: content.decode() for path, content in lay_down_standard(new).items()}
    status, page = served.get("standards/new-a/index.html")
    assert status == 404
    assert "md-main" in page
    with served.saved(files):
        served.until("standards/new-a/index.html", lambda status, _: status == 200)
    served.until("standards/new-a/index.html", lambda status, _: status == 404)


def test_styles_pages_by_hand_and_settings_are_followed(served: Served) -> None:
    style = (served.root / "site/assets/tuanbiao.css").read_text("utf-8")
    settings = served.edited("mkdocs.yml", "- 首页: index.md", "- 总览: index.md")
    own = "# 由人撰写\n"
    with served.saved(
        {"site/assets/tuanbiao.css": f"{style}/* 新 */", "site/pages/information.md": own, **settings}
    ):
        served.until("assets/tuanbiao.css", lambda _, body: body.endswith("/* 新 */"))
        served.until("information.html", lambda _, body: "由人撰写" in body)
        served.until("index.html", lambda _, body: "总览" in body)
    served.until("information.html", lambda _, body: "由人撰写" not in body)


def test_a_page_that_cannot_be_made_says_why(served: Served) -> None:
    broken = {
        "site/theme/main.html": '{% extends "base.html" %}{% block extrahead %}{{ nothing.at.all }}{% endblock %}'
    }
    with served.saved(broken):
        page = served.until(PAGE, lambda status, _: status == 500)
        assert "UndefinedError" in page
        assert "reload.js" in page
    served.until(PAGE, lambda status, _: status == 200)


def test_settings_that_cannot_be_read_keep_the_last_pages(served: Served) -> None:
    with served.saved({"mkdocs.yml": "nav: 7\n"}):
        served.until("index.html", lambda status, body: status == 200 and "没有更新" in body)
    served.until("index.html", lambda _, body: "没有更新" not in body)


def test_only_files_of_the_site_are_served(served: Served) -> None:
    for path in ("../chamber/mkdocs.yml", "%2e%2e/mkdocs.yml", "/etc/passwd", "governance/chamber.md", "a/"):
        assert served.get(path)[0] == 404
    assert served.get("")[1] == served.get("index.html")[1]
    assert served.get("?x=1")[0] == 200


def test_nothing_but_the_report_is_there_before_the_first_sound_save(tmp_path: Path) -> None:
    root = lay_down(tmp_path / "chamber")
    units = (root / "governance/units.yml").read_text("utf-8")
    (root / "governance/units.yml").write_text("- id: unit-a\n", "utf-8")
    with serving(root) as served:
        status, page = served.get("index.html")
        assert status == 500
        assert "还没有页面" in page
        assert "governance/units.yml:1:" in page
        (root / "governance/units.yml").write_text(units, "utf-8")
        served.until("index.html", lambda status, _: status == 200)


@pytest.mark.parametrize("address", ["8000", "nowhere:", ":8000", "127.0.0.1:99999", "192.0.2.1:0"])
def test_an_address_that_is_none_is_the_callers_mistake(served: Served, address: str) -> None:
    assert site(served.root, "serve", "--address", address).returncode == 2
