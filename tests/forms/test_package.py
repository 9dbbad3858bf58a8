"""`tuanbiao package` in a real repository."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cases import chamber
from tests.forms.rewound import rewound
from tests.forms.test_typeset import pages
from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group
from tuanbiao.forms import pdf

FOLDER = "standards/2026/comment-a"
NOTICE = f"{FOLDER}/consultations/1.md"
OPENED = ("comment-a", "consultation", "--body", "secretariat", "--resolution")
RESOLUTION = "2026-05-29-secretariat#consultation"
Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber on the eve of a consultation: its notice lies in the work tree, not yet in the line."""
    files = rewound(FOLDER, "drafting")
    notice = files.pop(NOTICE)
    del files[f"{FOLDER}/consultations/1.yml"]
    made = adopted(tmp_path, files)
    (made.root / NOTICE).parent.mkdir(parents=True, exist_ok=True)
    (made.root / NOTICE).write_bytes(notice)
    return made


@pytest.fixture
def run(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command on the day; its exit code and the lines that it says."""
    monkeypatch.chdir(repository.root)

    def call(*arguments: str) -> tuple[int, list[str]]:
        done = CliRunner().invoke(group, ["package", *arguments, "--as-of", "2026-06-01"])
        return done.exit_code, done.output.splitlines()

    return call


def test_a_whole_package(run: Run, repository: Repository) -> None:
    code, said = run(*OPENED, RESOLUTION)
    folder = repository.root / "comment-a-consultation"

    assert said == [f"comment-a-consultation/{name}" for name in NAMES], (folder / "清单.md").read_text(
        "utf-8"
    )
    assert code == 0
    assert sorted(path.name for path in folder.iterdir()) == sorted(NAMES)
    listed = (folder / "清单.md").read_text("utf-8")
    assert "材料齐备，可以盖章" in listed
    assert "（征求意见稿）" in pages((folder / "03-征求意见稿.pdf").read_bytes())[0]
    assert "编制说明" in pages((folder / "04-编制说明.pdf").read_bytes())[0]
    assert "材料齐备" in "".join(pages((folder / "00-清单.pdf").read_bytes()))


PAPERS = ("01-征求意见通知", "02-征求意见表", "03-征求意见稿", "04-编制说明")
NAMES = (
    "00-清单.docx",
    "00-清单.pdf",
    "清单.md",
    *(f"{name}.{form}" for name in PAPERS for form in ("docx", "pdf")),
)


def test_a_withdrawal_takes_no_text_along(run: Run) -> None:
    code, said = run("sound-a", "withdrawn", "--output", "a", "--to", "docx")

    assert code == 1
    assert said[:-1] == ["a/00-清单.docx", "a/清单.md", "a/01-废止公告.docx"]


def test_a_review_gets_the_table_of_comments(run: Run, repository: Repository) -> None:
    whole = chamber()
    for path in (f"{FOLDER}/index.md", f"{FOLDER}/consultations/1.yml"):
        (repository.root / path).write_bytes(whole[path])

    code, said = run("comment-a", "technical-review", "--output", "a")

    assert code == 1
    assert said[-4:-1] == [f"a/06-意见汇总处理表.{form}" for form in ("docx", "pdf", "xlsx")]
    assert "意见汇总处理表" in "".join(pages((repository.root / "a/06-意见汇总处理表.pdf").read_bytes()))
    assert "另附" not in (repository.root / "a/清单.md").read_text("utf-8")


@pytest.mark.parametrize("has_records", [True, False], ids=["no text in the history", "no records"])
def test_a_table_that_cannot_be_made_is_put_in_by_hand(
    run: Run, repository: Repository, *, has_records: bool
) -> None:
    if not has_records:
        (repository.root / "standards/2026/review-a/consultations/1.yml").unlink()

    code, said = run("review-a", "approval", "--output", "a", "--to", "docx")

    assert code == 1
    assert "意见汇总处理表" not in "".join(said)
    assert "| 另附 | 意见汇总处理表 |" in (repository.root / "a/清单.md").read_text("utf-8")


def test_the_same_bytes_again(run: Run, repository: Repository) -> None:
    run(*OPENED, RESOLUTION, "--output", "a")
    run(*OPENED, RESOLUTION, "--output", "b")

    for name in NAMES:
        assert (repository.root / "a" / name).read_bytes() == (repository.root / "b" / name).read_bytes()


def test_what_the_gate_would_refuse_is_listed(run: Run, repository: Repository) -> None:
    code, said = run("comment-a", "consultation", "--output", "a", "--to", "docx")
    listed = (repository.root / "a/清单.md").read_text("utf-8")

    assert code == 1
    assert said[-1].startswith("还缺 ")
    assert "（move-body）" in listed


def test_a_record_that_is_not_there_is_listed(run: Run, repository: Repository) -> None:
    (repository.root / NOTICE).unlink()

    assert run(*OPENED, RESOLUTION, "--output", "a", "--to", "docx")[0] == 1
    listed = (repository.root / "a/清单.md").read_text("utf-8")
    assert "缺少记录“征求意见”" in listed
    assert "征求意见通知：文号、" in listed
    assert not (repository.root / NOTICE).exists()


def test_an_existing_folder_is_left_alone(run: Run, repository: Repository) -> None:
    (repository.root / "a").mkdir()
    (repository.root / "a/b").write_text("mine")

    code, said = run(*OPENED, RESOLUTION, "--output", "a")

    assert code == 2
    assert "不是空目录" in "\n".join(said)
    assert [path.name for path in (repository.root / "a").iterdir()] == ["b"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("nothing", "drafting"), "没有标准 nothing"),
        (("comment-a", "publication"), "不能进入 publication"),
        (("comment-a", "review-a", "drafting"), "不能进入 drafting"),
        (("comment-a", "review-a", "consultation"), "这些标准办理的事项不同：开始征求意见、审查后再次征求意见"),
        (("comment-a", "systematic-review"), "不能复审"),
        (("comment-a", "consultation", "--dry-run"), "须与 --return 一起使用"),
        (("review-a", "drafting"), "“审查后退回起草”没有成套的材料"),
    ],
)
def test_what_cannot_be_done_is_told(arguments: tuple[str, ...], expected: str, run: Run) -> None:
    code, said = run(*arguments)

    assert code == 2
    assert expected in "\n".join(said)


def test_a_text_that_cannot_be_read(run: Run, repository: Repository) -> None:
    with (repository.root / FOLDER / "index.md").open("a", encoding="utf-8") as stream:
        stream.write("\n" + "长" * 5000 + "\n")

    code, said = run(*OPENED, RESOLUTION, "--output", "a")

    assert code == 2
    assert f"读不出 {FOLDER}/index.md 的正文" in "\n".join(said)
    assert not (repository.root / "a").exists()


def test_why_no_pdf_could_be_made(run: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "faces", lambda: None)

    code, said = run(*OPENED, RESOLUTION, "--output", "a")

    assert code == 2
    assert "fonts-noto-cjk" in "\n".join(said)
    assert not (repository.root / "a").exists()


def test_a_systematic_review_is_no_entry_of_the_moves(run: Run, repository: Repository) -> None:
    code, said = run("sound-a", "systematic-review", "--output", "a", "--to", "docx")
    listed = (repository.root / "a/清单.md").read_text("utf-8")

    assert code == 1
    assert said[2:4] == ["a/01-复审结论公告.docx", "a/02-复审结论表.docx"]
    assert "systematic-reviews/2026.md" in listed


def test_a_missing_library_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    code, said = run(*OPENED, RESOLUTION, "--output", "a", "--to", "pdf")

    assert code == 2
    assert "tuanbiao[word]" in "\n".join(said)
