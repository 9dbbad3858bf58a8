"""`tuanbiao comments export`, read back by the programs that people open it with."""

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timezone, tzinfo
from io import BytesIO
from pathlib import Path
from shutil import which
from types import SimpleNamespace
from typing import Self
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result
from docx import Document
from openpyxl import load_workbook

from tests.comments.build import HEAD, book, table
from tests.comments.test_corpus import TODAY
from tests.repositories import adopted
from tuanbiao.cli.main import group

RECORD = "standards/2026/comment-a/consultations/1.yml"
NAME = "示例辛材料有限公司"
FORMS = ("xlsx", "docx", "pdf", "html", "csv", "iso-docx")
Call = Callable[..., Result]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose comments would do harm if anything of them were calculated or rendered."""
    root = tmp_path / "repository"
    adopted(root)
    monkeypatch.chdir(root)
    rows = [
        (*HEAD, "处理意见", "收到日期"),
        (
            "1",
            "4.1",
            "=1+1\n<b>第二行</b>",
            "#set page()",
            NAME,
            "部分采纳\n理由：见示例辛材料有限公司的说明。",
            "2026-06-20",
        ),
        ("2", "总体", "@SUM(A1)", "", "示例丁大学", "", "2026-07-08"),
    ]
    file = tmp_path / "a.xlsx"
    file.write_bytes(book([HEAD]))
    file = tmp_path / "a.csv"
    file.write_bytes(table(rows).encode())
    done = CliRunner().invoke(
        group, ["comments", "import", "comment-a", str(file), "--dispositions", "--as-of", TODAY.isoformat()]
    )
    assert done.exit_code == 0, done.output
    return root


def run(*words: str, slug: str = "comment-a") -> Result:
    """What `comments export` says."""
    return CliRunner().invoke(group, ["comments", "export", slug, "--as-of", TODAY.isoformat(), *words])


def written(root: Path, form: str, *words: str) -> Path:
    """The file that is written."""
    path = root.parent / f"out.{form.removeprefix('iso-')}"
    done = run("--to", form, "--output", str(path), *words)
    assert done.exit_code == 0, done.output
    return path


def shown(path: Path, form: str) -> str:
    """All text of a file, as its own reader gives it."""
    if form == "xlsx":
        values = (cell.value for row in load_workbook(path).worksheets[0].iter_rows() for cell in row)
        return "\n".join(str(one) for one in values if one is not None)
    if form.endswith("docx"):
        made = Document(str(path))
        cells = [cell.text for one in made.tables for row in one.rows for cell in row.cells]
        return "\n".join([*(one.text for one in made.paragraphs), *cells])
    if form == "pdf":
        return subprocess.run(
            ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
        ).stdout
    return path.read_text("utf-8-sig")


@pytest.mark.parametrize("form", FORMS)
def test_names_are_masked_as_on_the_site(form: str, root: Path) -> None:
    public = re.sub(r"\s", "", shown(written(root, form), form))

    assert "示例辛材料" not in public
    assert "示例丁大学" not in public
    assert "意见方1" in public


@pytest.mark.parametrize("form", FORMS)
def test_for_internal_use_they_are_shown(form: str, root: Path) -> None:
    internal = re.sub(r"\s", "", shown(written(root, form, "--internal"), form))

    assert NAME in internal
    assert "示例丁大学" in internal


def test_the_workbook_calculates_nothing(root: Path) -> None:
    sheet = load_workbook(written(root, "xlsx")).worksheets[0]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value is not None}

    assert {cell.data_type for cell in cells.values()} == {"s"}
    assert cells["=1+1\n<b>第二行</b>"].quotePrefix
    assert cells["@SUM(A1)"].quotePrefix


def test_csv_and_page_are_safe_too(root: Path) -> None:
    assert "'=1+1" in shown(written(root, "csv"), "csv")
    page = shown(written(root, "html"), "html")
    assert "&lt;b&gt;" in page
    assert "<b>" not in page
    assert "script" not in page


def test_the_figures_stand_below(root: Path) -> None:
    text = shown(written(root, "docx"), "docx")

    assert "发送“征求意见稿”的单位数 Units asked：7" in text
    assert "意见 3 条（部分采纳 1 条，待处理 2 条）。" in text
    assert "comments: 3 (partly accepted 1, open 2)." in text
    assert "2026-07-08（逾期）" in text


@pytest.mark.skipif(which("soffice") is None, reason="needs LibreOffice")
def test_office_programs_open_what_is_written(root: Path, tmp_path: Path) -> None:
    sources = {form: written(root, form) for form in ("xlsx", "docx")}
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    for form, to in (("xlsx", "csv:Text - txt - csv (StarCalc):44,34,76"), ("docx", "pdf")):
        words = [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            str(tmp_path / form),
            str(sources[form]),
        ]
        subprocess.run(words, check=True, capture_output=True, timeout=120)

    lines = (tmp_path / "xlsx" / "out.csv").read_text("utf-8")
    assert "=1+1" in lines
    pdf = shown(tmp_path / "docx" / "out.pdf", "pdf")
    assert "意见 3 条" in pdf
    assert re.search(r"第\s*1\s*页\s*共\s*\d", pdf)


def test_what_an_office_program_saved_is_read(root: Path, tmp_path: Path) -> None:
    """Workbooks by another program: texts in a part of their own, its styles, its merged cells."""
    if which("soffice") is None:
        pytest.skip("needs LibreOffice")
    source = written(root, "xlsx", "--internal")
    words = [
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
    ]
    subprocess.run(
        ["soffice", *words, str(tmp_path / "again"), str(source)],
        check=True,
        capture_output=True,
        timeout=120,
    )

    done = CliRunner().invoke(
        group,
        [
            "comments",
            "import",
            "comment-a",
            str(tmp_path / "again" / "out.xlsx"),
            "--dispositions",
            "--as-of",
            TODAY.isoformat(),
        ],
    )

    assert done.exit_code == 0, done.output
    assert "录入 0，已有 3，退回 0" in done.output


@pytest.mark.parametrize("form", ["xlsx", "docx", "iso-docx"])
def test_the_same_comments_give_the_same_bytes_at_any_time(
    form: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = written(root, form).read_bytes()
    clock = SimpleNamespace(datetime=Later, timezone=timezone, UTC=UTC)
    monkeypatch.setattr("openpyxl.writer.excel.datetime", clock)
    monkeypatch.setattr("time.time", lambda: Later.now().timestamp())
    assert (2031, 2, 3) in zip_days(book([HEAD])), "the library asks this clock"

    assert written(root, form).read_bytes() == before


class Later(datetime):
    """A clock some years on."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """The third of February 2031."""
        return cls(2031, 2, 3, 12, tzinfo=tz)


def zip_days(content: bytes) -> set[tuple[int, ...]]:
    """The days beside the parts of a package."""
    with ZipFile(BytesIO(content)) as package:
        return {one.date_time[:3] for one in package.infolist()}


def test_the_foot_of_our_own_table_is_told_in_one_line(root: Path) -> None:
    table = written(root, "xlsx", "--internal")

    done = CliRunner().invoke(
        group, ["comments", "import", "comment-a", str(table), "--as-of", TODAY.isoformat()]
    )

    assert done.exit_code == 0, done.output
    assert [line for line in done.output.splitlines() if "表尾" in line] == [
        "意见汇总处理表 第 9 至 13 行 不是意见: 合计或者表尾"
    ]


@pytest.mark.usefixtures("root")
def test_to_the_standard_output() -> None:
    assert load_workbook(BytesIO(run("--to", "xlsx").stdout_bytes)).sheetnames == ["意见汇总处理表"]
    assert run("--to", "csv").stdout_bytes.startswith(b"\xef\xbb\xbf")


def test_a_round_without_a_table_is_said(root: Path) -> None:
    (root / RECORD).unlink()

    done = run()

    assert done.exit_code == 2
    assert "还没有" in done.output


@pytest.mark.usefixtures("root")
def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    done = run("--to", "xlsx")

    assert done.exit_code == 2
    assert "tuanbiao[word]" in done.output
