from hashlib import sha256
from pathlib import Path

import yaml

from tests.cases import AS_OF, read_folder
from tests.site.conftest import ROOT, lay_down, site

DAY = ("--as-of", AS_OF.isoformat())


def digests(folder: Path) -> dict[str, str]:
    return {path: sha256(content).hexdigest() for path, content in read_folder(folder)}


def test_a_build_ends_with_the_first_page(built: Path) -> None:
    home = (built / "build/site/index.html").read_text("utf-8")
    assert "示例商会团体标准" in home
    assert "截止" in home


def test_a_build_never_touches_the_sources(built: Path) -> None:
    assert digests(built / "site") == digests(ROOT / "site")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8").replace("!ENV", "")
    assert yaml.load(settings, Loader=yaml.BaseLoader)["site_dir"] == "build/site"


def test_a_build_into_the_sources_is_refused(tmp_path: Path) -> None:
    root = lay_down(tmp_path / "chamber")
    settings = root / "mkdocs.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("site_dir: build/site", "site_dir: site"), "utf-8"
    )
    before = digests(root / "site")
    assert site(root, "build", *DAY).returncode != 0
    assert digests(root / "site") == before


def test_same_tree_same_bytes(built: Path, tmp_path: Path) -> None:
    root = lay_down(tmp_path / "elsewhere")
    result = site(root, "build", *DAY, env={"TZ": "America/New_York", "PYTHONHASHSEED": "7"})
    assert result.returncode == 0, result.stderr
    assert digests(root / "build/site") == digests(built / "build/site")


def test_errors_refuse_the_build(tmp_path: Path) -> None:
    root = lay_down(tmp_path / "chamber")
    (root / "governance/units.yml").write_text("- id: unit-a\n", "utf-8")
    result = site(root, "build", *DAY)
    assert result.returncode == 1
    assert "governance/units.yml" in result.stderr
    assert "网站没有生成" in result.stderr
    assert not (root / "build/site/index.html").exists()
    assert site(root, "pages", "out", *DAY).returncode == 1
    assert not (root / "out").exists()


def test_pages_are_a_plain_tree_for_any_builder(tmp_path: Path) -> None:
    root = lay_down(tmp_path / "chamber")
    result = site(root, "pages", "out", *DAY)
    assert result.returncode == 0, result.stderr
    for uri in ("index.md", "about.md", "standards/sound-a/index.md", "requirements/opinion.md"):
        assert (root / "out" / uri).read_text("utf-8").startswith("---\ntitle:")
    assert site(root, "pages", "out", *DAY).returncode == 2


def test_a_page_written_by_hand_stands_in_for_a_generated_one(addressed: Path, tmp_path: Path) -> None:
    assert site(addressed.parents[1], "pages", str(tmp_path / "out"), *DAY).returncode == 0
    assert (tmp_path / "out/information.md").read_text("utf-8") == "# 由人撰写\n"
    assert "由人撰写" in (addressed / "information.html").read_text("utf-8")


def test_outside_a_chamber_it_is_the_callers_mistake(tmp_path: Path) -> None:
    assert site(tmp_path, "build").returncode == 2


def test_without_settings_it_is_the_callers_mistake(tmp_path: Path) -> None:
    root = lay_down(tmp_path / "chamber")
    (root / "mkdocs.yml").unlink()
    assert site(root, "build").returncode == 2
