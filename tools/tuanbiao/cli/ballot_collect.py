"""`tuanbiao ballot collect`."""

import sys
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import click

from .. import git
from ..ballots.collect import (
    Accepted,
    Outcome,
    Poll,
    forge_votes,
    preferring_signatures,
    signed_votes,
)
from ..facts.roll import named
from ..facts.signatures import file_of
from ..parse.located import Plain
from ..records.kinds import KINDS
from ..records.review import CHOICES
from ..setup.insert import InsertionError, insert
from ..setup.write import write
from ..signing.forge import Submitted, submitted
from ..signing.github import MAX_BYTES as MAX_ANSWER
from ..signing.github import reviews as reviews_in
from ..signing.sshsig import MAX_BYTES
from ..signing.subject import subject_digest
from ..tree import REGULAR, WorkTree
from ..words import Words, pick
from . import options
from .poll import Found, find, round_option

_MAX_FILE = 8_000_000
_REVIEWS = next(kind for kind in KINDS if kind.name == "reviews")
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(name="collect")
@click.argument("slug")
@click.argument("files", nargs=-1, type=_FILE)
@click.option("--reviews", type=_FILE, help="GitHub 评审的 JSON GitHub's reviews as JSON")
@click.option("--repository", type=int, help="GitHub 仓库的数字编号 GitHub's numeric id of the repository")
@click.option("--received", type=options.Day(), help="收到日期，晚于截止的记为逾期 when the votes came")
@round_option
@options.lang
@options.as_of
def collect(
    slug: str,
    files: tuple[Path, ...],
    reviews: Path | None,
    repository: int | None,
    received: date | None,
    number: int | None,
    lang: str,
    as_of: date,
) -> None:
    """收票：验证签名文件 FILE、evidence/ 中的签名和平台评审，写入证据；到截止日再写入 votes。

    Collect votes: verify signature FILEs, those in evidence/ and forge reviews, keep them as evidence, and from the
    closing day on record them in votes.
    """
    found = find(slug, number)
    ballot = found.opened()
    if found.review.data.conclusion is not None:
        raise click.UsageError(f"{found.review.path} 已有结论 (has its conclusion)")
    if found.governance.adopted is None:
        raise click.UsageError(
            "看不出仓库身份，请在带有完整历史的副本中收票 (collect in a clone with its whole history)"
        )
    poll = Poll(found.standard, found.governance, found.round, ballot, as_of, received)
    signed = signed_votes(poll, _papers(found, files))
    outcome = preferring_signatures(signed, _reviewed(found, poll, reviews, repository))
    accepted = [one for one in outcome if isinstance(one, Accepted)]
    for line in _lines(poll, outcome, lang):
        click.echo(line)
    if not outcome:
        click.echo(pick(Words("没有新的票", "no new votes"), lang), err=True)
    closed = as_of >= ballot.closes
    _write(found, accepted, closed=closed)
    if not closed:
        still = Words(
            f"表决 {ballot.closes} 截止，此前只收证据，votes 到时再写",
            f"the ballot closes on {ballot.closes}; until then only evidence is kept, votes are written then",
        )
        click.echo(pick(still, lang), err=True)
    sys.exit(0 if len(accepted) == len(outcome) else 1)


def _papers(found: Found, files: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """The files handed in, and the signatures in the folder that have no row yet."""
    for path in files:
        with path.open("rb") as stream:
            yield str(path), stream.read(MAX_BYTES + 1)
    ballot = found.opened()
    recorded = {file_of(found.round, vote.voter) for vote in ballot.votes}
    for person in ballot.roll:
        file = file_of(found.round, person)
        if file in found.standard.papers and file not in recorded:
            yield file, found.standard.papers[file]


def _reviewed(found: Found, poll: Poll, reviews: Path | None, repository: int | None) -> tuple[Outcome, ...]:
    if reviews is None:
        return ()
    if repository is None:
        raise click.UsageError("--reviews 需要 --repository (needs --repository)")
    listed = _listed(reviews)
    subject = subject_digest(dict(_folder(found)))
    assert subject is not None  # the review was read just now

    @cache
    def subject_of(commit: str) -> str | None:
        return _subject_at(found, commit)

    return forge_votes(poll, listed, repository, subject, subject_of)


def _listed(path: Path) -> tuple[Submitted, ...]:
    """GitHub's answer, whole; one entry that is no review makes the file unfit."""
    with path.open("rb") as stream:
        found = tuple(reviews_in(stream.read(MAX_ANSWER + 1)))
    problems = [one for one in found if isinstance(one, Words)]
    if problems:
        raise click.UsageError(f"{path}：{problems[0].zh} ({problems[0].en})")
    return tuple(
        one for each in found if not isinstance(each, Words) and (one := submitted(each)) is not None
    )


def _folder(found: Found) -> Iterator[tuple[str, bytes]]:
    """The files of the standard's folder in the work tree."""
    tree, prefix = WorkTree(found.root), f"{found.standard.folder}/"
    for file in tree.files():
        if file.path.startswith(prefix) and file.mode == REGULAR:
            yield file.path.removeprefix(prefix), tree.read(file.path, _MAX_FILE)


def _subject_at(found: Found, commit: str) -> str | None:
    """The subject digest of the folder in a commit; None where the commit is not in this repository."""
    folder = found.standard.folder
    try:
        entries = list(git.tree_entries(found.root, git.resolve(found.root, commit), folder))
        contents = git.blobs(found.root, [one.id for one in entries if one.mode == REGULAR])
    except git.GitError:
        return None
    files = {one.path.removeprefix(f"{folder}/"): contents[one.id] for one in entries if one.mode == REGULAR}
    return subject_digest(files) if files else None


def _lines(poll: Poll, outcome: tuple[Outcome, ...], lang: str) -> Iterator[str]:
    accepted, rejected = Words("收下", "accepted"), Words("不收", "rejected")
    for one in outcome:
        if isinstance(one, Accepted):
            zh, en = CHOICES[one.choice]
            late = pick(Words("（逾期，不计数）", " (late, not counted)"), lang) if one.late else ""
            who = pick(named(poll.governance, one.voter), lang)
            said = pick(Words(zh, en.lower()), lang)
            yield f"{pick(accepted, lang)} {who}: {said}, {one.on}{late} → {one.file}"
        else:
            yield f"{pick(rejected, lang)} {one.name}: {pick(one.why, lang)}"


def _write(found: Found, accepted: list[Accepted], *, closed: bool) -> None:
    """Evidence first, the rows last; all of it or nothing."""
    folder = found.standard.folder
    if (found.root / folder / "evidence").is_symlink():
        raise click.UsageError(f"{folder}/evidence 是符号链接 (is a symbolic link)")
    contents = {
        f"{folder}/{one.file}": one.content for one in accepted if one.file not in found.standard.files
    }
    if closed and accepted:
        path = found.review.path
        rows = [_row(one) for one in accepted]
        try:
            content = insert(_REVIEWS, (found.root / path).read_bytes(), ("ballot", "votes"), rows)
        except InsertionError as error:
            raise click.UsageError(f"{path}: {error}") from None
        contents[path] = content
    if contents:
        write(found.root, contents)


def _row(one: Accepted) -> Plain:
    return {
        "voter": one.voter,
        "choice": one.choice,
        "on": one.on.isoformat(),
        **({"late": "true"} if one.late else {}),
        "evidence": {"kind": one.kind, "file": one.file, "sha256": one.sha256},
    }
