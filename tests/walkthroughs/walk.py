"""One person's way through a walkthrough: a repository, what day it is, and what was done so far."""

import os
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

import click
from click.testing import CliRunner

from tests.cases import lay, read_folder
from tests.history.write import SHANGHAI
from tests.walkthroughs.papers import PAPERS
from tuanbiao.cli.main import group

ANY = "…"
COMMIT = re.compile(r"\b(?:[0-9a-f]{40}|[0-9a-f]{7,12})\b")
WHO = {"NAME": "陈二", "EMAIL": "chen-er@example.org"}


@dataclass
class Walk:
    """A walk in the work tree `root`; papers that come from outside lie beside it."""

    root: Path
    now: datetime = datetime(
        2026, 6, 15, 12, tzinfo=SHANGHAI
    )  # after the last merge that is there at the start
    commands: int = 0

    @classmethod
    def of(cls, start: Path, root: Path) -> "Walk":
        """A walk in a copy of the repository `start`."""
        shutil.copytree(start, root)
        return cls(root)

    def wake(self, day: str) -> None:
        """Another day, not an earlier one."""
        morning = datetime.combine(date.fromisoformat(day), time(9), SHANGHAI)
        assert morning > self.now, day
        self.now = morning

    def lay(self, folder: Path) -> None:
        """Write the folder's files into the repository, over what is there."""
        laid = dict(read_folder(folder))
        assert laid, folder
        lay(self.root, laid)

    def edit(self, text: str) -> None:
        """Change the lines that a `diff` block names, each hunk found exactly once."""
        name, _, rest = text.partition("\n")
        path = self.root / name
        content = path.read_text("utf-8")
        for hunk in rest.split(f"{ANY}\n"):
            lines = hunk.splitlines(keepends=True)
            assert all(line[0] in " +-" for line in lines), hunk
            old = "".join(line[1:] for line in lines if line[0] in " -")
            new = "".join(line[1:] for line in lines if line[0] in " +")
            assert content.count(old) == 1, f"{name}: {content.count(old)} ×\n{old}\n{content}"
            content = content.replace(old, new)
        path.write_text(content, "utf-8", newline="\n")

    def look(self, text: str) -> None:
        """The lines of a `yaml` block stand in the file that its first line names, in this order."""
        name, *lines = text.splitlines()
        content = iter((self.root / name.removeprefix("# ")).read_text("utf-8").splitlines())
        for line in lines:
            assert line == ANY or line in content, f"{name}: {line}"

    def console(self, text: str) -> str:
        """Run the commands of a `console` block; the block with what they print now."""
        done = ""
        for said in re.split(r"^(?=\$ )", text, flags=re.MULTILINE):
            command, _, expected = said.partition("\n")
            if command:
                printed = self._run(shlex.split(command.removeprefix("$ ")))
                done += f"{command}\n{expected if agrees(expected, printed) else printed}"
        return done

    def _run(self, words: list[str]) -> str:
        self.commands += 1
        self.now += timedelta(minutes=1)
        words = [name for word in words for name in self._named(word)]
        self._receive(words)
        program, *arguments = words
        if program == "git":
            return self._git(arguments)
        assert program == "tuanbiao", program
        done = CliRunner().invoke(group, [*arguments, *self._today(arguments)])
        assert done.exit_code in (0, 1), done.output
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
        return "".join(f"{line.rstrip()}\n" for line in done.output.splitlines())

    def _named(self, word: str) -> list[str]:
        """A word as it is, or the files that a pattern such as `../收件/*.sig` stands for, as a shell gives them."""
        folder, _, pattern = word.rpartition("/")
        found = (self.root / folder).glob(pattern) if "*" in pattern else ()
        return sorted(f"{folder}/{one.name}" for one in found) or [word]

    def _today(self, arguments: list[str]) -> tuple[str, ...]:
        """`--as-of`, where the command has it."""
        command: click.Command = group
        context = click.Context(group)
        for word in arguments:
            if isinstance(command, click.Group):
                found = command.get_command(context, word)
                assert found is not None, word
                command = found
        dated = any(one.name == "as_of" for one in command.params)
        return ("--as-of", self.now.date().isoformat()) if dated else ()

    def _receive(self, words: list[str]) -> None:
        """Papers that come from outside are there once a command names them, or the folder in which they lie."""
        for word in words:
            for name in PAPERS if word.startswith("../") else ():
                path = self.root / ".." / name
                if name in (word[3:], f"{word[3:]}/{path.name}") and not path.exists():
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(PAPERS[name](self.root))
                    path.chmod(0o600)

    def _git(self, arguments: list[str]) -> str:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        clean |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"}
        for role in ("AUTHOR", "COMMITTER"):
            clean |= {f"GIT_{role}_{key}": value for key, value in WHO.items()}
            clean[f"GIT_{role}_DATE"] = self.now.isoformat()
        done = subprocess.run(
            ["git", "-c", "core.quotepath=false", *arguments],
            cwd=self.root,
            env=clean,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout


def agrees(expected: str, printed: str) -> bool:
    """Whether an output is as told: `…` stands for any text, the id of a commit for any other."""
    parts = (re.escape(COMMIT.sub("", part)) for part in expected.replace(f"{ANY}\n", ANY).split(ANY))
    return re.fullmatch(".*".join(parts), COMMIT.sub("", printed), re.DOTALL) is not None
