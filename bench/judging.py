"""What it costs to judge: the commands of every day, one hostile file, one signature, one change, the whole history."""

import shutil
import subprocess
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from timing import once, processor, spread

SINCE = date(2020, 1, 1)
STEPS = 24  # merges of the replay that the gate judges
VOTES = 100


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
    index.md alone and `gate-text` the others; `gate-cold` knows nothing.
    """
    from tests.history import replay

    root = folder / "history"
    replay(root)
    found: dict[str, list[float]] = defaultdict(list)
    for number, (merge, day, share) in enumerate(_merges(root)):
        words = ["gate", "--base", f"{merge}^1", "--head", f"{merge}^2", "--as-of", day]
        base = folder / f"base-{number}"
        once(["check", "--rev", f"{merge}^1", "--as-of", day], root, base)
        for run in range(runs):
            found["gate-cold"].append(once(words, root, folder / f"cold-{number}-{run}"))
            cache = shutil.copytree(base, folder / f"first-{number}-{run}")
            found["gate-first"].append(once(words, root, cache))
            found[share].append(found["gate-first"][-1])
            found["gate"].append(once(words, root, cache))
    found["audit"] = [once(["audit"], root, folder / "audit")]
    return {name: spread(seconds) for name, seconds in found.items()}


def _merges(root: Path) -> Iterator[tuple[str, str, str]]:
    """Merges at even distances over the whole line that change one standard alone, each with its day and its share."""
    words = ["git", "log", "--first-parent", "-m", "--format=%x00%H %cs", "--name-only", "--merges", "main"]
    output = subprocess.run(words, cwd=root, capture_output=True, text=True, check=True).stdout
    found = []
    for entry in output.split("\0")[1:]:
        merge, day, *paths = entry.split()
        folders = {"/".join(path.split("/")[:3]) for path in paths}
        if len(folders) == 1 and folders.pop().startswith("standards/"):
            text = any(path.endswith("/index.md") for path in paths)
            found.append((merge, day, "gate-text" if text else "gate-record"))
    yield from found[:: len(found) // STEPS][:STEPS]
