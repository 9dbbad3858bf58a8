"""The preview of a proposed change: the pages that it changes, a redline of each text, and nothing of its own that could run."""

import re
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber, read_folder
from tests.repositories import Repository
from tests.site.conftest import ROOT, site
from tuanbiao.setup.proposal import NewStandard, lay_down

DRAFT = "standards/2026/draft-a/index.md"
FIGURE = "流程见[](#fig-a)。\n\n![验收流程](figures/a.png){#fig-a}"
SOURCES = {"mkdocs.yml": (ROOT / "mkdocs.yml").read_bytes()} | {
    f"site/{path}": content for path, content in read_folder(ROOT / "site")
}


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """The sound chamber with the site's sources, on its line."""
    found = Repository(tmp_path_factory.mktemp("proposed") / "chamber")
    found.root.mkdir()
    found.git("init", "--quiet", "--initial-branch=main")
    found.commit({**chamber(), **SOURCES}, "启用")
    return found


def preview(
    repository: Repository, head: str, folder: Path, base: str = "main", *, measured: bool = False
) -> tuple[int, str]:
    """Exit code, and what was said on standard output."""
    words = ("preview", "--base", base, "--head", head, "--as-of", AS_OF.isoformat(), str(folder))
    done = site(repository.root, *words, measured=measured)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


def edited(path: str, *pairs: tuple[str, str]) -> dict[str, bytes | None]:
    text = chamber()[path].decode()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return {path: text.encode()}


def test_a_changed_text_has_its_page_and_its_redline(repository: Repository, tmp_path: Path) -> None:
    picture = "standards/2026/draft-a/figures/a.png"
    head = repository.branch(
        {
            **edited(DRAFT, ("## 验收 {", "## 进货验收 {"), ("验收日期。", f"验收日期。\n\n{FIGURE}")),
            picture: b"\x89PNG",
        }
    )
    code, said = preview(repository, head, tmp_path / "out", measured=True)
    assert code == 0
    assert said.startswith("## 预览：这一改动\n")
    assert re.search(r"- .+: 1 个章条有差别：插入 3 处，删除 0 处\n", said)
    text = (tmp_path / "out/changes/draft-a.html").read_text("utf-8")
    assert re.search(r"<ins><span[^>]*>［插入：</span>进货", text)
    page = (tmp_path / "out/standards/draft-a/index.html").read_text("utf-8")
    assert "进货验收" in page
    assert "只有预览显示" in page
    assert (tmp_path / "out/standards/draft-a/figures/a.png").read_bytes() == b"\x89PNG"
    first = (tmp_path / "out/changes.html").read_text("utf-8")
    assert 'href="standards/draft-a/index.html"' in first
    assert 'href="changes/draft-a.html"' in first
    english = (tmp_path / "out/en/changes.html").read_text("utf-8")
    assert 'href="standards/draft-a/index.html"' in english
    assert (tmp_path / "out/assets/tuanbiao.css").is_file()
    assert not (tmp_path / "out/standards/sound-a").exists()
    assert not (tmp_path / "out/api").exists()


def test_what_else_a_change_brings_is_neither_used_nor_run(repository: Repository, tmp_path: Path) -> None:
    head = repository.branch(
        {
            **edited(DRAFT, ("## 验收 {", "## 进货验收 {")),
            "mkdocs.yml": b"hooks: [taken.py]\n",
            "taken.py": b"open('taken', 'w')\n",
            "site/theme/main.html": b"{{ cycler.__init__.__globals__.os.system('touch taken') }}taken",
            "site/assets/tuanbiao.css": b"taken",
            "site/pages/index.md": b"taken",
        }
    )
    code, _ = preview(repository, head, tmp_path / "out")
    assert code == 0
    page = (tmp_path / "out/standards/draft-a/index.html").read_text("utf-8")
    assert "进货验收" in page
    assert "Content-Security-Policy" in page
    assert not [one for one in (tmp_path / "out").rglob("*") if one.name == "taken"]
    assert (tmp_path / "out/assets/tuanbiao.css").read_bytes() == SOURCES["site/assets/tuanbiao.css"]
    assert not (repository.root / "taken").exists()
    assert repository.git("status", "--porcelain") == ""


def test_a_new_standard_has_a_page_and_nothing_to_compare_with(
    repository: Repository, tmp_path: Path
) -> None:
    new = NewStandard("new-a", "2026", "新的标准", "A new standard", "unit-a", "new", AS_OF)
    code, said = preview(repository, repository.branch(dict(lay_down(new))), tmp_path / "out")
    assert code == 0
    assert "- 新的标准: 新的文本\n" in said
    assert (tmp_path / "out/standards/new-a/index.html").is_file()
    assert "新的文本" in (tmp_path / "out/changes.html").read_text("utf-8")
    assert not (tmp_path / "out/changes").exists()


def test_without_a_change_of_records_there_is_nothing_to_show(repository: Repository, tmp_path: Path) -> None:
    code, said = preview(repository, repository.branch({"README.md": b"# x\n"}), tmp_path / "out")
    assert code == 0
    assert "共 2 页" in said
    assert "没有标准文本改动" in (tmp_path / "out/changes.html").read_text("utf-8")


def test_a_change_whose_records_have_errors_says_so(repository: Repository, tmp_path: Path) -> None:
    head = repository.branch({"governance/units.yml": b"- id: unit-a\n"})
    code, said = preview(repository, head, tmp_path / "out")
    assert code == 1
    assert said.startswith("## 没有预览 · No preview\n")
    assert "governance/units.yml:1:" in said
    assert not (tmp_path / "out/changes.html").exists()


def test_an_adoption_shows_everything(tmp_path: Path) -> None:
    root = Repository(tmp_path / "new")
    root.root.mkdir()
    root.git("init", "--quiet", "--initial-branch=main")
    root.commit(SOURCES, "空的")
    head = root.branch(dict(chamber()))
    root.git("checkout", "--quiet", head, "--", "governance")  # so that the folder is a chamber's
    code, said = preview(root, head, tmp_path / "out")
    assert code == 0
    assert "新的文本" in said
    assert (tmp_path / "out/index.html").is_file()


def test_what_is_no_commit_or_no_empty_folder_is_the_callers_mistake(
    repository: Repository, tmp_path: Path
) -> None:
    assert preview(repository, "nowhere", tmp_path / "out")[0] == 2
    assert preview(repository, "main", repository.root)[0] == 2
