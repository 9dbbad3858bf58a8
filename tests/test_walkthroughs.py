"""The walkthroughs of docs/ are walked: every command is run, every edit made, and the output is what the document says.

A document is read from top to bottom. The day in a heading such as `## 三、录入（2026-07-20）` is today for what follows: it is the
`--as-of` of every command that has one, and the date of commits. A `console` block holds commands after `$ ` and what they print, in
which `…` stands for any text. A `diff` block is a file's path and lines to change in it; hunks are parted by `…`. A link to a folder
below tests/walkthroughs/ lays that folder's files into the repository. A `yaml` or `markdown` block is an excerpt of a
file, its path first.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.walkthroughs import HERE, begin
from tests.walkthroughs.walk import Walk

DOCS = HERE.parents[1] / "docs" / "walkthroughs"
NAMES = [one.stem for one in sorted(DOCS.glob("*.md"))]
DAY = r"^## [^\n]*（(?P<day>\d{4}-\d\d-\d\d)）$"
LAID = r"\(\.\./\.\./tests/walkthroughs/(?P<laid>[\w./-]+)/\)"
BLOCK = r"^```(?P<kind>console|diff|yaml|markdown)\n(?P<text>.*?)^```$"
PIECE = re.compile(f"{DAY}|{LAID}|{BLOCK}", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository in which all begin."""
    folder = tmp_path_factory.mktemp("start")
    begin(tmp_path_factory.mktemp("scratch"), folder)
    return folder


def test_all_are_there() -> None:
    assert NAMES == ["drafter", "secretary", "year"]


@pytest.mark.parametrize("name", NAMES)
def test_walkthrough(
    name: str, start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, update: bool
) -> None:
    path = DOCS / f"{name}.md"
    told = path.read_text("utf-8")
    walk = Walk.of(start, tmp_path / "商会")
    monkeypatch.chdir(walk.root)

    walked = "".join(_walked(told, walk))

    if update:
        path.write_text(walked, "utf-8", newline="\n")
    assert walked == path.read_text("utf-8")
    assert walk.commands > 0


def _walked(told: str, walk: Walk) -> Iterator[str]:
    """The document with what its commands print now; an output that agrees stays as it is written."""
    at = 0
    for piece in PIECE.finditer(told):
        yield told[at : piece.start()]
        at = piece.end()
        yield _piece(piece, walk)
    yield told[at:]


def _piece(piece: re.Match[str], walk: Walk) -> str:
    if piece["day"]:
        walk.wake(piece["day"])
    elif piece["laid"]:
        walk.lay(HERE / piece["laid"])
    elif piece["kind"] == "diff":
        walk.edit(piece["text"])
    elif piece["kind"] in ("yaml", "markdown"):
        walk.look(piece["text"])
    else:
        return f"```console\n{walk.console(piece['text'])}```"
    return piece[0]
