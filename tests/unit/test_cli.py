"""The command line, run as a user runs it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cases import chamber, lay
from tuanbiao.report.schema import SCHEMAS
from tuanbiao.rules.state.themes import GOVERNANCE_THEMES, governance_rules

Run = Callable[..., subprocess.CompletedProcess[str]]
_RULES = "tuanbiao.rules.state"
CREDIT_CODE = "51110000DEM000006P"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The sound chamber in a folder of its own."""
    lay(tmp_path, chamber())
    return tmp_path


@pytest.fixture
def run(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs `tuanbiao` in the repository, with a cache of its own."""
    cache = str(tmp_path_factory.mktemp("cache"))

    def call(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tuanbiao", *arguments],
            cwd=variables.pop("cwd", str(repository)),
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "XDG_CACHE_HOME": cache, **variables},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return call


def test_check_passes_a_sound_chamber(run: Run) -> None:
    done = run("check", "--as-of", "2026-06-30")

    assert (done.returncode, done.stdout, done.stderr) == (0, "通过：0 个错误，0 个警告，0 个提示\n", "")


@pytest.mark.parametrize(
    ("name", "asked", "others"),
    [
        ("promotion.yml", f"{_RULES}.promotion.", (f"{_RULES}.wording.", f"{_RULES}.stages.", "markdown_it")),
        ("index.md", f"{_RULES}.wording.", ()),
    ],
)
def test_rules_that_are_not_asked_are_not_imported(
    run: Run, repository: Path, name: str, asked: str, others: tuple[str, ...]
) -> None:
    """A change of one record leaves what is remembered of the text and the other records; no change of a standard asks for rules over the chamber."""
    run("check", "--as-of", "2026-06-30")
    with (repository / "standards" / "2024" / "sound-a" / name).open("a", encoding="utf-8") as file:
        file.write("\n")

    done = run("check", "--as-of", "2026-06-30", PYTHONPROFILEIMPORTTIME="1")

    assert done.stdout == "通过：0 个错误，0 个警告，0 个提示\n"
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert any(one.startswith(asked) for one in imported)
    assert [one for one in imported if one.startswith((*others, f"{_RULES}.every"))] == []
    chambers = {rule.check.__module__ for theme in GOVERNANCE_THEMES for rule in governance_rules(theme)}
    assert chambers & imported == set()


def test_check_names_place_reason_fix_and_basis(run: Run, repository: Path) -> None:
    (repository / "governance" / "fees.yml").write_text("- &a 甲\n", "utf-8")

    done = run("check", "--as-of", "2026-06-30", "governance/fees.yml")

    assert done.returncode == 1
    assert done.stdout.startswith(
        "governance/fees.yml:1:3: 错误 yaml-anchor 使用了锚点或引用“a”\n"
        "     1 | - &a 甲\n"
        "       |   ^^^^^\n"
        "    原因: 引用让一处改动影响别处，审阅者看不到\n"
        "    改法: 把内容直接写出来；以 & 或 * 开头的文字加引号\n"
        "    依据: "
    )


def test_check_can_be_narrowed_to_paths(run: Run, repository: Path) -> None:
    (repository / "governance" / "fees.yml").write_text("[\n", "utf-8")

    elsewhere = run("check", "--as-of", "2026-06-30", "governance/plans")
    outside = run("check", "/etc")

    assert elsewhere.returncode == 0
    assert outside.returncode == 2


def test_check_writes_whole_files_only(run: Run, repository: Path) -> None:
    target = repository / "report.json"

    done = run("check", "--as-of", "2026-06-30", "--format", "json", "--output", "report.json")

    assert done.stdout == ""
    assert json.loads(target.read_text("utf-8"))["summary"] == {"error": 0, "warning": 0, "info": 0}
    assert list(repository.glob("tmp*")) == []


@pytest.mark.parametrize(
    "variable", [{"TZ": "America/New_York"}, {"TZ": "Asia/Shanghai"}, {"PYTHONHASHSEED": "7"}]
)
def test_equal_trees_give_equal_bytes(run: Run, repository: Path, variable: dict[str, str]) -> None:
    (repository / "governance" / "fees.yml").write_text("- {b: 1, a: 2}\n", "utf-8")

    first = run("check", "--as-of", "2026-06-30", "--format", "json", PYTHONHASHSEED="1")
    second = run("check", "--as-of", "2026-06-30", "--format", "json", **variable)

    assert first.stdout == second.stdout
    assert first.returncode == 1


def test_a_crlf_work_tree_differs_only_in_its_line_ends(run: Run, repository: Path) -> None:
    path = repository / "governance" / "plans" / "2024.md"
    path.write_bytes(path.read_bytes().replace(b"kind: new", b"kind: nwe"))
    before = json.loads(run("check", "--as-of", "2026-06-30", "--format", "json").stdout)
    for file in (*repository.rglob("*.md"), *repository.rglob("*.yml")):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))

    after = json.loads(run("check", "--as-of", "2026-06-30", "--format", "json").stdout)

    ends = [one for one in after["diagnostics"] if one["rule"] == "carriage-return"]
    assert len(ends) > 50
    assert [one for one in after["diagnostics"] if one not in ends] == before["diagnostics"]


def test_checking_changes_nothing(run: Run, repository: Path) -> None:
    before = {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()}

    run("check")
    run("due")
    run("status")

    assert {path: path.read_bytes() for path in repository.rglob("*") if path.is_file()} == before


def test_outside_a_repository_the_way_in_is_told(run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    done = run("check", cwd=str(tmp_path_factory.mktemp("empty")))

    assert done.returncode == 2
    assert "tuanbiao init" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [(["chek"], "check"), (["explain", "yaml-tga"], "yaml-tag"), (["check", "--rev", "nowhere"], "Git")],
)
def test_what_was_meant_is_suggested(run: Run, arguments: list[str], hint: str) -> None:
    done = run(*arguments)

    assert done.returncode == 2
    assert hint in done.stderr


def test_a_fault_of_ours_ends_with_3(run: Run, repository: Path) -> None:
    (repository / "sitecustomize.py").write_text(
        "import tuanbiao.library, tuanbiao.load\n"
        "def broken(*_): raise RuntimeError('ours')\n"
        "tuanbiao.load._governance = broken\n",
        "utf-8",
    )

    done = run("check", PYTHONPATH=str(repository))

    assert done.returncode == 3
    assert "RuntimeError: ours" in done.stderr


def test_explain_tells_what_why_and_how(run: Run) -> None:
    chinese, english = run("explain", "yaml-tag").stdout, run("explain", "yaml-tag", "--lang", "en").stdout

    assert "## 为什么" in chinese
    assert "## Why" in english
    every = json.loads(run("explain", "--all", "--format", "json").stdout)["rules"]
    assert {"id", "kind", "severity", "basis", "title"} == set(every[0])
    kinds = {one["id"]: one["kind"] for one in every}
    assert kinds["yaml-tag"] == "state"
    assert {kinds[name] for name in ("moves-rewritten", "history-merges", "approval-missing")} == {"change"}
    assert "一步改动" in run("explain", "moves-rewritten").stdout
    assert run("explain").returncode == 2


def test_doctor_reads_the_machine(run: Run, repository: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=repository, check=True)

    assert "[正常] Git" in run("doctor").stdout
    assert run("doctor").returncode == 0
    assert run("doctor", cwd="/").returncode == 1


def test_due_lists_deadlines_soonest_first(run: Run) -> None:
    rows = json.loads(run("due", "--as-of", "2026-06-30", "--format", "json").stdout)["deadlines"]

    assert [row["on"] for row in rows] == sorted(row["on"] for row in rows)
    assert ("consultation", "2026-07-06", 6) in [(row["kind"], row["on"], row["days_left"]) for row in rows]
    assert "还剩 6 天  征求意见截止" in run("due", "--as-of", "2026-06-30").stdout
    assert "consultation closes" not in run("due", "--as-of", "2026-07-07", "--lang", "en").stdout


def test_due_writes_a_calendar_on_request(run: Run, repository: Path) -> None:
    written = run("due", "--ics", "--as-of", "2026-06-30", "--output", "due.ics")
    lines = (repository / "due.ics").read_bytes().split(b"\r\n")

    assert (written.returncode, written.stdout) == (0, "")
    assert (lines[0], lines[-2:]) == (b"BEGIN:VCALENDAR", [b"END:VCALENDAR", b""])
    assert b"\n" not in b"".join(lines)
    assert b"DTSTART;VALUE=DATE:20260706" in lines
    assert run("due", "--ics", "--format", "json").returncode == 2


def test_init_new_and_check_go_together(run: Run, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("new") / "chamber"
    listing = folder.parent / "list.csv"
    listing.write_bytes(
        "标准编号,标准名称,发布日期,状态\nT/ABC 1-2019,示例,2019年3月1日,现行\n".encode("gb18030")
    )
    options = ["--name", "某商会", "--name-en", "Some Chamber", "--code", "ABC", "--credit-code", CREDIT_CODE]

    done = run("init", str(folder), *options, "--adopt", str(listing))

    assert done.returncode == 0, done.stderr
    assert "number: T/ABC 1—2019\n  published: 2019-03-01\n" in (
        folder / "governance/baseline.yml"
    ).read_text("utf-8")
    assert (folder / ".git").is_dir()
    assert run("init", str(folder), *options).returncode == 2
    (folder / "governance/units.yml").write_text(
        "- {id: unit-a, name: 某单位, category: producer}\n", "utf-8"
    )
    new = [
        "new",
        "first",
        "--title",
        "甲: 乙",
        "--title-en",
        "A",
        "--proposer",
        "unit-a",
        "--as-of",
        "2026-03-01",
    ]
    assert (
        run(*new, cwd=str(folder)).stdout
        == "standards/2026/first/index.md\nstandards/2026/first/proposal.md\n"
    )
    assert run(*new, cwd=str(folder)).returncode == 2
    report = json.loads(run("check", "--format", "json", cwd=str(folder)).stdout)
    forms = {one["rule"] for one in report["diagnostics"]} & {
        "schema-missing-key",
        "schema-type",
        "yaml-syntax",
    }
    assert forms == set()


@pytest.mark.parametrize(
    ("listing", "said"),
    [
        ("编号,别的\n1,2\n", "标准名称"),
        ("编号,名称\nGB/T 1,甲\n", "第 2 行"),
        ("编号,名称,发布日期\nT/A1 1-2019,甲,去年\n", "去年"),
    ],
)
def test_a_list_that_cannot_be_read_writes_nothing(run: Run, tmp_path: Path, listing: str, said: str) -> None:
    source = tmp_path / "list.csv"
    source.write_text(listing, "utf-8")
    options = ["--name", "某", "--name-en", "S", "--code", "ABC", "--credit-code", CREDIT_CODE]

    done = run("init", str(tmp_path / "x"), *options, "--adopt", str(source))

    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("code", ["51110000DEM000006Q", "91110000DEM000006P", "1"])
def test_init_checks_the_credit_code(run: Run, tmp_path: Path, code: str) -> None:
    options = ["--name", "某", "--name-en", "S", "--code", "ABC", "--credit-code", code]

    assert run("init", str(tmp_path / "x"), *options).returncode == 2


@pytest.mark.parametrize("arguments", [["status"], ["due"], ["explain", "--all"]])
def test_json_keeps_its_schema(run: Run, arguments: list[str]) -> None:
    document = json.loads(run(*arguments, "--format", "json").stdout)

    Draft202012Validator(SCHEMAS[arguments[0]]).validate(document)


def test_status_names_one_standard_or_says_it_is_unknown(run: Run) -> None:
    assert (
        run("status", "sound-a").stdout == "sound-a  T/DEMO 1—2025  循环物流周转箱标识要求  [发布 · 现行]\n"
    )
    assert run("status", "sound-x").returncode == 2


def test_output_is_utf_8_whatever_the_code_page(run: Run) -> None:
    assert "循环物流周转箱标识要求" in run("status", PYTHONIOENCODING="cp1252").stdout
    assert "没有命令" in run("statsu", PYTHONIOENCODING="cp1252").stderr


def test_completion_is_a_script(run: Run) -> None:
    assert "_TUANBIAO_COMPLETE" in run("completion", "bash").stdout


def test_help_needs_no_rules() -> None:
    code = (
        "import sys; sys.argv = ['tuanbiao', '--help']\n"
        "from tuanbiao.cli.main import main\n"
        "try: main()\n"
        "finally:\n"
        "    print(sorted(name for name in sys.modules if name.startswith('tuanbiao.') and 'cli' not in name))\n"
        "    print({'git', 'msgspec', 'yaml', 'jsonschema', 'markdown_it'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert done.stdout.endswith("['tuanbiao.facts', 'tuanbiao.facts.breaks', 'tuanbiao.git']\nset()\n")
