"""What history tells of a step: when files came, which texts there were; and the walk that finds the same."""

from datetime import date
from pathlib import Path

import pytest

from tests.cases import chamber
from tests.repositories import ADOPTED, Repository, adopted
from tuanbiao import git
from tuanbiao.load import load
from tuanbiao.past import Arrived, Past, Texts
from tuanbiao.tree import MemoryTree
from tuanbiao.walk import walk

FOLDER = "standards/2026/draft-a"
INDEX = f"{FOLDER}/index.md"
EVIDENCE = f"{FOLDER}/evidence/a.txt"


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """Adoption, a new text with a file, the file removed, and the file brought again on another day."""
    repository = adopted(tmp_path_factory.mktemp("past") / "chamber")
    steps: list[tuple[str, dict[str, bytes | None]]] = [
        ("2026-06-10T09:00:00+08:00", {INDEX: chamber()[INDEX] + b"\nA.\n", EVIDENCE: b"a"}),
        ("2026-06-11T09:00:00+08:00", {EVIDENCE: None}),
        ("2026-06-12T23:30:00Z", {EVIDENCE: b"b", "README.md": b"# x\n"}),
    ]
    for at, files in steps:
        repository.merge(repository.branch(files, at=at), at=at)
    return repository


def text(extra: bytes) -> str:
    files = {**chamber(), INDEX: chamber()[INDEX] + extra}
    return load(MemoryTree(files)).standards["draft-a"].text


def test_what_is_there_now_came_on_its_day_in_shanghai(repository: Repository) -> None:
    arrived = Arrived(Past(repository.root, repository.git("rev-parse", "main"), (FOLDER,)))

    assert arrived[INDEX] == date.fromisoformat(ADOPTED[:10])
    assert arrived[EVIDENCE] == date(2026, 6, 13)
    assert "README.md" not in arrived
    assert len(arrived) == len(list(arrived)) > 1


def test_every_text_is_known_by_its_digest(repository: Repository) -> None:
    texts = Texts(Past(repository.root, repository.git("rev-parse", "main"), (FOLDER,)))

    assert set(texts) == {text(b""), text(b"\nA.\n")}
    assert texts[text(b"")].index.body is not None
    assert len(texts) == 2


def test_without_folders_nothing_is_asked(tmp_path: Path) -> None:
    past = Past(tmp_path, "0" * 40, ())

    assert past.arrived == {}
    assert past.texts == {}


def test_the_walk_knows_the_same(repository: Repository) -> None:
    head = repository.git("rev-parse", "main")
    *_, last = walk(repository.root, git.line(repository.root, head))

    assert last.change is not None
    assert last.change.texts is not None
    before = Past(repository.root, last.commit.parents[0], (FOLDER,))
    assert set(before.texts) <= set(last.change.texts)
    own = {path: on for path, on in last.change.arrived.items() if path.startswith(FOLDER)}
    assert own == before.arrived


def test_a_subject_cannot_pass_for_another_commit(tmp_path: Path) -> None:
    repository = adopted(tmp_path / "chamber")
    repository.commit({"README.md": b"x"}, "a\x01b\x02c\x1b[31m")

    line = git.line(repository.root, repository.git("rev-parse", "main"))

    assert [one.parents for one in line[1:]] == [(line[0].id,)]
    assert len(line) == 2
