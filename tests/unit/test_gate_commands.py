"""`tuanbiao gate` and `tuanbiao audit` as they are run: every format, exit codes, and where they are run."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from jsonschema import Draft202012Validator

from tests.cases import AS_OF, chamber
from tests.forced import noon
from tests.stream import Commit, Stream, git
from tuanbiao.report import FORMATS
from tuanbiao.report.schema import SCHEMAS

NOTICE = "standards/2026/comment-a/consultations/1.md"
ODD = "standards/2026/draft-a/\udcfe\x1b[31m.md"
CLOSE = b"closes: 2026-07-06"
IRREGULARITIES = "governance/irregularities.yml"
ROW = """\
- commit: {commit}
  rule: {rule}
  standard: comment-a
  explanation: 秘书处误把截止日期提前，当日发现，仍按公布的日期收取意见。
  resolution: 2026-01-14-council#report
  on: 2026-06-30
"""
Run = Callable[..., subprocess.CompletedProcess[str]]


class Line(NamedTuple):
    """A bare repository: an adoption, a good branch, a bad branch, and the bad one merged and acknowledged."""

    root: Path
    base: str
    good: str
    bad: str
    merged: str
    half: str
    acknowledged: str


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Line:
    root = tmp_path_factory.mktemp("line") / "standards.git"
    files, stream, when = chamber(), Stream(), noon(AS_OF)
    good = {
        "standards/2026/draft-a/index.md": files["standards/2026/draft-a/index.md"]
        + "包装宜回收。\n".encode()
    }
    bad = {NOTICE: files[NOTICE].replace(CLOSE, b"closes: 2026-06-29")}
    base = stream.commit(Commit("refs/heads/main", when, "adoption", (), files))
    one = stream.commit(Commit("refs/heads/good", when + 1, "good", [base], good))
    two = stream.commit(Commit("refs/heads/bad", when + 1, "bad", [base], bad))
    merge = stream.commit(Commit("refs/heads/merged", when + 2, "merge", [base, two], bad))
    ids = stream.write(root)
    half = _row(root, ids[merge], ids[merge], "consultation-rewritten")
    both = _row(
        root,
        half,
        ids[merge],
        "consultation-window",
        "consultation-rewritten",
        "step-foreign",
        "announced-late",
    )
    return Line(root, ids[base], ids[one], ids[two], ids[merge], half, both)


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Line:
    root = tmp_path_factory.mktemp("odd") / "standards.git"
    stream, when, files = Stream(), noon(AS_OF), {ODD: b"x"}
    base = stream.commit(Commit("refs/heads/main", when, "adoption", (), chamber()))
    bad = stream.commit(Commit("refs/heads/bad", when + 1, "bad", [base], files))
    merge = stream.commit(Commit("refs/heads/merged", when + 2, "merge", [base, bad], files))
    ids = stream.write(root)
    return Line(root, ids[base], "", ids[bad], ids[merge], "", "")


def _row(root: Path, on: str, commit: str, *rules: str) -> str:
    """The commit that acknowledges findings of another, merged in turn."""
    text = "".join(ROW.format(commit=commit, rule=rule) for rule in rules)
    blob = git(root, "hash-object", "-w", "--stdin", feed=text.encode()).decode().strip()
    env = {"GIT_INDEX_FILE": str(root / "index"), "GIT_DIR": str(root)}
    at = f"{noon(date(2026, 6, 30)) + 60} +0800"
    env |= {
        f"GIT_{who}_{what}": value
        for who in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "demo"), ("EMAIL", "demo@example.org"), ("DATE", at))
    }
    env |= {"PATH": os.environ["PATH"]}

    def call(*words: str) -> str:
        done = subprocess.run(["git", *words], env=env, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    call("read-tree", on)
    call("update-index", "--cacheinfo", f"100644,{blob},{IRREGULARITIES}")
    tree = call("write-tree")
    branch = call("commit-tree", tree, "-p", on, "-m", "branch")
    return call("commit-tree", tree, "-p", on, "-p", branch, "-m", "merge")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    cache = str(tmp_path_factory.mktemp("cache"))

    def call(where: Path, *words: str) -> subprocess.CompletedProcess[str]:
        own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        own |= {"PYTHONIOENCODING": "utf-8", "XDG_CACHE_HOME": cache, "PYTHONUTF8": "1"}
        return subprocess.run(
            [sys.executable, "-m", "tuanbiao", *words],
            cwd=where,
            env=own,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return call


def gate(base: str, head: str, *more: str) -> tuple[str, ...]:
    return ("gate", "--base", base, "--head", head, "--as-of", AS_OF.isoformat(), *more)


@pytest.mark.parametrize("form", FORMATS)
def test_gate_refuses_in_every_format(form: str, drawn: Line, run: Run) -> None:
    done = run(drawn.root, *gate(drawn.base, drawn.bad, "--format", form))

    assert done.returncode == 1
    assert done.stderr == ""
    assert "consultation-rewritten" in done.stdout.replace("\\-", "-")
    assert NOTICE in done.stdout
    if form == "json":
        document = json.loads(done.stdout)
        Draft202012Validator(SCHEMAS["report"]).validate(document)
        assert (document["base"], document["head"], document["as_of"]) == (
            drawn.base,
            drawn.bad,
            "2026-06-30",
        )
        assert document["summary"]["error"] >= 1
    if form == "sarif":
        assert json.loads(done.stdout)["version"] == "2.1.0"
    if form == "github":
        assert done.stdout.startswith("::")


def test_gate_lets_a_good_change_pass(drawn: Line, run: Run, tmp_path: Path) -> None:
    done = run(
        drawn.root, *gate("main", "good", "--format", "json", "--output", str(tmp_path / "found.json"))
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads((tmp_path / "found.json").read_text("utf-8"))["summary"]["error"] == 0


def test_gate_of_nothing_new_is_clean(drawn: Line, run: Run) -> None:
    assert (
        run(drawn.root, *gate("main", "main", "--lang", "en")).stdout
        == "passed: 0 errors, 0 warnings, 0 infos\n"
    )


MISTAKES = {
    "a base that is not there": (("gate", "--base", "nowhere", "--head", "main"), "nowhere"),
    "a head that is not there": (("gate", "--base", "main", "--head", "0" * 40), "0" * 40),
    "a file and no commit": (("gate", "--base", "main", "--head", f"main:{NOTICE}"), ""),
    "an option for Git": (("gate", "--base", "main", "--head", "--output=x"), ""),
    "no base": (("gate", "--head", "main"), "--base"),
    "a day that is none": (("gate", "--base", "main", "--head", "main", "--as-of", "30.6."), "30.6."),
    "a format that is none": (("audit", "--format", "xml"), "xml"),
    "a commit that is not there": (("audit", "nowhere"), "nowhere"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_callers_mistake_is_told_apart(name: str, drawn: Line, run: Run) -> None:
    words, says = MISTAKES[name]

    done = run(drawn.root, *words)

    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [gate("main", "main"), ("audit",), ("hook",)], ids=lambda words: words[0])
def test_outside_of_a_repository(words: tuple[str, ...], run: Run, tmp_path: Path) -> None:
    done = run(tmp_path, *words)

    assert done.returncode == 2
    assert "Git" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [gate("main", "bad"), ("audit", "main")], ids=lambda words: words[0])
def test_a_shallow_clone_is_refused_with_what_helps(
    words: tuple[str, ...], drawn: Line, run: Run, tmp_path: Path
) -> None:
    """Rules ask the history for texts and days, which it would answer wrongly."""
    clone = tmp_path / "clone"
    git(
        tmp_path,
        "clone",
        "--quiet",
        "--bare",
        "--depth=1",
        "--no-single-branch",
        f"file://{drawn.root}",
        str(clone),
    )

    done = run(clone, *words)

    assert (done.returncode, done.stdout) == (2, "")
    assert "浅克隆" in done.stderr
    assert "git fetch --unshallow" in done.stderr

    git(clone, "fetch", "--quiet", "--unshallow")
    assert run(clone, *words).stdout == run(drawn.root, *words).stdout


def test_a_work_tree_serves_as_well_as_a_bare_repository(drawn: Line, run: Run, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--branch=merged", str(drawn.root), "clone")
    inside = tmp_path / "clone" / "governance"

    assert (
        run(inside, *gate(drawn.base, drawn.bad)).stdout
        == run(drawn.root, *gate(drawn.base, drawn.bad)).stdout
    )
    assert run(inside, "audit").stdout == run(drawn.root, "audit", "merged").stdout


def test_nothing_is_written_to_the_repository(drawn: Line, run: Run) -> None:
    """Not even the tree that a merge would give."""
    before = sorted(path for path in drawn.root.rglob("*"))

    done = run(drawn.root, *gate(drawn.merged, drawn.good))

    assert "merge-up-to-date" in done.stdout
    assert sorted(path for path in drawn.root.rglob("*")) == before


@pytest.mark.parametrize("form", FORMATS)
def test_audit_in_every_format(form: str, drawn: Line, run: Run) -> None:
    done = run(drawn.root, "audit", "merged", "--format", form, "--lang", "en")

    assert done.returncode == 1
    assert "consultation-rewritten" in done.stdout.replace("\\-", "-")
    if form == "json":
        document = json.loads(done.stdout)
        Draft202012Validator(SCHEMAS["audit"]).validate(document)
        assert {one["commit"] for one in document["diagnostics"]} == {drawn.merged}
        assert document["verdicts"]["comment-a"] == "fails"
        assert document["verdicts"]["sound-a"] == "holds"
    if form == "markdown":
        assert "| comment-a | fails |" in done.stdout
    if form == "text":
        assert "comment-a: fails" in done.stdout


def test_a_sound_history_holds(drawn: Line, run: Run) -> None:
    done = run(drawn.root, "audit", "main", "--format", "json")

    assert done.returncode == 0
    assert json.loads(done.stdout)["diagnostics"] == []


def test_what_is_acknowledged_changes_no_verdict(drawn: Line, run: Run) -> None:
    """Only what a row names is acknowledged; once all is, audit passes again, and the verdict stays."""
    half = run(drawn.root, "audit", drawn.half, "--format", "json")
    all_of_it = run(drawn.root, "audit", drawn.acknowledged, "--format", "json")

    first, last = json.loads(half.stdout), json.loads(all_of_it.stdout)
    assert half.returncode == 1
    assert {one["rule"] for one in first["diagnostics"] if one["acknowledged"]} == {"consultation-rewritten"}
    assert first["summary"]["error"] == len([one for one in first["diagnostics"] if not one["acknowledged"]])
    assert [
        one["rule"] for one in last["diagnostics"] if one["commit"] == drawn.merged if not one["acknowledged"]
    ] == []
    assert first["verdicts"]["comment-a"] == last["verdicts"]["comment-a"] == "fails"
    assert "已确认的不规范（不改变结论）" in run(drawn.root, "audit", drawn.acknowledged).stdout
    assert all_of_it.returncode == 0


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("command", ["gate", "audit"])
def test_a_path_that_is_no_text_is_shown(command: str, form: str, odd: Line, run: Run) -> None:
    """Names of files are bytes, and anybody may push some that are neither UTF-8 nor printable."""
    words = gate("main", "bad") if command == "gate" else ("audit", "merged")

    done = run(odd.root, *words, "--format", form)

    assert done.returncode == 1, done.stderr
    assert "\x1b" not in done.stdout
    assert {"text": "\\udcfe", "sarif": "%FE"}.get(form, "udcfe") in done.stdout


def test_an_odd_path_is_read_back(odd: Line, run: Run) -> None:
    document = json.loads(run(odd.root, *gate("main", "bad", "--format", "json")).stdout)

    assert ODD in {one["path"] for one in document["diagnostics"]}
