"""What a second process finds of texts is what would have been found here, or is found here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber, lay
from tuanbiao.beside import Beside, Wanted, say, wanted
from tuanbiao.check import check
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.outcome import Remembered, Session
from tuanbiao.tree import MemoryTree

INDEX = "standards/2024/sound-a/index.md"
# Runs a command as on a machine with two processors, and tells how often it was doubled.
TELLING = """
import os, sys
from tuanbiao import beside
from tuanbiao.cli.main import main
beside.possible = lambda: True
doubled, fork = [], os.fork
os.fork = lambda: (doubled.append(1), fork())[1]
try:
    main()
finally:
    print(len(doubled), file=sys.stderr)
"""


def library(*, flawed: bool = False) -> Library:
    """The sound chamber; where it is flawed, one text requires with a word that is not to be used."""
    return load(MemoryTree(_files(flawed=flawed)))


def _files(*, flawed: bool) -> dict[str, bytes]:
    files = chamber()
    more = "\n周转箱必须编号。\n".encode() if flawed else b""
    return {**files, INDEX: files[INDEX] + more}


def _said(held: Library, file: Path) -> tuple[Wanted, ...]:
    """What is wanted of a library, all of it said into a file."""
    parts = tuple(wanted(held, Session()))
    say(parts, os.open(file, os.O_CREAT | os.O_WRONLY))
    return parts


def _listening(memory: Session, parts: tuple[Wanted, ...], file: Path) -> Beside:
    return Beside(memory, {part.key for part in parts}, os.open(file, os.O_RDONLY))


def test_what_is_said_is_what_is_found_here(tmp_path: Path) -> None:
    held, memory = library(flawed=True), Session()
    parts = _said(held, tmp_path / "said")
    shared = _listening(memory, parts, tmp_path / "said")

    assert [shared.recall(part.key) for part in parts] == [part.judged() for part in parts]

    shared.close()
    assert set(memory.held) == {part.key for part in parts}
    assert any(one.outcome.diagnostics for one in memory.held.values())


def test_texts_alone_are_wanted_and_none_that_is_remembered() -> None:
    memory = Session()
    names = {part.key.partition(" ")[0] for part in wanted(library(), memory)}
    assert {"structure", "wording", "cites", INDEX} <= names
    assert {"stages", "row", "standards/2024/sound-a/participants.yml"}.isdisjoint(names)

    check(library(), AS_OF, memory)
    assert tuple(wanted(library(), memory)) == ()

    again = {part.key.partition(" ")[0] for part in wanted(library(flawed=True), memory)}
    assert {"structure", "wording", INDEX} <= again
    assert "standards/2024/sound-a/proposal.md" not in again


@pytest.mark.parametrize("kept", [0, 2, 500, -1])
def test_where_the_second_process_falls_silent_all_is_judged_here(tmp_path: Path, kept: int) -> None:
    held, file = library(flawed=True), tmp_path / "said"
    parts = _said(held, file)
    file.write_bytes(file.read_bytes()[:kept])
    shared = _listening(Session(), parts, file)

    assert check(held, AS_OF, shared) == check(held, AS_OF)

    shared.close()


def test_what_fails_ends_what_is_said(tmp_path: Path) -> None:
    def failing() -> Remembered:
        raise ZeroDivisionError

    parts = [*wanted(library(), Session())][:2]
    file = tmp_path / "said"
    say((parts[0], Wanted("failing", failing), parts[1]), os.open(file, os.O_CREAT | os.O_WRONLY))
    shared = _listening(Session(), (*parts, Wanted("failing", failing)), file)

    assert shared.recall(parts[0].key) == parts[0].judged()
    assert shared.recall("failing") is None
    assert shared.recall(parts[1].key) is None

    shared.close()


def test_a_command_finds_the_same_by_two_processes_as_by_one(tmp_path: Path) -> None:
    """The second process is there where a text has changed, and only there."""
    root = tmp_path / "chamber"
    lay(root, _files(flawed=True))

    def run(script: str, cache: str) -> tuple[str, str]:
        done = subprocess.run(
            [sys.executable, "-c", script, "check", "--as-of", "2026-06-30", "--format", "json"],
            cwd=root,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / cache)},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return done.stdout, done.stderr.strip()

    alone = TELLING.replace("lambda: True", "lambda: False")
    by_one, doubled = run(alone, "a")
    assert doubled == "0"
    assert "必须" in by_one

    assert run(TELLING, "b") == (by_one, "1")
    assert run(TELLING, "b") == (by_one, "0")

    with (root / "standards" / "2024" / "sound-a" / "promotion.yml").open("a", encoding="utf-8") as record:
        record.write("\n")
    assert run(TELLING, "b")[1] == "0"

    (root / INDEX).write_bytes(chamber()[INDEX])
    assert run(TELLING, "b") == (run(alone, "c")[0], "1")
