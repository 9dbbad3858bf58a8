"""The replay: the demonstration chamber's whole life as real branches and merges, sound after every one of them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.cases import all_records
from tests.history import ROOT, replay
from tests.history.steps import Step, steps
from tuanbiao import git
from tuanbiao.check import check
from tuanbiao.clock import day_at
from tuanbiao.diagnostic import Severity
from tuanbiao.facts.marks import dated, marked, value
from tuanbiao.library import Library
from tuanbiao.load import Kept, load
from tuanbiao.outcome import Session
from tuanbiao.records.kind import Kind
from tuanbiao.records.record import Record
from tuanbiao.tree import CommitTree, MemoryTree, WorkTree

pytestmark = pytest.mark.usefixtures("untraced")
YEARS = range(2021, 2027)
WEEK = timedelta(days=7)
ROOTS = ("governance/", "standards/")


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("history")
    replay(folder)
    return folder


@pytest.fixture(scope="module")
def line(history: Path) -> list[tuple[git.Commit, tuple[str, ...]]]:
    """The first-parent line, oldest first, with the paths that each step changed."""
    steps = git.changes(history, git.line(history, git.resolve(history, "main")))
    return [
        (commit, tuple(one.path for one in changed if one.path.startswith(ROOTS)))
        for commit, changed in steps
    ]


@cache
def planned() -> list[Step]:
    return steps(ROOT)


@dataclass(frozen=True)
class State:
    """The records after a step."""

    number: int
    step: Step
    library: Library

    @property
    def day(self) -> date:
        return self.step.at.day


@cache
def states() -> tuple[State, ...]:
    """Every state, loaded as a commit's would be; a file's reading is kept while its bytes stay the same."""
    files: dict[str, bytes] = {}
    kept = Kept()
    found = []
    for number, step in enumerate(planned()):
        files |= step.changes()
        found.append(State(number, step, load(MemoryTree(dict(files)), kept)))
    return tuple(found)


def test_two_replays_are_the_same_commits(history: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"

    assert replay(again) == git.resolve(history, "main")


def test_the_last_tree_is_this_repositorys_own(history: Path) -> None:
    now = WorkTree(ROOT)
    own = {file.path: (ROOT / file.path).read_bytes() for file in now.files()}
    last = CommitTree(history, "main")

    assert {file.path: last.read(file.path, 10_000_000) for file in last.files()} == own


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("")

    with pytest.raises(SystemExit):
        replay(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_the_line_is_an_adoption_and_merges(
    history: Path, line: list[tuple[git.Commit, tuple[str, ...]]]
) -> None:
    adoption, *merges = [commit for commit, _ in line]
    listed = git.run(history, "log", "--format=%H %T %P", "main").decode().splitlines()
    commits = {words[0]: words[1:] for words in (row.split() for row in listed)}

    assert adoption.parents == ()
    assert "governance/chamber.md" in line[0][1]
    assert len(commits) == 2 * len(merges) + 1
    for before, merge in zip([adoption, *merges], merges, strict=False):
        main, branch = merge.parents
        assert main == before.id
        assert commits[branch][1:] == [main]
        assert commits[branch][0] == commits[merge.id][0]
        assert merge.subject.startswith("合并 #")


def test_dates_never_run_back(line: list[tuple[git.Commit, tuple[str, ...]]]) -> None:
    seconds = [commit.seconds for commit, _ in line]

    assert seconds == sorted(seconds)
    assert [day_at(one) for one in seconds] == [step.at.day for step in planned()]


def test_every_step_changes_what_was_planned(line: list[tuple[git.Commit, tuple[str, ...]]]) -> None:
    files: dict[str, bytes] = {}
    for step, (_, paths) in zip(planned(), line, strict=True):
        changes = step.changes()
        assert (
            {path for path, content in changes.items() if files.get(path) != content} == set(paths) != set()
        )
        files |= changes


def test_every_move_is_merged_on_its_day() -> None:
    merged: Counter[str] = Counter()
    for state in states():
        for slug, standard in state.library.standards.items():
            moves = standard.index.data.moves
            for move in moves[merged[slug] :]:
                assert timedelta(0) <= state.day - move.on <= WEEK
            assert len(moves) - merged[slug] <= 1
            assert moves[-1].to == standard.index.data.stage
            merged[slug] = len(moves)
    own = load(WorkTree(ROOT)).standards
    assert merged == {slug: len(standard.index.data.moves) for slug, standard in own.items()}


def test_new_dates_agree_with_the_day_of_their_step() -> None:
    seen: dict[str, Counter[tuple[str, str]]] = {}
    wrong = []
    for state in states():
        records = {record.path: (kind, record) for kind, record in all_records(state.library)}
        for path in records.keys() & state.step.files.keys():
            found = _dates(*records[path])
            for sign, day in found - seen.get(path, Counter()) if state.number else ():
                if not _agrees(sign, date.fromisoformat(day), state.day):
                    wrong.append(f"{state.day} {path}: {sign} {day}")
            seen[path] = found
    assert wrong == []


def _dates(kind: Kind, record: Record[Any]) -> Counter[tuple[str, str]]:
    """Every date of a record with what kind of date it is."""
    days = ((str(one.sign), value(one.node)) for one in marked(kind, record, dated))
    return Counter((sign, day) for sign, day in days if day is not None)


def _agrees(sign: str, day: date, merged: date) -> bool:
    """An event was at most a week ago, what is announced still lies ahead, what is past is past."""
    return {
        "event": timedelta(0) <= merged - day <= WEEK,
        "announcing": day >= merged,
        "past": day <= merged,
        "due": True,
    }[sign]


def test_what_opens_is_filled_by_a_later_step() -> None:
    opened: dict[str, int] = {}
    closed: dict[str, int] = {}
    for state in states():
        for path, is_open in _openings(state.library):
            (opened if is_open else closed).setdefault(path, state.number)
    assert all(opened[path] < number for path, number in closed.items())
    assert {path.split("/")[-2] for path in closed} == {
        "appeals",
        "approvals",
        "complaints",
        "consultations",
        "reviews",
        "systematic-reviews",
    }
    assert len(closed) >= 40


def _openings(library: Library) -> Iterator[tuple[str, bool]]:
    """Every record that opens before it is filled, and whether it is still open."""
    for appeal in library.governance.appeals.values():
        yield appeal.path, appeal.data.replied is None
    for complaint in library.governance.complaints.values():
        yield complaint.path, complaint.data.answered is None
    for standard in library.standards.values():
        yield from ((one.path, one.data.conclusion is None) for one in standard.reviews.values())
        yield from ((one.path, one.data.conclusion is None) for one in standard.approvals.values())
        yield from ((one.path, one.data.conclusion is None) for one in standard.systematic_reviews.values())
        yield from (
            (one.path, number not in standard.comments) for number, one in standard.consultations.items()
        )


def test_a_ballot_is_on_the_roll_before_it_is_counted() -> None:
    opened: dict[str, date] = {}
    counted = set()
    for state in states():
        reviews = (one for standard in state.library.standards.values() for one in standard.reviews.values())
        for review in reviews:
            ballot = review.data.ballot
            if ballot is not None and not ballot.votes:
                opened.setdefault(review.path, state.day)
                assert opened[review.path] <= ballot.opens
            elif ballot is not None:
                counted.add(review.path)
    assert counted <= set(opened)
    assert len(counted) >= 6


def test_nothing_changes_in_a_folder_while_its_ballot_is_open() -> None:
    ballots = [
        (standard.folder, review.data.ballot)
        for standard in states()[-1].library.standards.values()
        for review in standard.reviews.values()
        if review.data.ballot
    ]
    touched = [
        f"{step.at.day} {path}"
        for step in planned()
        for folder, ballot in ballots
        for path in step.changes()
        if path.startswith(f"{folder}/") and ballot.opens < step.at.day < ballot.closes
    ]
    assert len(ballots) >= 7
    assert touched == []


def test_every_state_is_sound() -> None:
    """Every state is judged whole; what has not changed since the state before is remembered."""
    memory = Session()
    for state in states():
        found = check(state.library, state.day, memory)
        errors = [f"{one.span} {one.rule}" for one in found if one.severity is Severity.ERROR]
        assert errors == [], f"{state.day} {state.step.themes}"
