"""How a history hangs together: every rule about it on real commits, and histories that audit refuses to judge."""

from pathlib import Path

import pytest

from tests.lines import BRANCH, LINES, MERGE, NINE, Line, Node, build, line, said
from tests.stream import git
from tuanbiao.audit import audit
from tuanbiao.report import FORMATS
from tuanbiao.report import audit as report
from tuanbiao.whole import UnfitHistoryError

CASES = [(rule, name) for rule, lines in LINES.items() for name in lines]


@pytest.mark.parametrize(("rule", "name"), CASES, ids=lambda value: value)
def test_line(rule: str, name: str, tmp_path: Path) -> None:
    drawn: Line = LINES[rule][name]

    assert said(drawn, tmp_path) == drawn.says
    fires = any(rule in rules for rules in drawn.says.values())
    assert fires is not name.startswith("edge-"), "a line fires its rule, an edge does not"


@pytest.fixture
def plain(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """An adoption, a branch and its merge."""
    return tmp_path, build(line(BRANCH, MERGE), tmp_path)


def test_a_shallow_clone_is_refused(plain: tuple[Path, dict[str, str]], tmp_path: Path) -> None:
    root, ids = plain
    clone = tmp_path / "clone"
    git(root, "clone", "--quiet", "--bare", "--depth=1", f"file://{root}", str(clone))

    with pytest.raises(UnfitHistoryError, match="shallow"):
        audit(clone, ids["m"])


def test_a_grafted_history_is_refused(plain: tuple[Path, dict[str, str]]) -> None:
    root, ids = plain
    (root / "info").mkdir(exist_ok=True)
    (root / "info" / "grafts").write_text(f"{ids['m']} {ids['a']}\n")

    with pytest.raises(UnfitHistoryError, match="grafts"):
        audit(root, ids["m"])


def test_a_history_with_replaced_objects_is_refused(plain: tuple[Path, dict[str, str]]) -> None:
    root, ids = plain
    git(root, "replace", ids["b"], ids["a"])

    with pytest.raises(UnfitHistoryError, match="replace"):
        audit(root, ids["m"])


def test_a_history_that_never_adopted_is_refused(tmp_path: Path) -> None:
    ids = build(Line((Node("a", "", 0, "README.md"),)), tmp_path)

    with pytest.raises(UnfitHistoryError, match=r"governance/chamber\.md"):
        audit(tmp_path, ids["a"])


def test_what_came_before_the_adoption_is_passed_over(tmp_path: Path) -> None:
    drawn = LINES["history-merges"]["edge-before-the-adoption"]
    ids = build(drawn, tmp_path)

    assert [one.step.commit.id for one in audit(tmp_path, ids["a"]).steps] == [ids["a"]]


def test_a_chamber_that_is_lost_stays_adopted(tmp_path: Path) -> None:
    """Deleting the chamber's record and bringing it back starts no new history."""
    ids = build(line(BRANCH, MERGE), tmp_path)
    lost = _written(tmp_path, ids["m"], git(tmp_path, "mktree").decode().strip(), f"{NINE + 600} +0800")
    back = _written(tmp_path, lost, _tree(tmp_path, ids["a"]), f"{NINE + 1200} +0800")

    steps = audit(tmp_path, back).steps

    assert [one.step.commit.id for one in steps] == [ids["a"], ids["m"], lost, back]
    assert "governance-removed" in {one.rule for one in steps[2].diagnostics}


DATES = {
    "negative": ("-5 +0800", "1970-01-01"),
    "no number": ("yesterday", "1970-01-01"),
    "none": ("", "1970-01-01"),
    "year 9999": ("253402271999 +0800", "2199-12-31"),
    "beyond 64 bits": ("99999999999999999999999 +0800", "2199-12-31"),
    "beyond any zone": (f"{NINE + 600} +9999999", "2026-06-30"),
}


@pytest.mark.parametrize("name", DATES)
def test_a_hostile_date_is_judged_as_the_nearest_day(name: str, plain: tuple[Path, dict[str, str]]) -> None:
    root, ids = plain
    date, day = DATES[name]
    last = _written(root, f"{ids['m']} {ids['b']}", _tree(root, ids["b"]), date)

    judged = audit(root, last).steps[-1]

    assert judged.step.day.isoformat() == day
    assert {"history-dates"} & {one.rule for one in judged.diagnostics} == (
        {"history-dates"} if day < "2026" else set()
    )


SUBJECTS = {
    "control characters": b"\x01\x02\x07\x08\x7f",
    "colours": b"\x1b[32mclean\x1b[0m",
    "a title for the terminal": b"\x1b]0;clean\x07",
    "back to the start of the line": b"\rclean: 0 errors",
    "not UTF-8": b"\xff\xfe\xc3",
    "another direction": "\u202e\u2066".encode(),
    "a workflow command": b"::error file=x::y%0A::add-mask::z",
    "nothing": b"",
    "after a zero byte": b"a\0b",
}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", SUBJECTS)
def test_a_hostile_subject_steers_nothing(name: str, form: str, plain: tuple[Path, dict[str, str]]) -> None:
    root, ids = plain
    direct = _written(root, ids["m"], _tree(root, ids["b"]), f"{NINE + 600} +0800", SUBJECTS[name])

    shown = report.render(form, audit(root, direct), "zh")

    assert "history-merges" in shown
    assert [one for one in shown if not one.isprintable() and one != "\n"] == []
    assert not any(one.startswith("::add-mask") for one in shown.splitlines())


def _written(root: Path, parents: str, tree: str, date: str, subject: bytes = b"x") -> str:
    """A commit as no Git would write it."""
    above = "".join(f"parent {one}\n" for one in parents.split())
    people = f"author demo <d@example.org> {date}\ncommitter demo <d@example.org> {date}\n"
    feed = f"tree {tree}\n{above}{people}\n".encode() + subject + b"\n"
    return (
        git(root, "hash-object", "-t", "commit", "-w", "--stdin", "--literally", feed=feed).decode().strip()
    )


def _tree(root: Path, commit: str) -> str:
    return git(root, "rev-parse", f"{commit}^{{tree}}").decode().strip()
