"""`tuanbiao import --commits` and `--review-table` in a repository: what Git then holds, and what stays as it was."""

import json
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from tests.repositories import Repository, adopted
from tests.word.drafts import p
from tests.word.test_revisions import A, B, draft, gone, ins
from tuanbiao.cli.main import group
from tuanbiao.forms.docx.read.draft import read

FOLDER = "standards/2026/comment-a"
DRAFT = draft(
    p("容积", gone("宜"), ins("应"), "不小于 18 L。"),
    p("甲", ins("乙", B, "2026-11-03T10:30:00Z"), "。"),
    p(
        "子",
        ins("丑", "王五&lt;x@y&gt;&#10;&#x202e;", "9999-99-99T00:00:00Z"),
        ins("寅", "赵六", "2199-01-01T00:00:00Z"),
        "。",
    ),
)
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """The adopted chamber with a draft that Git does not know."""
    made = adopted(tmp_path_factory.mktemp("branch"))
    (made.root / "稿.docx").write_bytes(DRAFT)
    return made


@pytest.fixture
def run(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `tuanbiao import` in the repository as of a day."""
    monkeypatch.chdir(repository.root)
    return lambda *words: CliRunner().invoke(group, ["import", *words, "--as-of", "2026-11-20"])


@pytest.fixture
def branch(run: Run, repository: Repository) -> str:
    """The name of the branch that was drawn."""
    done = run("稿.docx", "comment-a", "--commits", "--format", "json")
    name: str = json.loads(done.stdout)["branch"]["name"] if not done.exit_code else _only(repository)
    return name


def _only(repository: Repository) -> str:
    return repository.git("for-each-ref", "--format=%(refname:short)", "refs/heads/word/")


def _state(repository: Repository) -> tuple[object, ...]:
    """What must stay: files with their times, the index, HEAD and the other branches."""
    files = {path: path.stat().st_mtime_ns for path in repository.root.rglob("*") if ".git" not in path.parts}
    index = (repository.root / ".git" / "index").read_bytes()
    return files, index, repository.git("status", "--porcelain"), repository.git("rev-parse", "HEAD", "main")


def test_a_branch_is_drawn_and_nothing_else_is_touched(run: Run, repository: Repository, branch: str) -> None:
    repository.git("branch", "-D", branch)
    before = _state(repository)

    done = run("稿.docx", "comment-a", "--commits")

    assert done.exit_code == 0
    assert _state(repository) == before
    lines = done.output.splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("分支 "))
    assert lines[start] == f"分支 {branch}：5 次提交，从 {before[3][:8]} 开始"  # type: ignore[index]  # two ids
    assert [line[11:] for line in lines[start + 1 : start + 6]] == [
        "拒绝全部修订的文本",
        "张三（1 处，2026-11-02 09:00）",
        "李四（1 处，2026-11-03 10:30）",
        "赵六（1 处，2199-01-01 00:00）",
        "王五<x@y>（1 处）",
    ]


def test_the_branch_ends_with_the_text_as_it_is_read(repository: Repository, branch: str) -> None:
    front = (repository.root / FOLDER / "index.md").read_text("utf-8").split("---\n")[1]

    whole = repository.git("show", f"{branch}:{FOLDER}/index.md")

    assert whole == f"---\n{front}---\n\n{read(DRAFT).text}".strip()
    assert repository.git("diff", "--name-only", "main", branch) == f"{FOLDER}/index.md"
    added = [
        line
        for line in repository.git("show", "--format=", f"{branch}~3").splitlines()
        if line[:2] in ("+容", "-容")
    ]
    assert added == ["-容积宜不小于 18 L。", "+容积应不小于 18 L。"]


def test_commits_say_who_and_when_as_far_as_that_can_be(repository: Repository, branch: str) -> None:
    form = "%an|%ae|%ad|%cn|%cd"
    shown = repository.git("log", f"--format={form}", "--date=iso", "-5", branch).splitlines()

    names = [line.split("|") for line in shown]
    imported = "2026-11-20 00:00:00 +0800"
    assert [(one[0], one[2]) for one in names] == [
        ("王五‹x@y›", imported),
        ("赵六", imported),
        ("李四", "2026-11-03 10:30:00 +0800"),
        ("张三", "2026-11-02 09:00:00 +0800"),
        ("tuanbiao import", imported),
    ]
    assert {one[1].partition("@")[2] for one in names} == {"word.invalid"}
    assert {(one[3], one[4]) for one in names} == {("tuanbiao import", imported)}
    assert "没有核实" in repository.git("log", "--format=%B", "-1", branch)
    repository.git("fsck", "--strict")


def test_a_branch_that_is_there_is_left_alone(run: Run, repository: Repository, branch: str) -> None:
    before = repository.git("rev-parse", branch)

    done = run("稿.docx", "comment-a", "--commits")

    assert done.exit_code == 2
    assert f"git branch -D {branch}" in done.output
    assert repository.git("rev-parse", branch) == before


def test_the_same_file_gives_the_same_commits(run: Run, repository: Repository, branch: str) -> None:
    before = repository.git("rev-parse", branch)
    repository.git("branch", "-D", branch)

    run("稿.docx", "comment-a", "--commits", "--lang", "en")

    assert repository.git("rev-parse", branch) == before


def test_authors_who_change_each_others_words_share_a_commit(run: Run, repository: Repository) -> None:
    inside = "<w:r><w:delText>丙</w:delText></w:r>"
    both = [
        p("甲", ins("乙", one).replace("</w:ins>", f'<w:del w:author="{two}">{inside}</w:del></w:ins>'))
        for one, two in ((A, B), (B, A))
    ]
    (repository.root / "both.docx").write_bytes(
        draft(*both, p("尾", '<w:r><w:rPr><w:sz w:val="9"/><w:rPrChange w:author="王五"/></w:rPr></w:r>'))
    )
    rests = ins("乙", A, "2026-11-09T00:00:00Z").replace(
        "</w:ins>", f'<w:del w:author="{B}">{inside}</w:del></w:ins>'
    )
    (repository.root / "rests.docx").write_bytes(draft(p("甲", rests)))

    shared = run("both.docx", "comment-a", "--commits", "--lang", "en")
    resting = run("rests.docx", "comment-a", "--commits")

    assert (
        "张三、李四 (4 changes, 2026-11-02 09:00, who changed what each other had put in, so they are one commit)"
        in shared.output
    )
    assert "changes that leave the text as it is, not committed: 王五" in shared.output
    assert "李四（1 处，建立在张三的修订上）" in resting.output


def test_more_authors_than_three_are_counted(run: Run, repository: Repository) -> None:
    ring = ["甲方", "乙方", "丙方", "丁方"]
    inside = "<w:r><w:delText>丙</w:delText></w:r>"
    words = [
        p(ins("乙", one).replace("</w:ins>", f'<w:del w:author="{two}">{inside}</w:del></w:ins>'))
        for one, two in zip(ring, ring[1:] + ring[:1], strict=True)
    ]
    (repository.root / "ring.docx").write_bytes(draft(*words))

    done = run("ring.docx", "comment-a", "--commits", "--format", "json")

    name = json.loads(done.stdout)["branch"]["name"]
    assert repository.git("log", "-1", "--format=%an", name) == "丁方、丙方、乙方等 4 人"


def test_where_no_branch_can_be_drawn(
    run: Run, repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = draft(p(*(ins("甲", f"作者{at}") for at in range(41))))
    (repository.root / "many.docx").write_bytes(many)

    assert "要给出标准" in run("稿.docx", "--commits").output
    assert "超过 40 位" in run("many.docx", "comment-a", "--commits").output
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "governance").mkdir()
    (tmp_path / "governance" / "chamber.md").write_text("---\nname: 甲\n---\n", "utf-8")
    (tmp_path / "a.docx").write_bytes(DRAFT)
    os.chdir(tmp_path)
    assert "要在有提交的 Git 仓库中" in run("a.docx", "comment-a", "--commits").output


def test_a_review_table_alone(run: Run, repository: Repository) -> None:
    done = run("稿.docx", "--review-table", "a.xlsx")

    assert done.exit_code == 0
    assert not (repository.root / "稿").exists(), "the text is written only where --output says"
    sheet = openpyxl.load_workbook(BytesIO((repository.root / "a.xlsx").read_bytes())).active
    assert sheet is not None
    rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows[0][1:9] == [
        "张三",
        "2026-11-02 09:00",
        "introduction",
        "引言",
        "2",
        "替换 replaced",
        "宜",
        "应",
    ]
    assert rows[2][1:3] == ["王五<x@y>", ""], "a day that cannot be is none"
    again = run("稿.docx", "--review-table", "a.xlsx")
    assert (again.exit_code, "--force" in again.output) == (2, True)
    assert run("稿.docx", "--review-table", "a.xlsx", "--force").exit_code == 0
    assert run("稿.docx", "--review-table", "a.ods").exit_code == 2


def test_a_review_table_in_markdown_holds_no_markup_of_strangers(run: Run, repository: Repository) -> None:
    run("稿.docx", "--review-table", "a.md", "--output", "out")

    text = (repository.root / "a.md").read_text("utf-8")
    assert "| 3 | 王五\\<x@\u200by\\> |" in text
    assert (repository.root / "out" / "comments.yml").is_file()
