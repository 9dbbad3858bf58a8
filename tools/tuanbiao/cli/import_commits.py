"""The tracked changes of a Word draft as a branch: the text without them, then a commit for each author."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from hashlib import sha256
from pathlib import Path

import click

from .. import git
from ..clock import SHANGHAI
from ..commits import Signature, commit, has_branch, start_branch, with_files
from ..forms.docx.read.draft import Draft, Wanted
from ..forms.docx.read.revisions import Group, states
from ..forms.docx.read.tracked import one_line
from ..forms.docx.read.values import RefusedError
from ..standard import Standard
from ..words import Words, counted, pick

_NOBODY = ("tuanbiao import", "import@word.invalid")  # addresses that can never be anyone's (RFC 2606)
_FIRST_YEAR = 1990
_NAMED = 3  # so many authors of one commit are named as its author
_SHORT = 8
_UNVERIFIED = Words(
    "作者和时间是 Word 文件里写的，没有核实；程序上的日期以记录为准。",
    "Author and time are as the Word file says, unverified; no date of the procedure rests on them.",
)


@dataclass(frozen=True, slots=True)
class Into:
    """Where a branch starts: the commit, the standard at it, and its front matter with the blank line behind it."""

    root: Path
    base: str
    standard: Standard
    front: str
    as_of: date


@dataclass(frozen=True, slots=True)
class Made:
    """One commit: whose changes it holds (nobody's is the text without any), how many, when the last, and whose they rest on."""

    commit: str
    authors: tuple[str, ...]
    changes: int
    last: str | None
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch that was started; `unchanged` are authors whose changes leave the text as it is."""

    name: str
    base: str
    commits: tuple[Made, ...]
    unchanged: tuple[str, ...]


def draw(into: Into, file: str, content: bytes, draft: Draft) -> Branch:
    """Write the commits and start the branch; a usage error where there is one already, or it cannot be made."""
    name = f"word/{into.standard.slug}-{sha256(content).hexdigest()[:_SHORT]}"
    if has_branch(into.root, name):
        raise click.UsageError(
            f"已有分支 {name}：先合并或者删除它 (there is that branch already): git branch -D {name}"
        )
    try:
        return _drawn(into, name, file, content, draft)
    except (RefusedError, git.GitError) as error:
        raise click.UsageError(str(error)) from error


def _drawn(into: Into, name: str, file: str, content: bytes, draft: Draft) -> Branch:
    counts = Counter(one.author for one in draft.changes)
    trunk = git.trees(into.root, [into.base])[into.base]
    seconds = max(
        git.line(into.root, into.base, most=1)[0].seconds,
        int(datetime.combine(into.as_of, time(), SHANGHAI).timestamp()),
    )
    committer = Signature(*_NOBODY, seconds)
    parent, before = into.base, ""
    made: list[Made] = []
    unchanged: list[str] = []
    for state in states(content, draft, Wanted(into.standard.index.body)):
        tree = with_files(into.root, trunk, _files(into, state.draft))
        if state.group and tree == before:
            unchanged += state.group.authors
            continue
        count = sum(counts[one] for one in state.group.authors) if state.group else 0
        one = _made(state.group, count)
        by = (_author(state.group, committer), committer)
        parent = commit(into.root, tree, parent, by, _message(one, one_line(file)))
        made.append(replace(one, commit=parent))
        before = tree
    start_branch(into.root, name, parent)
    return Branch(name, into.base, tuple(made), tuple(unchanged))


def told(branch: Branch, language: str) -> Iterator[str]:
    """The branch in lines, a line for each commit."""
    count = len(branch.commits)
    yield pick(
        Words(
            f"分支 {branch.name}：{count} 次提交，从 {branch.base[:_SHORT]} 开始",
            f"branch {branch.name}: {counted(count, 'commit')} from {branch.base[:_SHORT]}",
        ),
        language,
    )
    for one in branch.commits:
        yield f"  {one.commit[:_SHORT]} {pick(_said(one), language)}"
    if branch.unchanged:
        names = "、".join(branch.unchanged)
        said = Words(
            f"修订没有改变正文，没有提交：{names}",
            f"changes that leave the text as it is, not committed: {names}",
        )
        yield pick(said, language)
    yield pick(_UNVERIFIED, language)


def _said(one: Made) -> Words:
    if not one.authors:
        return Words("拒绝全部修订的文本", "the text with all changes rejected")
    names = "、".join(one.authors)
    zh = [f"{one.changes} 处", *([one.last] if one.last else [])]
    en = [counted(one.changes, "change"), *([one.last] if one.last else [])]
    if len(one.authors) > 1:
        zh.append("互相改动，合为一次提交")
        en.append("who changed what each other had put in, so they are one commit")
    if one.after:
        zh.append(f"建立在{'、'.join(one.after)}的修订上")
        en.append(f"resting on the changes of {'、'.join(one.after)}")
    return Words(f"{names}（{'，'.join(zh)}）", f"{names} ({', '.join(en)})")


def _made(group: Group | None, count: int) -> Made:
    if group is None:
        return Made("", (), count, None, ())
    last = group.last.isoformat(" ", "minutes") if group.last else None
    return Made("", group.authors, count, last, group.after)


def _files(into: Into, draft: Draft) -> dict[str, bytes]:
    texts = {"index.md": f"{into.front}{draft.text}".encode(), **draft.figures}
    return {f"{into.standard.folder}/{path}": content for path, content in texts.items()}


def _author(group: Group | None, committer: Signature) -> Signature:
    """Who Word says it was; a time that cannot be is that of the import."""
    if group is None:
        return committer
    more = f"等 {len(group.authors)} 人" if len(group.authors) > _NAMED else ""
    name = "、".join(group.authors[:_NAMED]) + more
    digest = sha256("\n".join(group.authors).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    last = group.last.replace(tzinfo=SHANGHAI) if group.last and group.last.year >= _FIRST_YEAR else None
    seconds = int(last.timestamp()) if last else committer.seconds
    end = committer.seconds + 86_400  # the day of the import is not over yet
    return Signature(name, f"{digest}@word.invalid", seconds if seconds < end else committer.seconds)


def _message(one: Made, file: str) -> str:
    said = _said(one)
    what = f"修订：{_cut(one.authors)}（{one.changes} 处）" if one.authors else "稿：拒绝全部修订的文本"
    zh, en = (_UNVERIFIED.zh, f" {_UNVERIFIED.en}") if one.authors else ("", "")
    return f"Word {what}\n\n{file}：{said.zh}。{zh}\n\n{file}: {said.en}.{en}"


def _cut(authors: tuple[str, ...]) -> str:
    shown = "、".join(authors)
    return shown if len(shown) <= 40 else f"{shown[:40]}…"
