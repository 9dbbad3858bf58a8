"""Files that mean harm are refused or read within bounds, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.comments.hostile import HOSTILE

ROOT = Path(__file__).parents[2]
MOST = 256_000  # kilobytes


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux tells it")
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file(name: str, tmp_path: Path) -> None:
    make, refusal = HOSTILE[name]
    path = tmp_path / "a.xlsx"
    path.write_bytes(make())

    done = subprocess.run(
        [sys.executable, "-m", "tests.comments.hostile", str(path)],
        cwd=ROOT,
        env={"PYTHONPATH": "tools:.", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=120,
    )

    peak, told = done.stdout.split(" ", 1)
    assert int(peak) < MOST
    assert refusal in told if refusal else told.isdecimal()
