"""Steps to a Git repository: one branch commit and one merge commit each, written with `git fast-import`."""

import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from .moments import Note
from .steps import SETTINGS, Step

SHANGHAI = timezone(timedelta(hours=8))
MORNING = 9 * 60  # minutes after midnight of a day's first merge
BETWEEN = 6  # minutes between two merges of a day
OFFICE, HEAD, PRESIDENT = "chen-er", "qian-yi", "feng-yi"


class _Stream:
    """Numbers marks and collects what fast-import reads."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names
        self.parts: list[bytes] = []
        self.marks = 0

    def blob(self, content: bytes) -> int:
        """The mark of a new blob."""
        self.marks += 1
        self.parts.append(b"blob\nmark :%d\ndata %d\n%s\n" % (self.marks, len(content), content))
        return self.marks

    def commit(self, who: str, at: datetime, message: str, parents: list[int], blobs: dict[str, int]) -> int:
        """The mark of a new commit; without blobs it has its last parent's tree."""
        self.marks += 1
        person = f"{self.names[who]} <{who}@example.org> {int(at.timestamp())} +0800"
        text = message.encode()
        lines = [f"commit refs/heads/main\nmark :{self.marks}\nauthor {person}\ncommitter {person}"]
        self.parts.append(f"{lines[0]}\ndata {len(text)}\n".encode() + text + b"\n")
        words = ["from", "merge"]
        self.parts += [f"{words[n]} :{mark}\n".encode() for n, mark in enumerate(parents)]
        self.parts += [f"M 100644 :{mark} {path}\n".encode() for path, mark in blobs.items()]
        self.parts.append(b"\n")
        return self.marks


def write(root: Path, target: Path, steps: list[Step], names: dict[str, str]) -> str:
    """The id of the last merge in the new repository `target`."""
    target.mkdir(parents=True, exist_ok=True)
    if any(target.iterdir()):
        raise SystemExit(f"{target}: 不是空目录 / not empty")
    _git(target, "init", "--quiet", "--initial-branch=main", "--template=", ".")
    _git(target, "fast-import", "--quiet", "--force", feed=b"".join(_commands(root, steps, names)))
    _git(target, "reset", "--quiet", "--hard", "main")
    return _git(target, "rev-parse", "main").decode().strip()


def _commands(root: Path, steps: list[Step], names: dict[str, str]) -> list[bytes]:
    stream = _Stream(names)
    adoption, *rest = steps
    blobs = {path: stream.blob(content) for path, content in adoption.changes().items()}
    blobs |= {path: stream.blob((root / path).read_bytes()) for path in SETTINGS}
    last = stream.commit(HEAD, _clock(adoption, 0), "示例商会启用标准化仓库\n", [], blobs)
    for number, (step, turn) in enumerate(_turns(rest), 1):
        at = _clock(step, turn)
        blobs = {path: stream.blob(content) for path, content in step.changes().items()}
        branch = stream.commit(
            _author(step), at - timedelta(minutes=BETWEEN // 2), f"{_subject(step)}\n", [last], blobs
        )
        merger = PRESIDENT if step.note.decided else HEAD
        text = f"合并 #{number}：{_subject(step)}\n\n分支：{_branch(step)}\n"
        last = stream.commit(merger, at, text, [last, branch], blobs)
    return stream.parts


def _turns(steps: list[Step]) -> Iterator[tuple[Step, int]]:
    """Each step with how many of its day came before it."""
    day, turn = None, 0
    for step in steps:
        turn = turn + 1 if step.at.day == day else 0
        day = step.at.day
        yield step, turn


def _clock(step: Step, turn: int) -> datetime:
    start = datetime.combine(step.at.day, datetime.min.time(), SHANGHAI)
    return (start + timedelta(minutes=MORNING + turn * BETWEEN)).astimezone(UTC)


def _subject(step: Step) -> str:
    about = "".join(f"《{title}》" if step.standards else title for title in step.titles)
    return f"{about}{step.note.zh}"


def _branch(step: Step) -> str:
    theme = step.themes[0].removeprefix("governance/")
    return f"{theme}/{step.at.day:%Y%m%d}"


def _author(step: Step) -> str:
    """Who wrote the change."""
    note: Note = step.note
    if not step.standards or note.by == "office":
        return OFFICE
    standard = step.standards[0]
    proposal = standard.proposal.data.attempts[-1].person if standard.proposal else None
    if note.by == "chair":
        opened = [one.data for one in standard.reviews.values() if one.data.panel.on <= step.at.day]
        return opened[-1].panel.chair
    if note.by == "drafter" and standard.index.data.drafters:
        return standard.index.data.drafters[0]
    return proposal or OFFICE


def _git(target: Path, *words: str, feed: bytes = b"") -> bytes:
    """One Git command that knows nothing of the machine's settings."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    clean |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["git", *words], cwd=target, input=feed, capture_output=True, check=True, env=clean)
    return done.stdout
