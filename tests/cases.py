"""Cases: a small sound chamber, a change to it, exactly what is then said, and what mending it comes to.

A case is a folder `tests/cases/<rule>/<case>/` with `expected.txt` and any of: `edits.yml` (path → list of [old, new], each
old found exactly once), `delete.yml` (list of paths), `files/` (written over), `sign.yml` (path of a signature file → what it
is over, see tests/papers.py), `modes.yml` (path → Git mode), `as-of` (a date), `adopted` (the adopting commit, nothing in it
where the history is unknown). Where a finding can be mended, `fixed.diff` says how. The chamber without any change gives no diagnostics.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.papers import ADOPTED, signed
from tuanbiao.check import check
from tuanbiao.diagnostic import Diagnostic
from tuanbiao.facts.marks import records_of
from tuanbiao.governance import Governance
from tuanbiao.library import Library
from tuanbiao.load import Kept, load
from tuanbiao.mending.difference import difference
from tuanbiao.mending.rounds import Mended, mended
from tuanbiao.outcome import Session
from tuanbiao.records.kind import Kind
from tuanbiao.records.record import Record
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree, Overlay

HERE = Path(__file__).parent
CASES = HERE / "cases"
CHAMBER = HERE / "chamber"
KEPT = Kept()
AS_OF = date(2026, 6, 30)


class Case(NamedTuple):
    """One case folder."""

    rule: str
    folder: Path

    @property
    def name(self) -> str:
        """`<rule>/<case>`."""
        return f"{self.rule}/{self.folder.name}"


@cache
def discover(root: Path = CASES) -> tuple[Case, ...]:
    """Every case folder, sorted."""
    return tuple(
        Case(rule.name, folder)
        for rule in sorted(root.iterdir())
        if rule.is_dir()
        for folder in sorted(rule.iterdir())
        if folder.is_dir()
    )


def chamber() -> dict[str, bytes]:
    """The sound chamber as path → bytes, the caller's own."""
    return dict(_chamber())


def lay(root: Path, files: Mapping[str, bytes]) -> None:
    """Lay files below a folder, over what is there."""
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)


@cache
def _chamber() -> Mapping[str, bytes]:
    return dict(read_folder(CHAMBER))


def read_folder(root: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below `root` with its relative path."""
    for path in sorted(root.rglob("*")):
        if path.is_file():
            yield path.relative_to(root).as_posix(), path.read_bytes()


def contents(case: Case) -> dict[str, bytes]:
    """The chamber with the case's change."""
    return overlay(chamber(), case.folder)


def overlay(given: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """Files with the change that `folder` describes."""
    files = dict(given)
    for path, pairs in read_data(folder / "edits.yml").items():
        text = files[path].decode()
        for old, new in pairs:
            assert text.count(old) == 1, f"{folder}: {old!r} occurs {text.count(old)} times in {path}"
            text = text.replace(old, new)
        files[path] = text.encode()
    for path in read_data(folder / "delete.yml"):
        del files[path]
    if (folder / "files").is_dir():
        files.update(read_folder(folder / "files"))
    files.update(signed(files, read_data(folder / "sign.yml")))
    return files


def run(case: Case) -> tuple[Diagnostic, ...]:
    """Everything that the tool says of the case."""
    tree, as_of = given(case)
    # What is remembered of the sound chamber must not hide what the case changes.
    return check(load(tree, KEPT), as_of, memory())


def mend(case: Case, over: Mapping[str, bytes] | None = None) -> Mended:
    """What every edit, safe or not, makes of the case, or of the case with some files changed."""
    tree, as_of = given(case)
    return mended(Overlay(tree, over or {}), as_of, lambda _: True, lambda _before, _after: (), memory())


def patch(case: Case, made: Mended) -> str:
    """The differences that mending made."""
    before = contents(case)
    return "".join(difference(path, before[path], made.contents[path], 1) for path in sorted(made.contents))


def memory() -> Session:
    """What is remembered of the sound chamber, the caller's own."""
    return Session(dict(remembered_chamber().held))


def given(case: Case) -> tuple[MemoryTree, date]:
    """The case's tree, and the day it is judged on."""
    stamp = case.folder / "as-of"
    as_of = date.fromisoformat(stamp.read_text("utf-8").strip()) if stamp.exists() else AS_OF
    named = case.folder / "adopted"
    adopted = named.read_text("utf-8").strip() if named.exists() else ADOPTED
    return MemoryTree(contents(case), read_data(case.folder / "modes.yml"), adopted or None), as_of


@cache
def remembered_chamber() -> Session:
    """Everything that is remembered once the sound chamber has been judged."""
    session = Session()
    check(load(MemoryTree(chamber()), KEPT), AS_OF, session)
    return session


def all_records(library: Library) -> Iterator[tuple[Kind, Record[Any]]]:
    """Every record of a library with its kind."""
    holders: tuple[Governance | Standard, ...] = (library.governance, *library.standards.values())
    return (one for holder in holders for one in records_of(holder))


def show(diagnostics: tuple[Diagnostic, ...]) -> str:
    """The expected text: place, severity, rule; then the message and the fix in both languages."""
    blocks = [
        f"{one.span}: {one.severity.word} {one.rule}\n"
        f"  {one.message.zh}\n  {one.message.en}\n  → {one.fix.zh}\n  → {one.fix.en}\n"
        for one in diagnostics
    ]
    return "".join(blocks) or "clean\n"


def read_data(path: Path) -> Any:
    """A YAML file of the case with every scalar a text, empty where there is none."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader) if path.exists() else {}
