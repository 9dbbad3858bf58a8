"""A chamber laid down with the site's sources, and its site, built once."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from shutil import copyfile, copytree

import pytest

from tests.cases import AS_OF, CHAMBER

ROOT = Path(__file__).parents[2]
_RUN = "from tuanbiao.cli.site import command; command(prog_name='tuanbiao site')"


def lay_down(folder: Path) -> Path:
    """The sound chamber with this repository's own site sources."""
    copytree(CHAMBER, folder)
    copytree(ROOT / "site", folder / "site")
    copyfile(ROOT / "mkdocs.yml", folder / "mkdocs.yml")
    return folder


def site(
    root: Path, *arguments: str, env: Mapping[str, str] | None = None, measured: bool = False
) -> subprocess.CompletedProcess[str]:
    """`tuanbiao site …` in a process of its own; coverage is measured where asked for, since traced builds take long."""
    unmeasured = {name: value for name, value in os.environ.items() if name != "COVERAGE_PROCESS_CONFIG"}
    return subprocess.run(
        [sys.executable, "-c", _RUN, *arguments],
        cwd=root,
        env={**(os.environ if measured else unmeasured), **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A chamber whose site is built into build/site."""
    root = lay_down(tmp_path_factory.mktemp("site") / "chamber")
    result = site(root, "build", "--as-of", AS_OF.isoformat(), measured=True)
    assert result.returncode == 0, result.stderr
    return root
