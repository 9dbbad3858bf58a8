"""What it costs to judge: the commands of every day, one hostile file, one signature, one change, the whole history."""

import shutil
import subprocess
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from timing import once, processor, spread

SINCE = date(2020, 1, 1)
STEPS = 24  # merges of the replay that the gate judges
TEXTS = 12  # merges of texts besides, since few of those are
VOTES = 100
T = TypeVar("T")


def measure(arguments: list[str], runs: int) -> dict[str, float]:
    """Least, median and greatest wall seconds of one command."""
    seconds = [once(arguments) for _ in range(runs + 1)][1:]
    return spread(seconds)


def hostile() -> dict[str, float]:
    """Least, median and greatest processor seconds that one hostile file costs to read."""
    from tests.hostile import DOCUMENTS, TEXTS
    from tuanbiao.parse.markdown import parse
    from tuanbiao.parse.yaml import read

    seconds = [processor(lambda text=text: parse("index.md", text, 1)) for text in TEXTS.values()]
    seconds += [processor(lambda text=text: read("a.yml", text, 200_000)) for text in DOCUMENTS.values()]
    return spread(seconds)


def signature() -> dict[str, float]:
    """Least, median and greatest wall seconds that one signed vote costs to verify."""
    from tests.papers import paper, public_key
    from tuanbiao.records.people import SigningKey
    from tuanbiao.signing.statement import VOTE
    from tuanbiao.signing.verify import verify

    keys = [SigningKey(key=public_key(f"voter-{number}"), from_=SINCE) for number in range(VOTES)]
    papers = [(paper(f"voter-{number}", b"vote %d" % number), b"vote %d" % number) for number in range(VOTES)]
    seconds = []
    for armoured, message in papers:
        begun = time.perf_counter()
        assert isinstance(verify(armoured, message, VOTE, keys), tuple)
        seconds.append(round(time.perf_counter() - begun, 5))
    return spread(seconds)


def history(folder: Path, runs: int) -> dict[str, dict[str, float]]:
    """The gate over merges of one standard, as often of texts as they were changed, and one audit of all of them.

    `gate` is asked again; `gate-first` knows what has been judged of the base, `gate-record` are those of it that leave
    index.md alone; `gate-text` are other merges, all of texts; `gate-cold` knows nothing.
    """
    from tests.history import replay

    root = folder / "history"
    replay(root)
    found: dict[str, list[float]] = defaultdict(list)
    for number, (merge, day, shares) in enumerate(_merges(root)):
        words = ["gate", "--base", f"{merge}^1", "--head", f"{merge}^2", "--as-of", day]
        base = folder / f"base-{number}"
        once(["check", "--rev", f"{merge}^1", "--as-of", day], root, base)
        for run in range(runs):
            found["gate-cold"].append(once(words, root, folder / f"cold-{number}-{run}"))
            cache = shutil.copytree(base, folder / f"first-{number}-{run}")
            first = once(words, root, cache)
            for share in shares:
                found[share].append(first)
            found["gate"].append(once(words, root, cache))
    found["audit"] = [once(["audit"], root, folder / "audit")]
    return {name: spread(seconds) for name, seconds in found.items()}


def _merges(root: Path) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Merges at even distances over the whole line that change one standard alone, each with its day and what it is counted for."""
    words = ["git", "log", "--first-parent", "-m", "--format=%x00%H %cs", "--name-only", "--merges", "main"]
    output = subprocess.run(words, cwd=root, capture_output=True, text=True, check=True).stdout
    found = []
    for entry in output.split("\0")[1:]:
        merge, day, *paths = entry.split()
        folders = {"/".join(path.split("/")[:3]) for path in paths}
        if len(folders) == 1 and folders.pop().startswith("standards/"):
            found.append((merge, day, any(path.endswith("/index.md") for path in paths)))
    for merge, day, text in _spread(found, STEPS):
        yield merge, day, ("gate-first",) if text else ("gate-first", "gate-record")
    for merge, day, _ in _spread([one for one in found if one[-1]], TEXTS):
        yield merge, day, ("gate-text",)


def _spread(found: list[T], wanted: int) -> list[T]:
    return found[:: len(found) // wanted][:wanted]
