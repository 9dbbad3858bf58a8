"""What the package brings is enough: a chamber is laid down, installed, checked and published from it alone."""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree, rmtree, which
from zipfile import ZipFile

import pytest

from tests.cases import CHAMBER
from tuanbiao.setup.chamber import COPIED

ROOT = Path(__file__).parents[1]
OPTIONS = ("--name", "某商会", "--name-en", "Some Chamber", "--code", "ABC")
CREDIT_CODE = ("--credit-code", "51110000DEM000006P")


def _python(arguments: list[str], cwd: Path, path: Path | None) -> subprocess.CompletedProcess[str]:
    """Python in `cwd` with the modules below `path` first; measuring would count the package's copy as code not run."""
    env = {key: value for key, value in os.environ.items() if not key.startswith(("COVERAGE_", "PYTHONPATH"))}
    env |= {"PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"} | ({"PYTHONPATH": str(path)} if path else {})
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    built = _python(["-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT, None)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


@pytest.fixture(scope="module")
def laid_down(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("laid") / "chamber"
    done = _python(["-m", "tuanbiao", "init", str(folder), *OPTIONS, *CREDIT_CODE], folder.parent, package)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_package_is_what_runs(package: Path, tmp_path: Path) -> None:
    asked = "from tuanbiao.resources import resources; print(resources())"

    assert _python(["-c", asked], tmp_path, package).stdout == f"{package / 'tuanbiao' / 'data'}\n"


def test_all_that_a_chamber_needs_is_laid_down(laid_down: Path) -> None:
    assert [path for path in COPIED if not (laid_down / path).exists()] == []
    assert (laid_down / "Makefile").read_bytes() == (ROOT / "Makefile").read_bytes()
    assert (laid_down / "tools/LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    tool = {path.relative_to(laid_down) for path in (laid_down / "tools").rglob("*.py")}
    assert tool == {path.relative_to(ROOT) for path in (ROOT / "tools").rglob("*.py")}


def test_nothing_of_the_demonstration_is_left(laid_down: Path) -> None:
    texts = [path.read_text("utf-8") for path in (laid_down / "governance").rglob("*") if path.is_file()]

    assert [text for text in texts if "DEMO" in text or "示例商会" in text] == []
    assert any("T/ABC" in text for text in texts)


def test_what_is_still_missing_is_said_and_nothing_is_malformed(laid_down: Path, package: Path) -> None:
    done = _python(["-m", "tuanbiao", "check", "--format", "json"], laid_down, package)
    rules = {one["rule"] for one in json.loads(done.stdout)["diagnostics"]}

    assert done.returncode == 1
    assert "registration-missing" in rules
    assert {rule for rule in rules if rule.startswith(("schema-", "yaml-", "tree-", "markdown-"))} == set()


def test_the_tool_can_be_installed_from_the_chamber_itself(laid_down: Path, tmp_path: Path) -> None:
    asked = f"from hatchling.build import build_editable; print(build_editable({str(tmp_path)!r}))"

    built = _python(["-c", asked], laid_down, None)

    assert built.returncode == 0, built.stderr
    with ZipFile(tmp_path / built.stdout.strip()) as wheel:
        (link,) = (name for name in wheel.namelist() if name.endswith(".pth"))
        assert Path(wheel.read(link).decode().strip()).samefile(laid_down / "tools")


def test_a_chamber_lays_down_another_with_the_same_licence(laid_down: Path, tmp_path: Path) -> None:
    folder = tmp_path / "other"

    done = _python(
        ["-m", "tuanbiao", "init", str(folder), *OPTIONS, *CREDIT_CODE], tmp_path, laid_down / "tools"
    )

    assert done.returncode == 0, done.stderr
    assert (folder / "tools/LICENSE").read_bytes() == (laid_down / "tools/LICENSE").read_bytes()


def test_a_complete_chamber_is_published(laid_down: Path, package: Path, tmp_path: Path) -> None:
    chamber = tmp_path / "chamber"
    copytree(laid_down, chamber)
    rmtree(chamber / "governance")
    copytree(CHAMBER, chamber, dirs_exist_ok=True)

    done = _python(["-m", "tuanbiao", "site", "build"], chamber, package)

    assert done.returncode == 0, done.stderr
    assert "循环物流周转箱标识要求" in (chamber / "build/site/standards/index.html").read_text("utf-8")


@pytest.mark.skipif(which("make") is None, reason="there is no make here: docs/windows.md")
def test_make_offers_a_chamber_only_what_it_can_do(laid_down: Path) -> None:
    make = ["make", "--no-print-directory"]
    offered = subprocess.run([*make, "help"], cwd=laid_down, capture_output=True, text=True, check=True)
    refused = subprocess.run(
        [*make, "requirements-test.lock"], cwd=laid_down, capture_output=True, text=True, check=False
    )

    assert {line.split()[1] for line in offered.stdout.splitlines()} == {"help", "site", "serve", "clean"}
    assert refused.returncode == 2
    assert "the tool's tests are in its own repository" in refused.stderr
