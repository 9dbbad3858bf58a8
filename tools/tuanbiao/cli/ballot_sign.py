"""`tuanbiao ballot sign`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from ..digest import short
from ..facts.roll import named, people
from ..facts.signatures import CHOICES, file_of, speaks, statement
from ..records.review import CHOICES as NAMES
from ..records.review import Vote as Row
from ..signing.problem import PROBLEMS, Problem
from ..signing.statement import VOTE, Vote
from ..signing.verify import verify
from . import options, ssh
from .emit import emit
from .poll import Found, find, round_option


@click.command(name="sign")
@click.argument("slug")
@click.option(
    "--as", "person", required=True, help="投票人，people.yml 中的标识 who votes, an id of people.yml"
)
@click.option("--choice", type=click.Choice(CHOICES), required=True, help="意见 the vote")
@ssh.key
@round_option
@options.as_of
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="签名文件，默认 review-<n>-<投票人>.sig where the signature goes",
)
def sign(
    slug: str, person: str, choice: str, key: Path, number: int | None, as_of: date, output: Path | None
) -> None:
    """用自己的 OpenSSH 密钥签署表决票，写出签名文件，交给秘书处或者放入 evidence/。

    Sign a vote with one's own OpenSSH key; hand the signature file in, or put it into evidence/.
    """
    found = find(slug, number)
    vote = _vote(found, person, choice, as_of)
    target = output or Path(Path(file_of(found.round, person)).name)
    if target.exists():
        raise click.UsageError(f"{target} 已有 (exists already)")
    for line in _said(found, vote):
        click.echo(line, err=True)
    armoured = ssh.signature(vote.message(), VOTE, key, found.root)
    problem = _problem(found, vote, armoured)
    if problem is not None:
        words = PROBLEMS[problem]
        raise click.UsageError(f"没有写入：{words.zh} (nothing was written: {words.en})")
    emit(armoured.decode(), target)
    click.echo(target)


def _vote(found: Found, person: str, choice: str, day: date) -> Vote:
    ballot = found.opened()
    who = named(found.governance, person)
    if person not in ballot.roll:
        raise click.UsageError(f"{who.zh}不在表决名册上 ({who.en} is not on the roll)")
    if person in ballot.recused:
        raise click.UsageError(f"{who.zh}应当回避 ({who.en} is recused)")
    if day < ballot.opens:
        raise click.UsageError(f"表决 {ballot.opens} 才开始 (the ballot opens on {ballot.opens})")
    if found.standard.text != found.review.data.text:
        raise click.UsageError("现在的文本不是付表决的文本 (the text here is not the one that is voted on)")
    row = Row(voter=person, choice="for", on=day)
    vote = statement(found.standard, found.governance, found.round, row)
    if vote is None:
        raise click.UsageError(ssh.NO_IDENTITY)
    return vote.choosing(choice, day)


def _said(found: Found, vote: Vote) -> Iterator[str]:
    """What is about to be signed, in both languages, then its exact bytes."""
    who, title = named(found.governance, vote.voter), found.standard.index.data.title
    zh, en = NAMES[vote.choice]
    closes = found.opened().closes
    yield f"{who.zh}对《{title}》第 {vote.round} 次技术审查的文本 {short(vote.digest)} 投票：{zh}，日期 {vote.on}"
    yield f"{who.en} votes `{en.lower()}` on the text {short(vote.digest)} of {vote.standard}, review {vote.round}, on {vote.on}"
    if vote.on > closes:
        yield f"表决已于 {closes} 截止，这张票只作记录，不计数 (the ballot closed on {closes}: kept, not counted)"
    yield "所签的内容 what is signed:"
    yield vote.message().decode().rstrip("\n")


def _problem(found: Found, vote: Vote, armoured: bytes) -> Problem | None:
    """Whether the signature would be accepted; a key that is nobody's is noticed now, not when votes are counted."""
    known = people(found.governance).get(vote.voter)
    verdict = verify(armoured, vote.message(), VOTE, known.keys if known else ())
    if isinstance(verdict, str):
        return verdict
    return None if speaks(verdict, vote.on) else "period"
