"""`tuanbiao advance`: blanks first, then the move, and never what the gate would refuse."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cases import chamber, lay
from tests.repositories import Repository, adopted
from tuanbiao.cli import moving
from tuanbiao.cli.main import group
from tuanbiao.load import load
from tuanbiao.records.kind import Kind
from tuanbiao.records.kinds import KINDS
from tuanbiao.setup.advance import Entry, blanks
from tuanbiao.setup.blanks import blank
from tuanbiao.setup.insert import InsertionError, revise
from tuanbiao.tree import MemoryTree, Overlay, WorkTree
from tuanbiao.whole import UnfitHistoryError

REVIEW = "standards/2026/review-a"
Run = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber, whose secretariat approves on the forge, adopted."""
    return adopted(tmp_path, files())


def files() -> dict[str, bytes]:
    path = "governance/bodies/secretariat.md"
    text = chamber()[path].decode()
    assert "\napproves_by: resolution\n" in text
    return {**chamber(), path: text.replace("approves_by: resolution", "approves_by: forge").encode()}


@pytest.fixture
def run(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command on a day; its exit code and the lines that it says."""
    monkeypatch.chdir(repository.root)

    def call(*arguments: str) -> tuple[int, list[str]]:
        words = ["advance", *arguments, "--as-of", "2026-06-30"]
        done = CliRunner().invoke(group, words, catch_exceptions=False)
        return done.exit_code, done.output.splitlines()

    return call


def changed(repository: Repository) -> list[str]:
    return repository.git("status", "--short", "--untracked-files=all").splitlines()


BACK = ("review-a", "drafting", "--body", "secretariat", "--reason", "文本须重写")


def test_a_move_that_is_complete_is_written(run: Run, repository: Repository) -> None:
    code, said = run(*BACK)

    assert (code, said[0], said[-1]) == (0, "记录齐备：审查后退回起草", f"{REVIEW}/index.md")
    assert changed(repository) == [f"M {REVIEW}/index.md"]
    index = (repository.root / REVIEW / "index.md").read_text("utf-8")
    assert "\nstage: drafting\n" in index
    assert "  - to: drafting\n    on: 2026-06-30\n    body: secretariat\n    reason: 文本须重写\n" in index


def test_it_says_who_has_to_approve(run: Run) -> None:
    assert run(*BACK)[1][1] == "合入前由管理协调机构（秘书处）批准：至少 2 人"


def test_a_dry_run_writes_nothing(run: Run, repository: Repository) -> None:
    code, said = run(*BACK, "--dry-run", "--lang", "en")

    assert code == 0
    assert said[0].startswith("complete: ")
    assert changed(repository) == []


def test_what_the_gate_would_refuse_is_told_with_its_remedy(run: Run, repository: Repository) -> None:
    code, said = run("review-a", "drafting", "--lang", "en")

    assert (code, said[0]) == (1, "still missing:")
    assert any(line.endswith("(move-reason)") for line in said)
    assert changed(repository) == []


def test_blanks_of_missing_records_come_first(run: Run, repository: Repository) -> None:
    code, said = run("draft-a", "consultation")

    laid = "standards/2026/draft-a/consultations/1.md"
    assert (code, said[0]) == (1, "已放好以下空白记录，填写以后再次运行")
    assert laid in said
    assert f"?? {laid}" in changed(repository)
    text = (repository.root / laid).read_text("utf-8")
    assert "opens: 2026-06-30\n" in text
    assert "closes: 2026-08-" in text
    assert "# scope: members、public  # 范围 Scope\n" in text
    standard = load(WorkTree(repository.root)).standards["draft-a"]
    assert f"text: {standard.text}\n" in text

    assert run("draft-a", "consultation")[1][0] == "还缺："


def test_a_dry_run_names_the_missing_records(run: Run, repository: Repository) -> None:
    code, said = run("comment-a", "technical-review", "--dry-run")

    assert (code, said) == (1, ["缺少以下记录", "standards/2026/comment-a/reviews/1.md"])
    assert changed(repository) == []


@pytest.mark.parametrize(
    ("stage", "record", "known"),
    [
        ("approval", "approvals/1.md", "body: council\n"),
        ("cancelled", "cancellation.md", "# effective: YYYY-MM-DD  # 终止日期 Effective on\n"),
    ],
)
def test_what_is_known_stands_in_the_blanks(
    run: Run, repository: Repository, stage: str, record: str, known: str
) -> None:
    assert run("review-a", stage)[0] == 1
    assert known in (repository.root / REVIEW / record).read_text("utf-8")


def test_a_publication_names_its_text_and_day(run: Run, repository: Repository) -> None:
    path = f"{REVIEW}/index.md"
    text = chamber()[path].decode().replace("\nstage: technical-review\n", "\nstage: numbering\n")
    repository.commit({path: text.encode()}, "直接到编号")

    run("review-a", "publication")
    written = (repository.root / REVIEW / "publication.md").read_text("utf-8")
    assert "\non: 2026-06-30\n" in written


def test_a_systematic_review_is_opened_by_a_blank(run: Run, repository: Repository) -> None:
    code, said = run("sound-a", "systematic-review")
    laid = repository.root / "standards/2024/sound-a/systematic-reviews/2026.md"
    text = laid.read_text("utf-8")

    assert (code, said[0]) == (1, "已放好以下空白记录，填写以后再次运行")
    assert "due: 2030-03-20\nopened: 2026-06-30\nbody: council\n" in text
    assert run("draft-a", "systematic-review")[0] == 2

    laid.write_text(text.replace("# method: correspondence、meeting", "method: meeting"), "utf-8")
    assert run("sound-a", "systematic-review", "--dry-run")[1][0] == "记录齐备：复审"


@pytest.mark.parametrize(
    ("year", "conclusion", "opened"),
    [
        (2023, "on: 2023-05-01\nconclusion: confirmed\n", 2026),
        (2023, "", 2023),
        (2025, "on: 2025-12-30\nconclusion: confirmed\n", 2025),
    ],
)
def test_the_year_of_a_review(year: int, conclusion: str, opened: int) -> None:
    """One that is open, or that ended just now, is the one that is spoken of."""
    path = f"standards/2024/sound-a/systematic-reviews/{year}.md"
    held = load(MemoryTree({**chamber(), path: f"---\ndue: 2030-03-20\n{conclusion}---\n".encode()}))
    way = moving.occasion(held.standards["sound-a"], "systematic-review")

    made = blanks(held.standards["sound-a"], held.governance, way, Entry(date(2026, 6, 30)))

    assert [*made] == ([] if opened == year else [path.replace(str(year), str(opened))])
    assert all(b"due: 2028-05-01" in one for one in made.values())


def test_a_chamber_without_figures_opens_a_review_with_its_day_alone() -> None:
    files = {path: content for path, content in chamber().items() if path != "governance/procedure.yml"}
    held = load(MemoryTree(files))
    way = moving.occasion(held.standards["sound-a"], "systematic-review")

    (made,) = blanks(held.standards["sound-a"], held.governance, way, Entry(date(2026, 6, 30))).values()

    assert b"\n# due: YYYY-MM-DD" in made
    assert b"\nopened: 2026-06-30\n# body:" in made


def test_comments_start_as_an_empty_list(run: Run, repository: Repository) -> None:
    path = "standards/2026/comment-a/consultations/1.yml"
    if path in chamber():
        repository.commit({path: None}, "没有汇总处理表")

    run("comment-a", "technical-review")
    assert "comments: []\n" in (repository.root / path).read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nothing", "drafting"), "没有标准 nothing"),
        (("draft-a", "nowhere"), "可以进入 (it can go to): consultation 征求意见"),
    ],
)
def test_what_cannot_be_moved(run: Run, arguments: tuple[str, ...], said: str) -> None:
    code, lines = run(*arguments)

    assert code == 2
    assert said in "\n".join(lines)


def test_quotes_stay(run: Run, repository: Repository) -> None:
    path = f"{REVIEW}/index.md"
    text = chamber()[path].decode().replace("\nstage: technical-review\n", '\nstage: "technical-review"\n')
    repository.commit({path: text.encode()}, "加了引号")

    assert run(*BACK)[0] == 0
    assert '\nstage: "drafting"\n' in (repository.root / path).read_text("utf-8")


def test_outside_of_git_the_state_alone_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, files())
    monkeypatch.chdir(tmp_path)

    done = CliRunner().invoke(group, ["advance", *BACK, "--as-of", "2026-06-30"])
    assert done.output.splitlines() == ["记录齐备：审查后退回起草", f"{REVIEW}/index.md"]


def test_a_shallow_clone_is_told_what_helps(run: Run, repository: Repository) -> None:
    """Rules ask the history for texts and days, which it would answer wrongly."""
    (repository.root / ".git" / "shallow").write_text(repository.git("rev-parse", "HEAD"), "utf-8")

    with pytest.raises(UnfitHistoryError, match="git fetch --unshallow"):
        run(*BACK)
    assert changed(repository) == []


BROUGHT = (
    "project",
    "participants",
    "explanatory_report",
    "consultations",
    "comments",
    "reviews",
    "approvals",
)


@pytest.mark.parametrize("kind", [one for one in KINDS if one.name in BROUGHT], ids=lambda one: one.name)
def test_a_blank_has_nothing_but_what_is_known(kind: Kind) -> None:
    made = blank(kind, {"known": "1"}).decode().splitlines()

    assert all(line.startswith("#") or line in ("", "---") for line in made)


def test_what_cannot_be_written_plainly_is_refused(run: Run, repository: Repository) -> None:
    code, said = run("review-a", "drafting", "--reason", "有冒号: 和 #井号")

    assert code == 2
    assert changed(repository) == []
    assert "手工填写" in said[-1]


def test_only_a_plain_key_can_be_revised() -> None:
    index = next(one for one in KINDS if one.name == "index")
    content = chamber()[f"{REVIEW}/index.md"]

    assert b"\nstage: drafting\n" in revise(index, content, "stage", "drafting")
    for key in ("nothing", "moves"):
        with pytest.raises(InsertionError):
            revise(index, content, key, "drafting")
    with pytest.raises(InsertionError):
        revise(index, b"no record", "stage", "drafting")


def test_an_overlay_shows_what_would_be_there() -> None:
    tree = Overlay(MemoryTree({"a": b"1", "b": b"2"}, adopted="x"), {"b": b"3", "c": b"4"})

    assert sorted((file.path, tree.read(file.path, 10)) for file in tree.files()) == [
        ("a", b"1"),
        ("b", b"3"),
        ("c", b"4"),
    ]
    assert tree.adopting_commit() == "x"


# --- several standards ----------------------------------------------------------------------------------------------------

_ITEM = re.compile(r"( +- (?:standard|slug): review-a\n(?: {8}[a-z].*\n|    (?:plan_no|title): .*\n)*)")
_BACK_BOTH = """
  - id: back
    text: 同意两项标准退回起草
    on: 2026-06-10
    items:
      - {standard: review-a, move: drafting}
      - {standard: review-b, move: drafting}
    method: show-of-hands
    present: 2
    for: 2
    against: 0
    abstain: 0
    conclusion: passed
---
"""
MEETING = "governance/meetings/2026-06-10-secretariat.md"
TWINS = ("review-a", "review-b", "drafting", "--body", "secretariat", "--reason", "文本须重写")


@pytest.fixture
def twins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Two standards at the same stage, and a resolution that sends both of them back."""
    held = chamber()
    for path, content in dict(held).items():
        if path.startswith("standards/2026/review-a/"):
            held[path.replace("review-a", "review-b")] = content
        elif path.startswith(("governance/meetings/", "governance/documents/")):
            held[path] = _ITEM.sub(
                lambda one: one[1] + one[1].replace("review-a", "review-b"), content.decode()
            ).encode()
    held[MEETING] = held[MEETING].replace(b"\n---\n", _BACK_BOTH.encode(), 1)
    repository = adopted(tmp_path, held)
    monkeypatch.chdir(tmp_path)
    return repository


def test_several_standards_of_one_resolution_move_together(run: Run, twins: Repository) -> None:
    told = run(*TWINS, "--resolution", "2026-06-10-secretariat#back", "--dry-run")
    assert (told[0], changed(twins)) == (0, []), told[1]

    code, said = run(*TWINS, "--resolution", "2026-06-10-secretariat#back")

    paths = [f"standards/2026/{slug}/index.md" for slug in ("review-a", "review-b")]
    assert (code, said[0], said[-2:]) == (0, "记录齐备：审查后退回起草", paths)
    assert changed(twins) == [f"M {paths[0]}", f" M {paths[1]}"]


def test_what_no_paper_ties_together_moves_not_at_all(run: Run, twins: Repository) -> None:
    code, said = run(*TWINS)

    assert code == 1
    assert any("several-standards" in line for line in said)
    assert changed(twins) == []


def test_one_blank_that_is_missing_stops_all(run: Run, twins: Repository) -> None:
    code, said = run("review-a", "review-b", "approval")

    assert (code, said[1:]) == (1, [f"standards/2026/review-{one}/approvals/1.md" for one in "ab"])
    assert changed(twins) == [f"?? {path}" for path in said[1:]]
