"""`tuanbiao ballot open`."""

import sys
from datetime import date

import click

from ..ballots.opening import Seat, seats
from ..facts.roll import named
from ..governance import Governance
from ..records.kinds import KINDS
from ..setup.insert import InsertionError, insert
from ..setup.write import write
from ..words import Words, pick
from . import options
from .poll import Found, find, governance_of, round_option

_ENTITLED = Words("有表决权", "entitled")
_RECUSED = Words("回避", "recused")
_UNDER_WAY = (
    "consultation",
    "technical-review",
)  # a ballot may be planned while the review is being prepared
_REVIEWS = next(kind for kind in KINDS if kind.name == "reviews")


@click.command(name="open")
@click.argument("slug")
@click.option("--opens", type=options.Day(), required=True, help="开始日期 first day")
@click.option("--closes", type=options.Day(), required=True, help="截止日期 last day")
@round_option
@click.option(
    "--base",
    default="HEAD",
    show_default=True,
    help="名册和回避所依据的提交 the commit whose people and units count",
)
@options.lang
@options.as_of
def open_(
    slug: str, opens: date, closes: date, number: int | None, base: str, lang: str, as_of: date
) -> None:
    """开始表决：计算名册和回避，写入审查记录的 ballot。

    Open a ballot: work out roll and recusals, and write them into the review.
    """
    found = find(slug, number)
    _check(found, opens, closes, as_of)
    governance = governance_of(found.root, base) or found.governance
    voters = seats(found.standard, governance, found.review.data.panel, opens)
    for one in voters:
        click.echo(_line(governance, one, lang))
    entitled = [one for one in voters if one.recused is None]
    said = Words(
        f"名册 {len(voters)} 人，回避 {len(voters) - len(entitled)} 人，有表决权 {len(entitled)} 人",
        f"{len(voters)} on the roll, {len(voters) - len(entitled)} recused, {len(entitled)} entitled",
    )
    click.echo(pick(said, lang))
    if not entitled:
        click.echo("没有人有表决权，没有写入 (nobody is entitled to vote, nothing was written)", err=True)
        sys.exit(1)
    _write(found, voters, opens, closes)
    click.echo(found.review.path)


def _check(found: Found, opens: date, closes: date, as_of: date) -> None:
    review = found.review.data
    if found.standard.index.data.stage not in _UNDER_WAY or review.conclusion is not None:
        raise click.UsageError("只能为未结束的技术审查开始表决 (only an unfinished review can have a ballot)")
    if review.ballot is not None:
        raise click.UsageError(f"{found.review.path} 已有表决 (has a ballot already)")
    if closes < opens:
        raise click.UsageError("截止早于开始 (it would close before it opens)")
    if opens < as_of:
        raise click.UsageError(f"开始日期 {opens} 已过 (lies in the past)")
    if review.text != found.standard.text:
        raise click.UsageError(
            "现在的文本不是送审稿，先恢复文本 (the text is not the one under review, restore it first)"
        )


def _line(governance: Governance, one: Seat, lang: str) -> str:
    person = pick(named(governance, one.person), lang)
    if one.recused is None:
        return f"{person}  {pick(_ENTITLED, lang)}"
    return f"{person}  {pick(_RECUSED, lang)}: {pick(one.recused, lang)}"


def _write(found: Found, voters: tuple[Seat, ...], opens: date, closes: date) -> None:
    path = found.root / found.review.path
    ballot = {
        "opens": opens.isoformat(),
        "closes": closes.isoformat(),
        "roll": [one.person for one in voters],
        "recused": [one.person for one in voters if one.recused],
    }
    try:
        content = insert(_REVIEWS, path.read_bytes(), ("ballot",), ballot)
    except InsertionError as error:
        raise click.UsageError(f"{found.review.path}: {error}") from None
    write(found.root, {found.review.path: content})
