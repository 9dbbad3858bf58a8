"""`tuanbiao comments import` in a real repository."""

import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from tests.cases import chamber
from tests.comments.build import GOOD, HEAD, as_json, book, document, issue, table
from tests.comments.test_corpus import TODAY
from tests.repositories import adopted
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.digest import file_digest
from tuanbiao.forge.comment_table import read_table
from tuanbiao.load import load
from tuanbiao.records.parts import Evidence
from tuanbiao.tree import WorkTree

RECORD = "standards/2026/comment-a/consultations/1.yml"
BAD = ("3", "9.9", "没有这一条。", "", "示例丁大学")
Call = Callable[..., Result]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository that has adopted the sound chamber; commands run in it."""
    root = tmp_path / "repository"
    adopted(root)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def call() -> Call:
    """Runs `comments import comment-a` with a file."""

    def run(file: Path | str, *words: str, slug: str = "comment-a", feed: bytes | None = None) -> Result:
        arguments = ["comments", "import", slug, str(file), "--as-of", TODAY.isoformat(), *words]
        return CliRunner().invoke(group, arguments, input=feed)

    return run


def _file(root: Path, content: bytes, name: str = "意见.xlsx") -> Path:
    path = root.parent / name
    path.write_bytes(content)
    return path


def _record(root: Path) -> bytes:
    return (root / RECORD).read_bytes()


def test_good_rows_go_in_behind_what_is_there(root: Path, call: Call) -> None:
    before = _record(root)
    content = book([HEAD, *GOOD])

    done = call(_file(root, content), "--received", "2026-06-20")

    assert done.exit_code == 0, done.output
    assert "录入 2" in done.output
    assert _record(root).startswith(before)
    after = read_table(RECORD, _record(root))
    assert after is not None
    assert [row.no for row in after.rows] == [1, 2, 3]
    assert after.rows[1].evidence == (
        Evidence(kind="letter", sha256=file_digest(content), custodian="secretariat"),
    )
    assert check(load(WorkTree(root)), TODAY) == ()


def test_bad_rows_come_back_and_can_be_mended(root: Path, call: Call) -> None:
    file = _file(root, book([("单位：甲",), (*HEAD, "电话"), *((*row, "000") for row in (*GOOD, BAD))]))

    done = call(file)

    assert done.exit_code == 1
    assert "意见 第 5 行 退回: 征求意见稿中没有章条“9.9”" in done.output
    copy = root.parent / "意见-退回.xlsx"
    sheet = load_workbook(copy).worksheets[0]
    rows = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
    assert rows[1][-1] == "退回原因 Why returned"
    assert rows[2][-1].splitlines() == ["征求意见稿中没有章条“9.9”", "the draft has no clause `9.9`"]
    assert len(rows) == 3
    sheet["B3"] = "5.1"
    assert sheet.parent is not None
    sheet.parent.save(copy)

    again = call(copy)

    assert again.exit_code == 0, again.output
    assert [row["clause"] for row in yaml.safe_load(_record(root))["comments"]][-1] == "manner-manual"


def test_a_second_import_adds_nothing(root: Path, call: Call) -> None:
    file = _file(root, book([HEAD, *GOOD, BAD]))
    call(file)
    after = _record(root)

    again = call(file, "--received", "2026-07-01")

    assert "录入 0，已有 2，退回 1" in again.output
    assert _record(root) == after
    assert sorted(one.name for one in root.parent.glob("意见-*")) == ["意见-退回-2.xlsx", "意见-退回.xlsx"]


def test_a_rehearsal_writes_nothing(root: Path, call: Call) -> None:
    before = _record(root)
    file = _file(root, book([HEAD, *GOOD, BAD]))

    done = call(file, "--dry-run", "--archive", str(root.parent / "a"), "--receipts", str(root.parent / "r"))

    assert done.exit_code == 1
    assert _record(root) == before
    assert {one.name for one in root.parent.iterdir()} == {"repository", "意见.xlsx"}


def test_the_original_goes_to_the_archive_under_its_digest(root: Path, call: Call) -> None:
    content = document([[HEAD, *GOOD, BAD]])
    archive, receipts = root.parent / "archive", root.parent / "receipts"

    done = call(_file(root, content, "意见.docx"), "--archive", str(archive), "--receipts", str(receipts))

    assert done.exit_code == 1
    assert (archive / f"{file_digest(content)}.docx").read_bytes() == content
    assert (root.parent / "意见-退回.xlsx").is_file(), "tables of documents come back as a workbook"
    texts = {one.name: one.read_text("utf-8") for one in receipts.iterdir()}
    assert sorted(texts) == ["001-示例丙用户集团.txt", "002-示例丁大学.txt"]
    assert "第 2 条 No. 2　4.1 基本内容" in texts["001-示例丙用户集团.txt"]
    assert "文件第 4 行" in texts["002-示例丁大学.txt"]
    refused = call(_file(root, book([HEAD, GOOD[0]])), "--receipts", str(receipts))
    assert refused.exit_code == 2


def test_receipts_stay_in_their_folder(root: Path, call: Call) -> None:
    """A commenter's name is no path."""
    file = _file(
        root, book([HEAD, ("1", "4.1", "意见。", "", "../../etc/passwd"), ("2", "4.1", "又一条。", "", "…")])
    )

    done = call(file, "--receipts", str(root.parent / "r"))

    assert done.exit_code == 0
    assert sorted(one.name for one in (root.parent / "r").iterdir()) == ["001-etc-passwd.txt", "002-.txt"]


def test_late_comments_are_kept_and_marked(root: Path, call: Call) -> None:
    done = call(_file(root, book([HEAD, *GOOD])), "--received", "2026-07-08", "--lang", "en")

    assert "received late, and marked so" in done.output
    assert [row.get("late") for row in yaml.safe_load(_record(root))["comments"]] == [None, True, True]
    assert check(load(WorkTree(root)), TODAY) == ()


def test_a_pasted_table_has_no_original(root: Path, call: Call) -> None:
    done = call("-", feed=table([HEAD, *GOOD, BAD], "\t", "\n").encode())

    assert done.exit_code == 1
    assert "evidence" not in yaml.safe_load(_record(root))["comments"][-1]
    copy = (root / "意见-退回.csv").read_bytes()
    assert copy.startswith(b"\xef\xbb\xbf")
    assert "退回原因 Why returned" in copy.decode("utf-8-sig")


def test_a_pasted_table_that_is_archived_has_one(root: Path, call: Call) -> None:
    feed = table([HEAD, *GOOD], "\t", "\n").encode()

    call("-", "--archive", str(root.parent / "a"), feed=feed)

    assert [one.name for one in (root.parent / "a").iterdir()] == [f"{file_digest(feed)}.txt"]
    assert yaml.safe_load(_record(root))["comments"][-1]["evidence"][0]["sha256"] == file_digest(feed)


def test_issues_come_with_their_address(root: Path, call: Call) -> None:
    file = _file(root, as_json([issue(7), issue(8, clause="nowhere")]), "issues.json")

    done = call(file)

    assert done.exit_code == 1
    row = yaml.safe_load(_record(root))["comments"][-1]
    assert row["source"] == "https://github.com/chamber/standards/issues/7"
    assert "evidence" not in row
    assert "在征求意见稿中没有这个章条" in (root.parent / "issues-退回.csv").read_text("utf-8-sig")
    again = call(_file(root, as_json([issue(7, text="改过的正文。")]), "again.json"))
    assert "已有 1" in again.output


def test_dispositions_come_when_asked_for(root: Path, call: Call) -> None:
    rows = [
        (*HEAD, "处理意见"),
        (*GOOD[0], "不采纳\n理由：已有规定。"),
        (*GOOD[1], "采纳\n修改章条：6.1\n处理日期：2026-07-09"),
    ]

    call(_file(root, book(rows)), "--dispositions", "--received", "2026-07-01")

    made = [row.get("disposition") for row in yaml.safe_load(_record(root))["comments"]]
    assert made[1] == {"decision": "rejected", "reason": "已有规定。"}
    assert made[2]["change"] == ["update-time"]
    assert check(load(WorkTree(root)), TODAY) == ()


def test_columns_that_say_something_else_are_named(root: Path, call: Call) -> None:
    rows = [("单位：甲",), (*HEAD[:4], "满意度"), *((*row[:4], "好") for row in GOOD)]

    done = call(_file(root, book(rows)))

    assert "没有录入的列: 满意度" in done.output
    assert "表头以上写明: 甲" in done.output


def test_a_record_is_begun(root: Path, call: Call) -> None:
    (root / RECORD).unlink()

    done = call(_file(root, book([HEAD, *GOOD])))

    assert done.exit_code == 0
    assert _record(root).startswith(b"comments:\n  - no: 1\n")


def test_the_text_of_the_round_is_what_counts(root: Path, call: Call) -> None:
    """The text may have changed since; comments speak of what was consulted on."""
    index = root / "standards/2026/comment-a/index.md"
    index.write_text(
        index.read_text("utf-8").replace(
            "# 告知方式 {#manner}", "# 新的一章 {#new}\n\n新内容。\n\n# 告知方式 {#manner}"
        ),
        "utf-8",
    )

    call(_file(root, book([HEAD, ("1", "5.1", "意见。", "", "甲")])))

    assert yaml.safe_load(_record(root))["comments"][-1]["clause"] == "manner-manual"


MISTAKES = {
    "no such standard": (["--lang", "zh"], "nothing-here", "没有标准"),
    "no such round": (["--round", "9"], "comment-a", "没有第 9 轮"),
    "a round that is over": ([], "sound-a", "已经结束"),
    "a standard without rounds": ([], "draft-a", "没有第 1 轮"),
    "no such body": (["--custodian", "nobody"], "comment-a", "没有机构 nobody"),
    "an archive inside the clone": (["--archive", "private"], "comment-a", "在仓库之内"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_of_the_caller(name: str, root: Path, call: Call) -> None:
    words, slug, said = MISTAKES[name]
    before = _record(root)

    done = call(_file(root, book([HEAD, *GOOD])), *words, slug=slug)

    assert done.exit_code == 2
    assert said in done.output
    assert _record(root) == before


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", book([("姓名", "电话")])])
def test_what_is_no_table_is_said(content: bytes, root: Path, call: Call) -> None:
    assert call(_file(root, content)).exit_code == 2


def test_a_copy_that_is_there_is_not_overwritten(root: Path, call: Call) -> None:
    place = root.parent / "back.xlsx"
    place.write_bytes(b"mine")

    done = call(_file(root, book([HEAD, BAD])), "--returned", str(place))

    assert done.exit_code == 2
    assert place.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"comments: [{no: 1}]\n", "读不出"), (b"comments:\n", None), (b"sent: 1\n", None)],
)
def test_the_record_as_it_was_written(content: bytes, said: str | None, root: Path, call: Call) -> None:
    (root / RECORD).write_bytes(content)

    done = call(_file(root, book([HEAD, *GOOD])))

    assert done.exit_code == (2 if said else 0), done.output
    assert said is None or said in done.output


def test_a_list_in_one_line_is_left_alone(root: Path, call: Call) -> None:
    flow = b"comments: [{no: 1, from: a, clause: general, kind: general, text: a, received: 2026-06-15, via: form}]\n"
    (root / RECORD).write_bytes(flow)

    done = call(_file(root, book([HEAD, *GOOD])))

    assert done.exit_code == 2
    assert "写法特殊" in done.output
    assert _record(root) == flow


def test_without_the_extra_it_says_what_to_install(
    root: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _file(root, book([HEAD, *GOOD]))
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    done = call(file)

    assert done.exit_code == 2
    assert "tuanbiao[word]" in done.output


def test_the_returned_copy_calculates_nothing(root: Path, call: Call) -> None:
    rows = [HEAD, ("1", "9.9", "x", "", "甲")]
    content = book(rows, lambda sheet: setattr(sheet["C2"], "value", "'=1+1"))
    file = _file(root, table([HEAD, ("1", "9.9", "=HYPERLINK(1)", "", "甲")]).encode(), "a.csv")
    assert call(file).exit_code == 1
    assert "'=HYPERLINK(1)" in (root.parent / "a-退回.csv").read_text("utf-8-sig")

    assert call(_file(root, content)).exit_code == 1
    with ZipFile(root.parent / "意见-退回.xlsx") as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")


def test_a_round_known_by_its_number(root: Path, call: Call) -> None:
    assert call(_file(root, book([HEAD, *GOOD])), "--round", "1").exit_code == 0
    assert chamber()[RECORD] != _record(root)


def test_a_filled_in_table_decides_what_was_open(root: Path, call: Call, tmp_path: Path) -> None:
    call(_file(root, book([HEAD, *GOOD])), "--received", "2026-06-20")
    exported = tmp_path / "汇总.xlsx"
    words = ["comments", "export", "comment-a", "--internal", "--to", "xlsx", "--output", str(exported)]
    assert CliRunner().invoke(group, words).exit_code == 0
    workbook = load_workbook(exported)
    sheet = workbook.active
    assert sheet is not None
    for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value == "1"):
        sheet.cell(cell.row or 0, 10).value = "采纳\n修改章条：6.1\n处理日期：2026-06-25"
        break
    workbook.save(exported)
    before = _record(root).decode()

    done = call(exported, "--dispositions")

    assert (done.exit_code, "补入处理意见 1，已有 2" in done.output) == (0, True), done.output
    said = "    disposition:\n      decision: accepted\n      change: [update-time]\n      on: 2026-06-25\n"
    assert _record(root).decode() == before.replace("  - no: 2\n", f"{said}  - no: 2\n")
    again = call(exported, "--dispositions")
    assert "已录入为第 1 条；已有处理意见，没有改动" in again.output
    assert "补入" not in again.output


def test_a_table_with_masked_names_brings_nothing_twice(root: Path, call: Call, tmp_path: Path) -> None:
    exported = tmp_path / "汇总.xlsx"
    words = ["comments", "export", "comment-a", "--to", "xlsx", "--output", str(exported)]
    assert CliRunner().invoke(group, words).exit_code == 0
    before = _record(root)

    done = call(exported, "--dispositions")

    assert (done.exit_code, "提出单位是代称：请用加了 --internal 导出的表" in done.output) == (1, True)
    assert _record(root) == before
