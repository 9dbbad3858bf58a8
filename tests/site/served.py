"""A chamber's preview for tests: a real server in a process of its own."""

import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from tests.cases import AS_OF

# In the background of a shell the signal is ignored, and a process inherits that.
_RUN = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from tuanbiao.cli.site import command
command(prog_name="tuanbiao site")
"""
PATIENCE = 90.0


@dataclass(frozen=True)
class Served:
    """A chamber and its preview; `told` is what the terminal shows."""

    root: Path
    told: Path
    address: str

    def get(self, path: str) -> tuple[int, str]:
        """Status and body."""
        try:
            with urlopen(f"{self.address}{path}", timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as refused:
            return refused.code, refused.read().decode()

    def until(self, path: str, shown: Callable[[int, str], bool]) -> str:
        """The body once it is as it should be."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            status, body = self.get(path)
            if shown(status, body):
                return body
            time.sleep(0.1)
        raise AssertionError(f"{path}: {status}\n{self.told.read_text('utf-8')}")

    @contextmanager
    def saved(self, files: Mapping[str, str | None]) -> Iterator[None]:
        """Within, these files are so (None removes one)."""
        before = {path: _text(self.root / path) for path in files}
        self._write(files)
        try:
            yield
        finally:
            self._write(before)

    def _write(self, files: Mapping[str, str | None]) -> None:
        for path, text in files.items():
            place = self.root / path
            if text is None:
                place.unlink()
            else:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, "utf-8")

    def edited(self, path: str, old: str, new: str) -> Mapping[str, str]:
        """A file with a change."""
        text = (self.root / path).read_text("utf-8")
        assert old in text
        return {path: text.replace(old, new)}


def _text(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None


@contextmanager
def serving(root: Path) -> Iterator[Served]:
    """The preview of a chamber."""
    told = root.parent / "told"
    with told.open("wb") as stream:
        command = [sys.executable, "-c", _RUN, "serve", "--address", "127.0.0.1:0", "--as-of", str(AS_OF)]
        process = subprocess.Popen(command, cwd=root, stderr=stream)
    try:
        yield Served(root, told, until(told, r"http://127\.0\.0\.1:[0-9]+/")[0])
    finally:
        process.send_signal(signal.SIGINT)  # as a user ends it
        try:
            process.wait(PATIENCE)
        finally:
            process.kill()


def until(told: Path, words: str) -> re.Match[str]:
    """Where the terminal says so."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = re.search(words, told.read_text("utf-8"))
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(told.read_text("utf-8"))
