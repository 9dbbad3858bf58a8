"""The file in which the tool's own modules lie compiled is never more than a faster way to the same modules."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cases import chamber, lay
from tuanbiao.cli.compiled import Compiled

ROOT = Path(__file__).parents[2]
# Runs a command, then tells from where its modules came.
TELLING = """
import sys
from tuanbiao.cli.main import main
try:
    main()
finally:
    kinds = [type(one.__spec__.loader).__module__ for name, one in sys.modules.items() if name.startswith("tuanbiao.")]
    nodes = sys.modules["yaml.nodes"]
    print(kinds.count("tuanbiao.cli.compiled"), len(kinds), nodes.__file__, nodes.__cached__, file=sys.stderr)
"""
SOUND = "通过：0 个错误，0 个警告，0 个提示\n"


class Told(NamedTuple):
    """What a command said, how many modules of the tool came from the file, of how many, and one of another package."""

    answer: str
    found: int
    of: int
    source: str
    compiled: str


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tool by which a sound chamber was checked once."""
    folder = tmp_path_factory.mktemp("tool")
    for name in ("tools", "schemas", "governance"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    lay(folder / "chamber", chamber())
    assert _check(folder, PYTHONDONTWRITEBYTECODE="1")[:2] == (SOUND, 0)
    assert not _file(folder).exists()
    assert _check(folder)[:2] == (SOUND, 0)
    return folder


def _check(tool: Path, **variables: str) -> Told:
    """What a check of a sound chamber says, and how many of its modules came from the file."""
    cache = {"XDG_CACHE_HOME": str(tool / f"cache-{len(list(tool.iterdir()))}")}
    done = subprocess.run(
        [sys.executable, "-c", TELLING, "check", "--as-of", "2026-06-30"],
        cwd=tool / "chamber",
        env={**_environment(tool), **cache, **variables},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found, of, source, compiled = done.stderr.split()
    return Told(done.stdout, int(found), int(of), source, compiled)


def _environment(tool: Path) -> dict[str, str]:
    """That of a user who works with the copy, which is no part of what is measured."""
    left_out = ("PYTHONDONTWRITEBYTECODE", "COVERAGE_")
    inherited = {name: one for name, one in os.environ.items() if not name.startswith(left_out)}
    return {**inherited, "PYTHONPATH": str(tool / "tools")}


def _file(tool: Path) -> Path:
    folder = tool / "tools" / "tuanbiao" / "__pycache__"
    return folder / f"modules.{sys.implementation.cache_tag}.bin"


def test_a_later_command_finds_its_modules_in_the_file(tool: Path) -> None:
    """But for those that are there before the file is opened."""
    told = _check(tool)

    assert told.answer == SOUND
    assert told.of - 10 < told.found < told.of
    assert (Path(told.source).name, told.compiled) == ("nodes.py", str(_file(tool)))
    assert [one.name for one in _file(tool).parent.iterdir() if one.suffix != ".pyc"] == [_file(tool).name]


def test_a_changed_module_is_the_one_that_runs(tool: Path) -> None:
    """Even where the change leaves its size alone."""
    source = tool / "tools" / "tuanbiao" / "report" / "text.py"
    text, written = source.read_text("utf-8"), source.stat().st_mtime_ns
    source.write_text(text.replace("通过", "完好"), "utf-8")
    os.utime(source, ns=(written, written + 10**9))

    assert _check(tool)[0] == SOUND.replace("通过", "完好")

    source.write_text(text, "utf-8")
    assert _check(tool)[0] == SOUND


def test_a_module_that_is_gone_is_gone(tool: Path) -> None:
    source = tool / "tools" / "tuanbiao" / "report" / "text.py"
    away = source.rename(source.with_suffix(".away"))

    with pytest.raises(subprocess.CalledProcessError) as caught:
        _check(tool)

    assert "cannot import name 'text' from 'tuanbiao.report'" in caught.value.stderr
    away.rename(source)
    assert _check(tool)[0] == SOUND


def test_many_new_modules_are_added_to_the_file(tool: Path) -> None:
    """For one or two it is not written anew, since it is for speed alone."""
    file, rules = _file(tool), tool / "tools" / "tuanbiao" / "rules"
    before = file.read_bytes()
    for source in sorted((rules / "state" / "wording").glob("*.py"))[:2]:
        os.utime(source, (10**9, 10**9))
    _check(tool)
    assert file.read_bytes() == before

    for source in rules.rglob("*.py"):
        os.utime(source, (10**9, 10**9))
    _check(tool)
    assert file.read_bytes() != before

    told = _check(tool)
    assert told.found > told.of - 10


def test_what_is_imported_after_it_was_written_is_left_to_python(tool: Path) -> None:
    """As by what runs on the way out."""
    script = f"""
import sys
from pathlib import Path
from tuanbiao.cli.main import main
before = Path({str(_file(tool))!r}).read_bytes()
try:
    main()
finally:
    del sys.modules["yaml.nodes"]
    import yaml.nodes
    print(Path({str(_file(tool))!r}).read_bytes() != before, type(yaml.nodes.__spec__.loader).__name__, file=sys.stderr)
"""
    for source in (tool / "tools" / "tuanbiao" / "rules").rglob("*.py"):
        os.utime(source, (10**9 + 5, 10**9 + 5))
    cache = {"XDG_CACHE_HOME": str(tool / "cache-on-the-way-out")}
    done = subprocess.run(
        [sys.executable, "-c", script, "check", "--as-of", "2026-06-30"],
        cwd=tool / "chamber",
        env={**_environment(tool), **cache},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert done.stderr == "True SourceFileLoader\n"


@pytest.mark.parametrize("damage", ["emptied", "cut", "shortened", "foreign", "moved", "junk", "index"])
def test_a_file_that_is_damaged_or_of_elsewhere_is_passed_over_and_replaced(tool: Path, damage: str) -> None:
    """One of another place names that place in messages about faults."""
    file = _file(tool)
    content = file.read_bytes()
    head = content.index(b"\n", 4) + 1
    file.write_bytes(
        {
            "emptied": b"",
            "cut": content[: head + 20],
            "shortened": content[:-1],
            "foreign": b"\0\0\0\0" + content[4:],
            "moved": content[:4] + b"/elsewhere\n" + content[head:],
            "junk": b"not at all what it should be",
            "index": content[:-100] + b"\xff" * 100,
        }[damage]
    )

    assert _check(tool)[:2] == (SOUND, 0)

    told = _check(tool)
    assert told.found > told.of - 10


def test_a_package_that_comes_first_elsewhere_is_the_one_that_is_used(tool: Path, tmp_path: Path) -> None:
    """Python alone decides where a package lies; only what is in it is found without a search."""
    installed = find_spec("yaml")
    assert installed is not None
    assert installed.origin is not None
    shutil.copytree(Path(installed.origin).parent, tmp_path / "yaml")

    told = _check(tool, PYTHONPATH=os.pathsep.join((str(tmp_path), str(tool / "tools"))))

    assert told.answer == SOUND
    assert told.source == str(tmp_path / "yaml" / "nodes.py")
    assert told.compiled != str(_file(tool))


@pytest.mark.parametrize(("words", "there"), [(("--help",), False), (("check", "--help"), True)])
def test_the_list_of_commands_does_without_the_file(tool: Path, words: tuple[str, ...], there: bool) -> None:  # noqa: FBT001
    """It has to answer at once, and to read the file would take as long as to look for its few modules."""
    script = """
import sys
from tuanbiao.cli.main import main
try:
    main()
finally:
    print("Compiled" in {type(one).__name__ for one in sys.meta_path}, file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        cwd=tool,
        env=_environment(tool),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert done.stderr == f"{there}\n"


def test_a_folder_that_takes_no_file_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)

    Compiled(tmp_path / "no such folder" / "modules.bin").keep()

    assert list(tmp_path.iterdir()) == []


def test_other_modules_are_left_to_python(tmp_path: Path) -> None:
    compiled = Compiled(tmp_path / "modules.bin")

    assert compiled.find_spec("json.tool", ["somewhere"]) is None
    assert compiled.find_spec("tuanbiao.words", ["somewhere"]) is None
