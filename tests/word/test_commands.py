"""`tuanbiao render --to docx` and `tuanbiao import` in a chamber's repository."""

import builtins
import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from click.testing import CliRunner, Result

from tests.cases import chamber, lay
from tests.word.drafts import DRAFTS, png
from tuanbiao.cli.main import group
from tuanbiao.load import load
from tuanbiao.tree import WorkTree

FOLDER = "standards/2026/comment-a"
Run = Callable[..., Result]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sound chamber as files."""
    lay(tmp_path, chamber())
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(repository: Path) -> Run:
    """Runs `tuanbiao` in the repository."""
    del repository
    return lambda *arguments: CliRunner().invoke(group, arguments)


def test_render_writes_a_document_that_word_libraries_read(repository: Path, run: Run) -> None:
    done = run("render", "comment-a", "--to", "docx", "--output", "a.docx")

    assert done.exit_code == 0
    document = docx.Document(str(repository / "a.docx"))
    headings = [
        one.text for one in document.paragraphs if (one.style.name if one.style else "").startswith("Heading")
    ]
    title = load(WorkTree(repository)).standards["comment-a"].index.data.title
    assert "范围" in headings
    assert title in [one.text for one in document.paragraphs]


def test_render_prints_to_what_reads_it(run: Run) -> None:
    done = run("render", "comment-a", "--to", "docx")

    assert done.stdout_bytes[:2] == b"PK"


def test_render_takes_the_pictures_that_belong_to_the_text(repository: Path, run: Run) -> None:
    (repository / FOLDER / "figures").mkdir()
    (repository / FOLDER / "figures" / "a.png").write_bytes(png())
    with (repository / FOLDER / "index.md").open("a", encoding="utf-8") as stream:
        stream.write("\n![图样](figures/a.png)\n")

    run("render", "comment-a", "--to", "docx", "--output", "a.docx")

    assert len(docx.Document(str(repository / "a.docx")).inline_shapes) == 1


def test_render_of_a_stage(run: Run) -> None:
    assert run("render", "comment-a", "--to", "docx", "--stage", "consultation-1").exit_code == 0
    assert run("render", "comment-a", "--to", "docx", "--stage", "consultation-9").exit_code == 2
    assert run("render", "no-such", "--to", "docx").exit_code == 2


def _draft(repository: Path, name: str) -> str:
    (repository / "稿.docx").write_bytes(DRAFTS[name]())
    return "稿.docx"


def test_import_writes_a_folder_named_like_the_file(repository: Path, run: Run) -> None:
    done = run("import", _draft(repository, "pictures"))

    assert done.exit_code == 1, "a picture was lost"
    found = sorted(
        path.relative_to(repository / "稿").as_posix() for path in (repository / "稿").rglob("*.*")
    )
    assert found == [
        "changes.csv", "comments.yml", "figures/b38a5e5683b9.png", "figures/f701c76ac7fb.png", "index.md", "report.json",
    ]  # fmt: skip
    assert "丢失: 图片 word/media/image9.emf 是 EMF 格式" in done.output


def test_import_into_a_standard_keeps_its_front_matter_and_its_ids(repository: Path, run: Run) -> None:
    run("render", "comment-a", "--to", "docx", "--output", "a.docx")
    before = (repository / FOLDER / "index.md").read_text("utf-8")

    refused = run("import", "a.docx", "comment-a")
    done = run("import", "a.docx", "comment-a", "--force")

    assert refused.exit_code == 2
    assert "index.md" in refused.output
    assert done.exit_code == 0
    after = (repository / FOLDER / "index.md").read_text("utf-8")
    assert after.split("---")[1] == before.split("---")[1]
    assert "{#scope}" in after
    assert (repository / "build" / "import" / "comment-a" / "comments.yml").is_file()
    assert run("import", "a.docx", "comment-a").exit_code == 0, "the same again changes nothing"


def test_import_to_look_at_it_first(repository: Path, run: Run) -> None:
    done = run("import", _draft(repository, "template-styles"), "comment-a", "--output", "out")

    assert done.exit_code == 0
    assert (repository / "out" / "index.md").read_text("utf-8").startswith("---\n")
    assert "循环箱" not in (repository / FOLDER / "index.md").read_text("utf-8")


def test_comments_have_the_form_of_the_record(repository: Path, run: Run) -> None:
    run("import", _draft(repository, "comments"), "--output", "out", "--as-of", "2026-11-20")

    rows = yaml.load((repository / "out" / "comments.yml").read_text("utf-8"), yaml.BaseLoader)["comments"]
    assert [(row["no"], row["from"], row["clause"], row["received"]) for row in rows] == [
        ("1", "示例甲制造有限公司", "scope", "2026-11-03"),
        ("2", '张三"', "requirements", "2026-11-20"),
    ]
    assert rows[0]["remark"] == "针对：外观"
    shutil.copy(repository / "out" / "comments.yml", repository / FOLDER / "consultations" / "1.yml")
    table = load(WorkTree(repository)).standards["comment-a"].comments[1].data
    assert [one.no for one in table.comments or ()] == [1, 2]


def test_no_comment_is_said(repository: Path, run: Run) -> None:
    run("import", _draft(repository, "lists"), "--output", "out")

    assert (repository / "out" / "comments.yml").read_text("utf-8") == "comments: []\n"


def test_changes_open_in_a_spreadsheet_and_compute_nothing(repository: Path, run: Run) -> None:
    run("import", _draft(repository, "revisions"), "--output", "out")

    with (repository / "out" / "changes.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[1] == [
        "1",
        "张三",
        "2026-11-02 09:00",
        "requirements",
        "1 要求",
        "2",
        "替换 replaced",
        "宜",
        "应",
        "",
    ]
    assert (rows[9][1], rows[9][8]) == ("'=HYPERLINK(1)", "'=1+1")


def test_report_as_json(repository: Path, run: Run) -> None:
    done = run("import", _draft(repository, "comments"), "--format", "json")

    found: dict[str, Any] = json.loads(done.stdout)
    assert found["version"] == 1
    assert [one["about"] for one in found["comments"]] == ["外观", "应平整。"]
    assert found["findings"][0]["message"].keys() == {"zh", "en"}


def test_mistakes_of_the_caller(repository: Path, run: Run) -> None:
    (repository / "a.docx").write_bytes(b"no")

    assert run("import", "a.docx").exit_code == 2
    assert "这不是 .docx 文件 (this is no .docx file)" in run("import", "a.docx").output
    assert run("import", "a.docx", "no-such").exit_code == 2


def test_a_missing_library_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("docx."):
            raise ModuleNotFoundError(name="docx")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    Path("standards/2026/comment-a/figures").mkdir()
    Path("standards/2026/comment-a/figures/a.png").write_bytes(png())
    with Path("standards/2026/comment-a/index.md").open("a", encoding="utf-8") as stream:
        stream.write("\n![图样](figures/a.png)\n")

    done = run("render", "comment-a", "--to", "docx")

    assert done.exit_code == 2
    assert "pip install 'tuanbiao[word]'" in done.output
