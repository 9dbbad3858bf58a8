"""The evaluation sheet: every requirement once, each answer with what it rests on."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cases import AS_OF, chamber, lay
from tests.forms.test_annual_report import column, tables
from tuanbiao.certificate.evaluate import Evaluated, evaluate
from tuanbiao.certificate.model import Asked, Certificate, Found
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.diagnostic import Diagnostic
from tuanbiao.forms.reports.evaluation import Judged, evaluation
from tuanbiao.forms.reports.evidence import CLAUSES
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.requirements import bases
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

WINDOW = "opinion-3-4-window-30-days"
FOUND = Found(
    "c" * 40, date(2025, 3, 1), "consultation-window", Words("期限不足", "too short"), "error", "x:1"
)


def library(*without: str, **files: str) -> Library:
    held = {path: one for path, one in chamber().items() if path not in without}
    return load(MemoryTree(held | {f"governance/{path}": one.encode() for path, one in files.items()}))


def certificate(*asked: Asked) -> Certificate:
    return Certificate(
        head="a" * 40,
        adopted="b" * 40,
        as_of=AS_OF,
        steps=9,
        chamber="示例商会",
        code="DEMO",
        slug="sound-a",
        path="standards/2024/sound-a",
        number="T/DEMO 1—2025",
        title="标题",
        title_en=None,
        stage="publication",
        verdict="fails",
        reasons=(),
        requirements=asked,
        irregularities=(FOUND,),
    )


def asked(state: str, *found: Found, name: str = WINDOW) -> Asked:
    words = Words("意见", "the Opinion")
    return Asked(name, "opinion", words, "三（四）", "default", words, state, ("consultation-window",), found)


def row(
    name: str = WINDOW, now: Iterable[Diagnostic] = (), certificates: Iterable[Certificate] = ()
) -> Evaluated:
    return next(one for one in evaluate(now, certificates) if one.basis.requirement.id == name)


def test_every_requirement_asked_of_a_chamber_is_on_the_sheet_once() -> None:
    report, met = evaluation(library(), 2025, AS_OF, Judged((), {}))
    titles = [title for held in CLAUSES.values() for title in held.values()]
    shown = [text for title in titles for text in column(tables(report)[title], 0)]
    wanted = [
        one.requirement.zh
        for one in bases().values()
        if one.requirement.document in CLAUSES and one.requirement.judged != "elsewhere"
    ]

    assert met
    assert shown == wanted
    assert "没有可以核对的历史" in report.body()


@pytest.mark.parametrize(
    ("states", "wanted"),
    [
        (["kept", "pending"], "kept"),
        (["pending", "moot"], "pending"),
        (["moot"], "moot"),
        ([], "kept"),
    ],
)
def test_the_standards_tell_whether_a_requirement_applies(states: list[str], wanted: str) -> None:
    assert row(certificates=[certificate(asked(state)) for state in states]).state == wanted


def test_an_error_that_was_ever_found_breaks_a_requirement() -> None:
    held = row(certificates=[certificate(asked("broken", FOUND)), certificate(asked("kept"))])
    report, met = evaluation(
        library(), 2025, AS_OF, Judged((), {"sound-a": certificate(asked("broken", FOUND))})
    )

    assert (held.state, dict(held.standards), held.found) == ("broken", {"broken": 1, "kept": 1}, (FOUND,))
    assert not met
    assert "2025-03-01 提交 cccccccccc：期限不足" in report.body()
    assert column(tables(report)["程序证明的结论"], 3) == ["程序不成立"]
    assert "标准：记录不符 1" in report.body()


def test_what_is_found_now_is_told_with_its_place() -> None:
    held = library("governance/fees.yml")
    now = check(held, AS_OF)
    broken = [one.basis.requirement.id for one in evaluate(now, ()) if one.state == "broken"]
    report, met = evaluation(held, 2025, AS_OF, Judged(now, {}))

    assert "opinion-2-no-unlawful-fees" in broken
    assert not met
    assert "governance/fees.yml" in report.body()
    assert "没有收费记录" in report.body()


def test_what_no_rule_judges_is_left_to_people() -> None:
    held = row("opinion-1-market-first")
    report, _ = evaluation(library(), 2025, AS_OF, Judged((), {}))

    assert held.state == "unjudged"
    assert "说明" in report.blanks
    assert report.blanks[-1] == "评价人和日期（盖章）"


def test_an_empty_chamber_has_a_sheet_too() -> None:
    report, _ = evaluation(load(MemoryTree({})), 2025, AS_OF, Judged((), {}))

    assert report.blanks[:4] == ("商会名称", "统一社会信用代码", "社会团体代号", "登记管理机关")
    assert "没有推广应用的记录" in report.body()
    assert "没有战略规划" in report.body()
    assert "评价监督：没有记录" in report.body()
    assert "记录中没有不合规情形" in report.body()


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, chamber())
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(group, ["report", "2025", "--evaluation", "--as-of", "2026-06-30"])

    assert done.exit_code == 0
    assert done.stdout.startswith("# 示例商会 2025 年度团体标准化工作评价表\n")
