"""The hand-over to MkDocs stays thin, and what a preview takes from settings, files and styles."""

import re
from pathlib import Path

import pytest
from mkdocs.exceptions import ConfigurationError

from tests.site.conftest import ROOT
from tuanbiao.redline.html import STYLE
from tuanbiao.site.render import settings
from tuanbiao.site.server import WATCHED
from tuanbiao.watching import state

_PLUGIN = ROOT / "tools/tuanbiao/site/plugin.py"


def test_the_plugin_holds_no_logic() -> None:
    assert len(_PLUGIN.read_text("utf-8").splitlines()) <= 80


def test_settings_without_the_plugin_say_so(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    with pytest.raises(ConfigurationError, match="tuanbiao"):
        settings(tmp_path / "mkdocs.yml", tmp_path / "out")


def test_every_file_that_the_site_is_made_from_is_watched(tmp_path: Path) -> None:
    (tmp_path / "site/theme").mkdir(parents=True)
    (tmp_path / "site/theme/main.html").write_text("a", "utf-8")
    (tmp_path / "site/gone").symlink_to(tmp_path / "nowhere")
    before = state(tmp_path, WATCHED)
    assert [Path(path).name for path, _, _ in before] == ["main.html"]
    (tmp_path / "mkdocs.yml").touch()
    assert len(state(tmp_path, WATCHED) - before) == 1


def test_the_sites_own_style_knows_every_part_of_a_redline() -> None:
    own = (ROOT / "site/assets/tuanbiao.css").read_text("utf-8")
    assert set(re.findall(r"\.redline[a-z-]*", STYLE)) <= set(re.findall(r"\.redline[a-z-]*", own))
