"""The annual report: every figure is the register's, the record that it prints is sound, and every format says the same."""

import sys
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from pypdf import PdfReader

from tests.cases import AS_OF, KEPT, chamber, lay, memory
from tests.test_demonstration import ROOT, WRITTEN
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.facts.annual import figures
from tuanbiao.facts.roll import people
from tuanbiao.facts.yearly import PARTS
from tuanbiao.forms.compose import compose
from tuanbiao.forms.composition import Heading, Table, plain
from tuanbiao.forms.reports.annual import annual, record
from tuanbiao.forms.reports.write import WRITERS
from tuanbiao.forms.reports.written import FEW, Report, listed, table
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.parse.markdown import parse
from tuanbiao.tree import MemoryTree, WorkTree

FRONT = "delivered:\n  on: 2026-01-14\n  by: feng-yi\n  meeting: 2026-01-14-council\nsigned_off: {by: feng-yi, on: 2026-01-12}\n"


@cache
def demonstration() -> Library:
    return load(WorkTree(ROOT))


def tables(report: Report) -> dict[str, Table]:
    """The tables of a report by their captions, as they are set."""
    blocks = compose(parse("report.md", report.body("svg"), 1))
    return {plain(one.caption.title): one for one in blocks if isinstance(one, Table) and one.caption}


def column(found: Table, at: int) -> list[str]:
    return [plain(row[at]) for row in found.rows]


def rows(report: Report, caption: str) -> int:
    found = tables(report).get(caption)
    return len(found.rows) if found else 0


@given(st.data())
@settings(max_examples=8)
def test_every_figure_is_that_of_the_register(data: st.DataObject) -> None:
    """Of whatever standards a chamber has, and in whatever year."""
    whole = demonstration()
    slugs = data.draw(st.sets(st.sampled_from(sorted(whole.slugs))))
    year = data.draw(st.integers(2020, 2026))
    held = structs.replace(
        whole, folder_ids={slug: whole.folder_ids[slug] for slug in whole.slugs if slug in slugs}
    )
    counted = figures(held.register, held.governance, year)

    report = annual(held, year, WRITTEN)

    shown = dict(zip(column(found := tables(report)["年度数字"], 0), column(found, 1), strict=True))
    assert list(shown.values()) == [str(len(one.slugs)) for one in counted.values()]
    stated = yaml.safe_load(record(held, year, WRITTEN).split("---")[1])["counts"]
    assert all(counted[key].admits(number) for key, number in stated.items())
    assert stated.keys() == counted.keys()
    assert rows(report, "发布的标准") == stated["published"]
    assert rows(report, "征求意见和意见处理") == stated["consulted"]
    assert rows(report, "废止的标准和终止的项目") == stated["withdrawn"] + stated["cancelled"]
    assert rows(report, "申诉") == stated["appeals"]
    assert rows(report, "投诉举报") == stated["complaints"]
    stages = tables(report)["各阶段的标准"]
    entered = dict(zip(column(stages, 0), map(int, column(stages, 1)), strict=True))
    assert entered["提案"] == stated["proposed"]
    assert entered["发布"] == stated["published"] - sum(
        held.register.by_slug()[slug].inherited for slug in counted["published"].slugs
    )


@pytest.mark.parametrize("year", [2024, 2025])
def test_the_record_that_is_printed_is_sound(year: int) -> None:
    files = chamber()
    printed = record(load(MemoryTree(files)), year, AS_OF)
    front = (
        FRONT
        if year == 2025
        else FRONT.replace("2026-01-14", "2025-01-15").replace("2026-01-12", "2025-01-13")
    )
    files[f"governance/reports/{year}.md"] = printed.replace("counts:", f"{front}counts:", 1).encode()

    found = check(load(MemoryTree(files), KEPT), AS_OF, memory())

    assert [str(one.span) for one in found] == []
    assert "报告和签署" not in printed


def test_nobody_is_named_but_who_gives_the_report() -> None:
    library = demonstration()
    text = annual(library, 2024, WRITTEN).markdown
    named = {one.name for one in people(library.governance).values() if one.name in text}

    assert named == {"冯一"}


def test_what_the_records_do_not_say_is_a_blank() -> None:
    files = {
        path: one
        for path, one in chamber().items()
        if not path.startswith(("governance/plans/", "governance/reports/"))
    }
    for path in (
        "governance/fees.yml",
        "governance/liaisons.yml",
        "governance/supervision.yml",
        "governance/chamber.md",
    ):
        del files[path]
    del files["standards/2024/sound-a/promotion.yml"]

    report = annual(load(MemoryTree(files)), 2025, AS_OF)

    assert report.blanks == (
        "推广应用、宣传培训情况",
        "与其他标准化机构的联络",
        "收费项目及其依据，不收费的写明不收费",
        "第三方评估、社会监督和政府监管情况",
        "2025 年标准工作计划",
        "2026 年标准工作计划",
        "报告人",
        "报告日期",
        "报告所在的会议",
        "签署人",
        "签署日期",
    )
    assert report.title.startswith("商会 2025")


def test_money_that_is_charged_is_told_with_its_grounds() -> None:
    fee = "- {id: a, item: 培训费, price: 每人 100 元, basis: 章程第九条, voluntary: true, tied_to: [], from: 2024-01-01}\n- {id: b, item: 资料费}\n- {id: c, item: 旧项目, to: 2020-01-01}\n"
    files = {**chamber(), "governance/fees.yml": fee.encode()}

    report = annual(load(MemoryTree(files)), 2025, AS_OF)

    charged = [[plain(one) for one in row] for row in tables(report)["收费项目"].rows]
    assert charged[0] == ["培训费", "每人 100 元", "章程第九条", "是", "无"]
    assert charged[1][3:] == ["〔待填：是否自愿〕", "〔待填：是否与权利挂钩〕"]
    assert len(charged) == 2


APPEAL = """---
appellant: unit-h
matter: consultation
claim: 请求
filed: {filed}
{more}
---
"""


def test_appeals_are_told_by_their_last_answer_without_who_made_them() -> None:
    second = "second_instance: {body: council, filed: 2025-03-01, decision: upheld, replied: 2025-03-20, remedy: {text: 补救, done: 2025-04-01}}"
    files = chamber() | {
        f"governance/appeals/2025-{at}.md": APPEAL.format(filed="2025-02-03", more=more).encode()
        for at, more in enumerate(
            (
                "accepted: {answer: false, on: 2025-02-04}",
                "",
                f"decision: dismissed\nreplied: 2025-02-20\n{second}",
            ),
            1,
        )
    }
    about = "---\nabout: 投诉\nvia: letter\nreceived: 2025-05-06\n{}---\n"
    files["governance/complaints/2025-1.md"] = about.format("").encode()
    done = "outcome: substantiated\nanswered: 2025-06-01\nremedy: {text: 整改, done: 2025-06-02}\n"
    files["governance/complaints/2025-2.md"] = about.format(done).encode()

    report = annual(load(MemoryTree(files)), 2025, AS_OF)

    appealed, complained = tables(report)["申诉"], tables(report)["投诉举报"]
    assert column(appealed, 5) == ["不予受理", "办理中", "申诉成立"]
    assert column(appealed, 6) == ["—", "—", "2025-04-01"]
    assert column(complained, 5) == ["办理中", "属实"]
    assert "示例" not in "".join(plain(one) for row in appealed.rows for one in row[:2])


def test_what_was_done_for_use_is_counted_by_kind() -> None:
    counts = [tables(annual(demonstration(), year, WRITTEN))["推广应用"] for year in range(2021, 2027)]
    library = demonstration()
    held = [
        len(getattr(one.promotion.data, part))
        for part in PARTS
        for one in library.standards.values()
        if one.promotion
    ]

    assert sum(int(number) for found in counts for number in column(found, 1)) == sum(held)


def test_a_year_that_is_not_over_is_told_up_to_the_day() -> None:
    text = annual(demonstration(), 2026, WRITTEN).markdown

    assert "自 2026-01-01 至 2026-11-24" in text
    assert "尚未提案" not in annual(demonstration(), 2026, WRITTEN).markdown
    assert "尚未提案" in annual(demonstration(), 2024, WRITTEN).markdown


HOSTILE = "甲|乙 [点](javascript:x) `码` *重* $x^2$ {#id} <b> &lt; \\ 〔待填：假〕"


def test_a_standard_has_no_number_in_the_years_before() -> None:
    """A report printed later calls it as one of that year would."""
    held = load(MemoryTree(chamber()))

    assert column(tables(annual(held, 2024, AS_OF))["各阶段的标准"], 2)[0].startswith("《")
    assert column(tables(annual(held, 2025, AS_OF))["发布的标准"], 0) == ["T/DEMO 1—2025"]
    assert "；年末在研 1 项" in annual(held, 2024, AS_OF).markdown
    assert f"；截至 {AS_OF} 在研 3 项" in annual(held, 2026, AS_OF).markdown


def test_what_a_record_says_is_never_markup() -> None:
    text = table("题", "a", ("甲", "乙"), [(HOSTILE, "第一行\n第二行"), (None, "")])
    found = compose(parse("report.md", text, 1))[0]

    assert isinstance(found, Table)
    assert plain(found.rows[0][0]) == HOSTILE
    assert plain(found.rows[0][1]) == "第一行 第二行"
    assert [plain(one) for one in found.rows[1]] == ["—", "—"]
    assert table("题", "a", ("甲",), []) == ""


def test_long_lists_are_cut_and_their_length_told() -> None:
    names = [f"标准{at}" for at in range(FEW + 1)]

    assert listed(names[:2]) == "标准0、标准1"
    assert listed(names).endswith(f"标准{FEW - 1}等 {FEW + 1} 项")


@pytest.fixture(scope="module")
def report() -> Report:
    return annual(demonstration(), 2024, WRITTEN)


@pytest.fixture(scope="module")
def made(report: Report) -> dict[str, bytes]:
    return {form: write(report) for form, write in WRITERS.items()}


def test_every_format_says_the_same(report: Report, made: dict[str, bytes]) -> None:
    reader = PdfReader(BytesIO(made["pdf"]))
    pages = "".join("".join((page.extract_text() or "").split()) for page in reader.pages)
    document = Document(BytesIO(made["docx"]))
    captions = list(tables(report))

    assert all("".join(one.split()) in pages for one in captions)
    assert all(f"　{one}**" in made["md"].decode() for one in captions)
    assert len(document.tables) == len(captions)
    assert len(document.inline_shapes) == len(report.pictures) == 4
    assert document.core_properties.title == report.title
    assert "图4" in pages
    assert made == {form: write(report) for form, write in WRITERS.items() if form != "pdf"} | {
        "pdf": made["pdf"]
    }


def test_the_markdown_stands_alone(report: Report, made: dict[str, bytes]) -> None:
    text = made["md"].decode()
    headings = [one for one in compose(parse("report.md", report.body(), 1)) if isinstance(one, Heading)]

    assert text.startswith(f"# {report.title}\n\n## 总体情况\n")
    assert "{#" not in text
    assert "![" not in text
    assert all(one.level == 1 for one in headings)


# --- the command -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lay(tmp_path, chamber())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(group, ["report", *arguments, "--as-of", "2026-06-30"])
    return done.exit_code, done.stdout, done.stderr


def test_the_command_prints_the_chapter_and_names_the_blanks(root: Path) -> None:
    assert run("2025")[0::2] == (0, "")
    code, said, errors = run("2026", "--output", "report.md")

    assert (code, said) == (1, "")
    assert "待填 to be filled in: 报告人\n" in errors
    assert (root / "report.md").read_text("utf-8").startswith("# 示例商会 2026 年度报告")


def test_the_command_prints_the_record(root: Path) -> None:
    code, said, _ = run("2025", "--record")

    assert code == 0
    assert said.startswith("---\nyear: 2025\ncounts:\n  proposed: 0\n")
    assert (root / "governance/reports/2025.md").read_bytes() == chamber()["governance/reports/2025.md"]


def test_what_cannot_be_asked(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("2027")[0] == run("1948")[0] == run("2025", "--evaluation", "--record")[0] == 2
    monkeypatch.setitem(sys.modules, "typst", None)
    code, _, errors = run("2025", "--to", "pdf", "--output", "x.pdf")

    assert code == 2
    assert "tuanbiao[word]" in errors
    assert not (root / "x.pdf").exists()
