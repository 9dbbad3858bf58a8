"""What drafters and the secretariat wait for: a redline, a PDF, a table of comments, the preview after a save."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from shutil import copyfile, copytree
from urllib.request import urlopen

from timing import ROOT, TUANBIAO, once, processor, spread

RELOADED = "standards/2026/elderly-meal-delivery"
REDLINE_SIZE = 120_000  # bytes: about 60 pages
REDLINE_CHANGES = 400
PRINTED = "cold-chain-circulation-box"  # ten pages
LONG = "standards/2023/pallet-repair-grading/index.md"


def redline(runs: int) -> dict[str, float]:
    """Least, median and greatest processor seconds from two long texts to the page that shows what differs."""
    from tuanbiao.parse.markdown import parse
    from tuanbiao.redline.compare import clauses
    from tuanbiao.redline.html import fragment
    from tuanbiao.redline.values import Redline

    old, new = _long_texts()

    def work() -> None:
        found = Redline((), (), clauses(parse("index.md", old, 1), parse("index.md", new, 1)), ())
        assert found.insertions + found.deletions >= REDLINE_CHANGES
        fragment(found)

    seconds = [processor(work) for _ in range(runs)]
    return spread(seconds)


def _long_texts() -> tuple[str, str]:
    """A standard's text repeated under ids of their own, and the same with words changed all over it."""
    body = (ROOT / LONG).read_text("utf-8").split("---\n", 2)[2]
    copies = []
    while sum(len(one.encode()) for one in copies) < REDLINE_SIZE:
        number = len(copies)
        copies.append(re.sub(r"#([a-z-]+)([})])", rf"#\1-{number}\2", body))
    old = "".join(copies)
    places = [match.start() for match in re.finditer("应|[0-9]+(?= )|的", old)]
    changed = list(old)
    for place in places[:: max(len(places) // REDLINE_CHANGES, 1)][:REDLINE_CHANGES]:
        changed[place] = "宜" if changed[place] == "应" else f"7{changed[place]}"
    return old, "".join(changed)


_PRINT = """
import sys, time
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from tuanbiao.forms.compose import compose
from tuanbiao.forms.cover import cover
from tuanbiao.forms.paper import Paper, writer
from tuanbiao.load import load
from tuanbiao.tree import WorkTree

library = load(WorkTree(Path.cwd()))
standard = library.standards[sys.argv[1]]
front = cover(standard, standard, library.governance, None, date(2026, 1, 1))
begun = time.process_time()
made = writer("pdf")(Paper(front, compose(standard.index.body), {}))
print(round(time.process_time() - begun, 4), len(made))
"""


def pdf(runs: int) -> tuple[dict[str, float], dict[str, float]]:
    """Processor seconds from a parsed text of ten pages to its PDF, fonts found anew each time, and its bytes."""
    found = []
    for _ in range(runs):
        words = [sys.executable, "-c", _PRINT, PRINTED]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
        found.append(tuple(map(float, done.stdout.split())))
    return spread([seconds for seconds, _ in found]), spread([size for _, size in found])


def comments(folder: Path, runs: int) -> dict[str, float]:
    """Least, median and greatest processor seconds of the command that takes in a workbook of 2,000 comments."""
    from tests.comments.corpus import CORPUS
    from tests.repositories import adopted

    file = folder / "many.xlsx"
    file.write_bytes(CORPUS["many.xlsx"][0]())
    words = ["comments", "import", "comment-a", str(file), "--as-of", "2026-06-30"]
    seconds = []
    for run in range(runs):
        root = adopted(folder / str(run)).root
        before = getrusage(RUSAGE_CHILDREN)
        once(words, root)
        after = getrusage(RUSAGE_CHILDREN)
        spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        seconds.append(round(spent, 4))
        assert "no: 2001" in (root / "standards/2026/comment-a/consultations/1.yml").read_text("utf-8")
    return spread(seconds)


def reload(folder: Path, runs: int) -> dict[str, float]:
    """Least, median and greatest wall seconds from a save to the page that the preview then serves."""
    from tests.history import replay

    if not (folder / "history").exists():
        replay(folder / "history")
    root = folder / "preview"
    for name in ("governance", "standards", "site"):
        copytree(ROOT / name, root / name)
    copyfile(ROOT / "mkdocs.yml", root / "mkdocs.yml")
    (root / "build").mkdir()
    (root / "build" / "history").symlink_to(folder / "history")
    env = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(ROOT / "tools")}
    words = [*TUANBIAO, "site", "serve", "--address", "127.0.0.1:0"]
    with (folder / "told").open("wb") as told:
        server = subprocess.Popen(words, cwd=root, env=env, stderr=told)
    try:
        address = _address(folder / "told")
        seconds = [_saved(root / RELOADED / "index.md", address, number) for number in range(runs + 1)]
    finally:
        server.terminate()
        server.wait()
    return spread(seconds[1:])


def _address(told: Path) -> str:
    while not (found := re.search(r"http://127[^ ]+/\n", told.read_text("utf-8"))):
        time.sleep(0.1)
    return found[0].strip() + RELOADED.replace("2026/", "") + "/index.html"


def _saved(index: Path, address: str, number: int) -> float:
    """Wall seconds until the page shows what was saved."""
    new = f"第{number}次修改"
    text = index.read_text("utf-8")
    begun = time.perf_counter()
    index.write_text(
        re.sub(r"(?m)^(## [^ {]+?)(?:第[0-9]+次修改)?( \{)", rf"\1{new}\2", text, count=1), "utf-8"
    )
    while new.encode() not in urlopen(address).read():
        time.sleep(0.02)
    return round(time.perf_counter() - begun, 4)
