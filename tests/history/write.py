"""Steps to a Git repository: one branch commit and one merge commit each, written with `git fast-import`."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from tests.stream import Commit, Stream, git

from .moments import Note
from .steps import SETTINGS, Step

SHANGHAI = timezone(timedelta(hours=8))
MORNING = 9 * 60  # minutes after midnight of a day's first merge
BETWEEN = 6  # minutes between two merges of a day
MAIN = "refs/heads/main"
OFFICE, HEAD, PRESIDENT = "chen-er", "qian-yi", "feng-yi"


def write(root: Path, target: Path, steps: list[Step], names: dict[str, str]) -> str:
    """The id of the last merge in the new repository `target`."""
    target.mkdir(parents=True, exist_ok=True)
    if any(target.iterdir()):
        raise SystemExit(f"{target}: 不是空目录 / not empty")
    git(target, "init", "--quiet", "--initial-branch=main", "--template=", ".")
    git(target, "fast-import", "--quiet", "--force", feed=b"".join(_commands(root, steps, names)))
    git(target, "reset", "--quiet", "--hard", "main")
    return git(target, "rev-parse", "main").decode().strip()


def _commands(root: Path, steps: list[Step], names: dict[str, str]) -> list[bytes]:
    people = {who: f"{name} <{who}@example.org>" for who, name in names.items()}
    stream = Stream()
    adoption, *rest = steps
    files = {**adoption.changes(), **{path: (root / path).read_bytes() for path in SETTINGS}}
    start = _seconds(_clock(adoption, 0))
    last = stream.commit(Commit(MAIN, start, "示例商会启用标准化仓库\n", (), files, who=people[HEAD]))
    for number, (step, turn) in enumerate(_turns(rest), 1):
        at, files = _seconds(_clock(step, turn)), step.changes()
        author, merger = people[_author(step)], people[PRESIDENT if step.note.decided else HEAD]
        draft = Commit(MAIN, at - BETWEEN * 30, f"{_subject(step)}\n", [last], files, who=author)
        branch = stream.commit(draft)
        text = f"合并 #{number}：{_subject(step)}\n\n分支：{_branch(step)}\n"
        last = stream.commit(Commit(MAIN, at, text, [last, branch], files, who=merger))
    return stream.parts


def _seconds(at: datetime) -> int:
    return int(at.timestamp())


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
