"""`tuanbiao package --return` in a real repository."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document

from tests.cases import chamber
from tests.repositories import Repository, adopted
from tuanbiao.cli import package_return
from tuanbiao.cli.main import group
from tuanbiao.digest import file_digest
from tuanbiao.forms.letter import writer
from tuanbiao.forms.official.consultation import form
from tuanbiao.forms.official.facts import Facts
from tuanbiao.load import load
from tuanbiao.packing.request import as_sent
from tuanbiao.tree import WorkTree

DOCUMENT = "governance/documents/2026-06-01-consultation-comment-a.md"
TABLE = "standards/2026/comment-a/consultations/1.yml"
SCAN = b"%PDF-1.7 scanned"
FORM = "序号,标准章条编号,意见内容,修改建议\n1,4,应规定检测周期。,增加检测周期\n".encode()
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber, in which the notice of one consultation is not recorded as stamped."""
    files = chamber()
    head, _, rest = files[DOCUMENT].decode().partition("sealed:\n")
    files[DOCUMENT] = (head + rest[rest.index("items:") :]).encode()
    return adopted(tmp_path / "clone", files)


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "01-征求意见通知.pdf").write_bytes(SCAN)
    (folder / ".DS_Store").write_bytes(b"x")
    return folder


@pytest.fixture
def run(repository: Repository, scans: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(repository.root)

    def call(*more: str, folder: Path = scans, slugs: tuple[str, ...] = ("comment-a",)) -> tuple[int, str]:
        asked = ["package", *slugs, "consultation", "--return", str(folder), "--as-of", "2026-06-15", *more]
        done = CliRunner().invoke(group, asked)
        return done.exit_code, done.output

    return call


def test_a_stamped_notice_comes_back(run: Run, repository: Repository) -> None:
    before = (repository.root / DOCUMENT).read_bytes()
    code, said = run("--dry-run")

    assert (code, (repository.root / DOCUMENT).read_bytes()) == (0, before), said
    assert f"收下 01-征求意见通知.pdf → {DOCUMENT} sealed" in said

    assert run("--on", "2026-06-02")[0] == 0
    seal = f"sealed:\n  on: 2026-06-02\n  sha256: {file_digest(SCAN)}\n  custodian: secretariat\n"
    assert seal in (repository.root / DOCUMENT).read_text("utf-8")
    assert not list(repository.root.rglob("*.pdf"))

    code, said = run("--lang", "en")
    assert code == 0
    assert said.startswith("known 01-征求意见通知.pdf")


def test_filled_forms_go_into_the_table(run: Run, repository: Repository, scans: Path) -> None:
    for at, sender in enumerate(("示例甲制造有限公司", "示例乙科技有限公司")):
        changed = FORM.replace("周期。".encode(), f"周期{at}。".encode())
        (scans / f"征求意见表-{sender}-{at}.csv").write_bytes(changed)
    before = (repository.root / TABLE).read_text("utf-8").count("- no:")
    code, said = run()
    after = (repository.root / TABLE).read_text("utf-8")

    assert code == 0, said
    assert "录入 1" in said
    assert after.count("- no:") == before + 2
    assert after.count("示例乙科技有限公司") > 0
    assert "已有 1" in run()[1]
    assert (repository.root / TABLE).read_text("utf-8") == after


def test_the_form_that_went_out_comes_back(run: Run, repository: Repository, scans: Path) -> None:
    standard = load(WorkTree(repository.root)).standards["comment-a"]
    facts = Facts(
        as_sent(standard, "consultation"), load(WorkTree(repository.root)).governance, "consultation"
    )
    document = Document(BytesIO(writer("docx")((form(facts),), date(2026, 6, 1))))
    about, table = document.tables
    about.cell(3, 1).text = "示例甲制造有限公司"
    for cell, text in zip(
        table.rows[1].cells[1:], ("4", "应规定周期。", "增加周期", "便于执行"), strict=True
    ):
        cell.text = text
    document.save(str(scans / "02-征求意见表.docx"))
    code, said = run()
    after = (repository.root / TABLE).read_text("utf-8")

    assert code == 0, said
    assert "录入 1" in said
    assert "没有表头" not in said
    assert 'from: "示例甲制造有限公司"' in after


def test_rows_that_cannot_be_taken_are_told(run: Run, repository: Repository, scans: Path) -> None:
    (scans / "征求意见表.csv").write_bytes(FORM)  # nobody says who commented
    code, said = run()

    assert code == 1
    assert "退回 1" in said
    assert file_digest(SCAN) in (repository.root / DOCUMENT).read_text("utf-8")


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("随手拍.jpg", "看不出是哪份材料"),
        ("04-编制说明.pdf", "看不出是哪份材料"),
        ("02-征求意见表.pdf", "这份材料不需要收回"),
    ],
)
def test_nothing_is_written_where_one_file_is_refused(
    file: str, expected: str, run: Run, repository: Repository, scans: Path
) -> None:
    (scans / file).write_bytes(SCAN)
    before = (repository.root / DOCUMENT).read_bytes()
    code, said = run()

    assert code == 2
    assert f"不收 {file} {expected}" in said
    assert (repository.root / DOCUMENT).read_bytes() == before


def test_a_folder_in_the_clone_or_with_folders_is_refused(
    run: Run, repository: Repository, scans: Path
) -> None:
    assert "在仓库之内" in run(folder=repository.root)[1]
    (scans / "more").mkdir()
    assert "不是文件" in run()[1]


def test_a_folder_that_holds_too_much(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_return, "_MAX_ALL", len(SCAN) - 1)

    assert "请分几次收回" in run()[1]


def test_who_keeps_the_originals_is_a_body(run: Run) -> None:
    code, said = run("--custodian", "nobody")

    assert code == 2
    assert "没有机构 nobody" in said


def test_a_table_of_two_standards_has_to_name_its_own(run: Run, repository: Repository, scans: Path) -> None:
    (scans / "01-征求意见通知.pdf").rename(scans / "征求意见表-甲.csv")
    other = repository.root / "standards/2026/draft-a"
    index = other / "index.md"
    sound = (repository.root / "standards/2026/comment-a/index.md").read_text("utf-8")
    moves = sound[sound.index("moves:\n") : sound.index("\n---\n", 4)]
    text = index.read_text("utf-8")
    head, rest = text[: text.index("moves:\n")], text[text.index("\n---\n", 4) :]
    index.write_text(head.replace("stage: drafting", "stage: consultation") + moves + rest, "utf-8")
    code, said = run(slugs=("comment-a", "draft-a"))

    assert code == 2
    assert "应在名称中写明是哪项标准的" in said, said


def test_a_record_with_an_odd_layout_is_left_to_the_pen(run: Run, repository: Repository) -> None:
    path = repository.root / DOCUMENT
    text = path.read_text("utf-8")
    front = text[4 : text.index("\n---\n", 4)]
    items = front[front.index("items:\n") :]
    rows = {
        key: value
        for key, _, value in (one.partition(": ") for one in front.removesuffix(items).splitlines())
    }
    flow = ", ".join(f"{key}: {value}" for key, value in rows.items())
    path.write_text(text.replace(front, f"{{{flow}, items: [{{slug: comment-a, title: 甲}}]}}"), "utf-8")
    before = path.read_bytes()
    code, said = run()

    assert code == 2
    assert "请手工填写" in said, said
    assert path.read_bytes() == before
