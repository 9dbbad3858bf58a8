"""How the time of a piece of work is taken and told."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
TUANBIAO = [sys.executable, "-m", "tuanbiao"]


def spread(figures: list[float]) -> dict[str, float]:
    """Least, median and greatest of them."""
    return {"min": min(figures), "median": median(figures), "max": max(figures)}


def processor(work: Callable[[], object]) -> float:
    """Processor seconds of this work."""
    begun = time.process_time()
    work()
    return round(time.process_time() - begun, 4)


def once(arguments: list[str], root: Path = ROOT, cache: Path | None = None) -> float:
    """Wall seconds of one command, with a cache of its own where one is named."""
    env = {**os.environ, **({"XDG_CACHE_HOME": str(cache)} if cache else {})}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed command is compiled
    begun = time.perf_counter()
    subprocess.run([*TUANBIAO, *arguments], cwd=root, env=env, stdout=subprocess.DEVNULL, check=False)
    return round(time.perf_counter() - begun, 4)
