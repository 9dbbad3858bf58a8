"""`tuanbiao fix`: edits made to the byte, the frozen and the closed left alone, and watching while one writes."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import AS_OF, chamber, lay
from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group
from tuanbiao.mend import Mend, rewritten
from tuanbiao.mending.apply import apply
from tuanbiao.mending.closed import merged
from tuanbiao.mending.difference import difference
from tuanbiao.mending.rounds import mended
from tuanbiao.outcome import Session
from tuanbiao.span import Span
from tuanbiao.tree import MemoryTree

ROOT = Path(__file__).parents[2]
DRAFT = "standards/2026/draft-a/index.md"
PUBLISHED = "standards/2024/sound-a/index.md"
Run = Callable[..., tuple[int, str]]


def at(line: int, column: int, old: str, new: str) -> Mend:
    return Mend(Span("a", line, column, len(old)), old, new)


def test_edits_are_made_where_their_old_characters_stand() -> None:
    content = "a: 1\r\nb: 二\nc\rd: x".encode()

    after, made = apply(content, [at(2, 4, "二", "2"), at(4, 4, "x", "y"), at(1, 4, "7", "8")])

    assert after == b"a: 1\r\nb: 2\nc\rd: y"
    assert {one.new for one in made} == {"2", "y"}


def test_of_two_edits_that_overlap_the_first_is_made() -> None:
    first, second = at(1, 1, "abc", "x"), at(1, 3, "cd", "y")

    assert apply(b"abcd", [second, first]) == (b"xd", frozenset([first]))


def test_lines_that_change_places_keep_the_line_ends_of_the_file() -> None:
    assert apply(b"a\r\n\r\nb\r\n", [at(1, 1, "a\n\nb", "b\n\na")])[0] == b"b\r\n\r\na\r\n"


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    content = "\ufeffab\n".encode()

    assert apply(content, [at(1, 2, "b", "c")])[0] == "\ufeffac\n".encode()
    assert apply(content, [at(1, 1, "\ufeff", "")])[0] == b"ab\n"


def test_what_is_no_text_stays_as_it_is() -> None:
    assert apply(b"\xff", [at(1, 1, "a", "b")]) == (b"\xff", frozenset())


@pytest.mark.parametrize("place", [Span("a"), Span("a", 0, 1), Span("a", 9, 1), Span("a", 1, 99)])
def test_an_edit_outside_of_the_file_is_left_out(place: Span) -> None:
    assert apply(b"a", [Mend(place, "a", "b")]) == (b"a", frozenset())


@given(
    st.lists(st.sampled_from(["a", "字", "\r\n", "\n", "\r", "𠀀", "e\u0301"]), max_size=30).map("".join),
    st.integers(1, 6),
    st.integers(1, 6),
    st.sampled_from(["a", "字", "𠀀", "a字"]),
)
def test_an_edit_changes_its_own_characters_alone(text: str, line: int, column: int, old: str) -> None:
    """What comes out differs from what went in by exactly the edit, or not at all."""
    after, made = apply(text.encode(), [at(line, column, old, "X")])

    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    stands = line <= len(lines) and lines[line - 1][column - 1 :].startswith(old)
    assert bool(made) is stands
    changed = after.decode()
    assert changed.replace("X", old, 1) == text
    assert changed.count("X") == int(stands)


@pytest.mark.parametrize(
    ("width", "column"), [(3, 5), (5, 6), (4, None), (1, None)], ids=["plain", "quoted", "escaped", "block"]
)
def test_a_value_is_rewritten_between_its_quotes(width: int, column: int | None) -> None:
    mend = rewritten(Span("a", 1, 5, width), "old", "new")

    assert (mend.span.column if mend else None) == column


def test_a_patch_is_one_that_git_applies(tmp_path: Path) -> None:
    before, after = "a\x0b\r\nb\n字".encode(), "a\x0b\nb\n词".encode()
    (tmp_path / "x").write_bytes(before)
    patch = difference("x", before, after)

    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch.encode(), check=True)

    assert (tmp_path / "x").read_bytes() == after


def test_a_field_of_dates_and_keys_is_mended_whatever_else_is_wrong() -> None:
    """A record that could not be read is read once it is mended; its other faults stay for people."""
    path = "governance/plans/2026.md"
    plan = "---\nYear: ２０２６\ntitle: 计划\nadopted: {on: 2026年1月5日, by: council}\nnobody: x\n---\n"

    found = mended(
        MemoryTree({**chamber(), path: plan.encode()}), AS_OF, lambda _: True, lambda _b, _a: (), Session()
    )

    text = found.contents[path].decode()
    assert "year: 2026\n" in text
    assert "on: 2026-01-05" in text
    assert [one.rule for one in found.left if one.span.path == path] == ["schema-unknown-key"]


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber, adopted."""
    return adopted(tmp_path, chamber())


@pytest.fixture
def run(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command on a day; its exit code and what it says."""
    monkeypatch.chdir(repository.root)

    def call(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(group, [*arguments, "--as-of", "2026-06-30"])
        return done.exit_code, done.output

    return call


def put(repository: Repository, path: str, *pairs: tuple[str, str]) -> bytes:
    """Edit a file by hand; what it then holds."""
    text = (repository.root / path).read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    (repository.root / path).write_bytes(text.encode())
    return text.encode()


def test_a_draft_is_mended_and_the_published_is_not(run: Run, repository: Repository) -> None:
    comma, old = ("- pH值；", "- pH值，"), ("本文件规定了机械加工", "本标准规定了机械加工")
    put(repository, DRAFT, comma, old)
    published = put(repository, PUBLISHED, ("本文件", "本标准"))
    row = put(repository, "governance/units.yml", ("\n", "\r\n"))

    code, said = run("fix", "--diff")
    assert (code, said.count("\n@@")) == (1, 2)
    assert "-- pH值，\n+- pH值；\n" in said

    code, said = run("fix")
    assert code == 1  # the text of what is published has been changed, which is for people to put back
    assert f"{DRAFT}:105:6: list-punctuation" in said
    assert (repository.root / "governance/units.yml").read_bytes() == row.replace(b"\r\n", b"\n")
    assert "本标准规定了机械加工" in (repository.root / DRAFT).read_text("utf-8")

    code, said = run("fix", "--unsafe", "--lang", "en")
    assert "may not be mended: the standard is in publication" in said
    assert (repository.root / PUBLISHED).read_bytes() == published
    assert repository.git("status", "--short").splitlines() == [f"M {PUBLISHED}"]
    assert run("fix", "draft-a", "--unsafe") == (0, "修正了 0 处\n通过：0 个错误，0 个警告，0 个提示\n")


def test_a_closed_record_is_not_mended(run: Run, repository: Repository) -> None:
    """What the line holds in this form can no longer be edited, so the rule about that step is the reason."""
    path = "standards/2024/sound-a/index.md"
    number = ("number: T/DEMO 1—2025", "number: T/DEMO 1-2025")
    bad = put(repository, path, number)
    repository.git("commit", "--quiet", "--all", "--message", "编号")
    draft = (repository.root / DRAFT).read_bytes()
    put(repository, DRAFT, ("- pH值；", "- pH值，"))

    code, said = run("fix")

    assert code == 1
    assert "不能修正" in said
    assert "number-changed" in said
    assert (repository.root / path).read_bytes() == bad
    assert (repository.root / DRAFT).read_bytes() == draft


def test_what_the_line_does_not_hold_yet_is_open(repository: Repository) -> None:
    """Judged from where the branch left the line; from the commit at hand where nothing joins the two."""
    start = repository.git("rev-parse", "main")
    assert merged(repository.root) == start
    repository.git("switch", "--quiet", "--create", "topic")
    repository.commit({"README.md": b"x"}, "改动")
    assert merged(repository.root) == start
    repository.git("switch", "--quiet", "--orphan", "alone")
    assert merged(repository.root) is None
    alone = repository.commit({"README.md": b"y"}, "改动")
    assert merged(repository.root) == alone


def test_a_work_tree_without_a_line_is_judged_by_its_head(repository: Repository) -> None:
    repository.git("branch", "--move", "main", "trunk")

    assert merged(repository.root) == repository.git("rev-parse", "HEAD")


def test_places_are_slugs_and_paths(run: Run, repository: Repository) -> None:
    put(repository, DRAFT, ("- pH值；", "- pH值，"))

    assert run("fix", "sound-a", "--diff") == (0, "")
    assert run("fix", "governance", "--diff") == (0, "")
    assert run("fix", "draft-a", "--diff")[0] == 1
    assert run("fix", DRAFT, "--diff")[0] == 1
    assert run("fix", "nothing-such")[0] == 2
    assert run("fix", "..")[0] == 2


def test_without_git_a_draft_is_mended_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, chamber())
    text = (tmp_path / DRAFT).read_bytes()
    (tmp_path / DRAFT).write_bytes(text.replace("- pH值；".encode(), "- pH值，".encode()))
    monkeypatch.chdir(tmp_path)

    done = CliRunner().invoke(group, ["fix", "--as-of", "2026-06-30"])

    assert (done.exit_code, (tmp_path / DRAFT).read_bytes()) == (0, text)


def test_reports_offer_what_can_be_mended(run: Run, repository: Repository) -> None:
    put(repository, DRAFT, ("- pH值；", "- pH值，"), ("本文件规定了机械加工", "本标准规定了机械加工"))

    assert "（可自动修正：tuanbiao fix）" in run("check")[1]
    assert "[fixable: tuanbiao fix --unsafe]" in run("check", "--lang", "en")[1]
    edits = [one["edit"] for one in json.loads(run("check", "--format", "json")[1])["diagnostics"]]
    assert {
        "line": 105,
        "column": 6,
        "old": "，",
        "new": "；",
        "safety": "safe",
        "everywhere": False,
    } in edits
    results = json.loads(run("check", "--format", "sarif")[1])["runs"][0]["results"]
    (fixes,) = [one["fixes"] for one in results if "fixes" in one]
    (change,) = fixes[0]["artifactChanges"][0]["replacements"]
    assert change == {
        "deletedRegion": {"startLine": 105, "startColumn": 6, "endLine": 105, "endColumn": 7},
        "insertedContent": {"text": "；"},
    }


# In the background of a shell the signal is ignored, and a process inherits that.
_INTERRUPTIBLE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from tuanbiao.cli.main import main
main()
"""


def test_watching_checks_again_after_a_save(
    repository: Repository, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = {"XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache")), "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-c", _INTERRUPTIBLE, "check", "--watch", "--as-of", "2026-06-30"]
    with subprocess.Popen(
        command,
        cwd=repository.root,
        env={**os.environ, **home},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as watching:
        try:
            assert watching.stdout is not None
            assert watching.stdout.readline() == "通过：0 个错误，0 个警告，0 个提示\n"
            put(repository, DRAFT, ("- pH值；", "- pH值，"))
            assert watching.stdout.readline().startswith(f"{DRAFT}:105:6: 警告 list-punctuation")
            watching.send_signal(signal.SIGINT)
            assert watching.wait(60) == 0
        finally:
            watching.kill()


@pytest.mark.parametrize("other", [("--rev", "HEAD"), ("--staged",)])
def test_only_the_work_tree_is_watched(run: Run, other: tuple[str, ...]) -> None:
    code, said = run("check", "--watch", *other)

    assert code == 2
    assert "--watch" in said


def test_line_ends_are_laid_down_for_every_work_tree(repository: Repository) -> None:
    (repository.root / ".gitattributes").write_bytes((ROOT / ".gitattributes").read_bytes())
    paths = [
        DRAFT,
        "governance/units.yml",
        "standards/2026/draft-a/figures/a.svg",
        "standards/2026/a/evidence/b.txt",
    ]

    said = repository.git("check-attr", "eol", "text", "--", *paths).splitlines()

    assert said == [
        f"{DRAFT}: eol: lf",
        f"{DRAFT}: text: auto",
        "governance/units.yml: eol: lf",
        "governance/units.yml: text: auto",
        *(f"{path}: {name}" for path in paths[2:] for name in ("eol: lf", "text: unset")),
    ]
