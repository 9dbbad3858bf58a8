"""The README shows what the tool really prints."""

import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

pytestmark = pytest.mark.usefixtures("untraced")
ROOT = Path(__file__).parents[1]
FILE = "standards/2022/robot-maintenance/consultations/2.md"


def test_the_excerpt_is_real_output(tmp_path: Path) -> None:
    for folder in ("governance", "standards"):
        copytree(ROOT / folder, tmp_path / folder)
    text = (tmp_path / FILE).read_text("utf-8")
    (tmp_path / FILE).write_text(
        text.replace("closes: 2022-12-09", "closes: 2022-12-06", 1), "utf-8", newline="\n"
    )

    done = subprocess.run(
        [sys.executable, "-m", "tuanbiao", "check", "--as-of", "2026-11-24", FILE],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    found = re.search(r"```text\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert found is not None
    assert done.stdout == found[1]
    assert done.returncode == 1
