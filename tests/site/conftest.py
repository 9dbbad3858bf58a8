"""A chamber laid down with the site's sources, and its site, built once."""

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from shutil import copyfile, copytree

import pytest

from tests.cases import AS_OF, CHAMBER
from tests.measure import unmeasured

ROOT = Path(__file__).parents[2]
URL = "https://example.org/std/"
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
    with nullcontext() if measured else unmeasured():
        return subprocess.run(
            [sys.executable, "-c", _RUN, *arguments],
            cwd=root,
            env={**os.environ, **(env or {})},
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


@pytest.fixture(scope="session")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of a build that knows its address, with a page written by hand in place of a generated one."""
    root = lay_down(tmp_path_factory.mktemp("addressed") / "chamber")
    (root / "site/pages/information.md").write_text("# 由人撰写\n", "utf-8")
    result = site(root, "build", "--as-of", AS_OF.isoformat(), env={"SITE_URL": URL})
    assert result.returncode == 0, result.stderr
    return root / "build/site"
