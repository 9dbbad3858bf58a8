"""`tuanbiao sign approval`."""

from datetime import date
from pathlib import Path

import click

from .. import prospect
from ..digest import short
from ..facts.consents import Consent, consent, move_of, roll_of, statement, text_of
from ..facts.roll import named, voting_seats_on
from ..facts.signatures import CHOICES, claim
from ..facts.stages import NAMES
from ..governance import Governance
from ..library import Library
from ..load import load
from ..records.review import CHOICES as SAID
from ..signing.statement import Vote
from ..standard import Standard
from ..tree import WorkTree
from . import moving, options, ssh, texts
from .emit import emit


@click.command(name="approval")
@click.argument("slug", metavar="SLUG")
@click.argument("stage", metavar="STAGE")
@click.option(
    "--as", "person", required=True, help="签署人，people.yml 中的标识 who signs, an id of people.yml"
)
@click.option(
    "--choice", type=click.Choice(CHOICES), default="for", show_default=True, help="意见 what is said"
)
@click.option("--body", help="批准机构的标识 the approving body's id")
@ssh.key
@options.as_of
@click.option(
    "--output",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=Path(),
    help="签名文件放入的目录（默认当前目录） the folder for the signature file",
)
def approval(
    slug: str, stage: str, person: str, choice: str, body: str | None, key: Path, as_of: date, output: Path
) -> None:
    """签署对进入某一阶段的同意，写出签名文件；文件名就是内容，不要改名，放入标准的 evidence/。

    移动还没有记录的，按本机现在的文本签署；已经记录的，按记录签署。

    Sign an approval of a move into STAGE. The signature file's name is part of what it says: keep it, and put the file
    into the standard's evidence/. A move that is not recorded yet is signed for the text as it stands here.
    """
    root = options.find_root()
    tree = WorkTree(root)
    library = load(tree)
    governance = ssh.identified(library, tree)
    standard = _moved(library, texts.named(slug, library), stage, person, body, as_of)
    said = consent(standard, person, choice, as_of)
    vote = _vote(standard, governance, said)
    target = output / Path(said.file).name
    if target.exists():
        raise click.UsageError(f"{target} 已有 (exists already)")
    _tell(standard, governance, vote)
    armoured = ssh.proof(claim(vote), governance, key, root)
    emit(armoured.decode(), target)
    click.echo(target)
    click.echo(f"放入 (put it into) {standard.folder}/evidence/", err=True)


def _moved(
    library: Library, standard: Standard, stage: str, person: str, body: str | None, on: date
) -> Standard:
    """The standard with the move that is signed as its last one; a usage error where it cannot go there."""
    if standard.index.data.moves[-1].to == stage:
        return standard
    moving.way(standard, stage)
    return prospect.moved(standard, stage, on, body=body or _body(library.governance, person, on))


def _body(governance: Governance, person: str, on: date) -> str:
    """The one body that approves by signatures and in which the person votes; a usage error where it is not one."""
    found = [
        name
        for name, one in governance.bodies.items()
        if one.data.approves_by == "signatures" and person in voting_seats_on(one.data, on)
    ]
    if len(found) != 1:
        there = ", ".join(found or governance.bodies)
        raise click.UsageError(f"请用 --body 指明机构 (name the body with --body): {there}")
    return found[0]


def _vote(standard: Standard, governance: Governance, said: Consent) -> Vote:
    move = move_of(standard, said)
    roll = roll_of(standard, governance, said, move) if move else None
    if not roll:
        raise click.UsageError(
            "看不出由谁批准：请用 --body 指明机构 (who approves is not known: name the body with --body)"
        )
    who = named(governance, said.voter)
    if said.voter not in roll:
        raise click.UsageError(f"{who.zh}当日没有表决权 ({who.en} has no vote on that day)")
    vote = statement(standard, governance, said, text_of(standard, said) or standard.text, roll)
    if vote is None:
        raise click.UsageError(ssh.NO_IDENTITY)
    return vote


def _tell(standard: Standard, governance: Governance, vote: Vote) -> None:
    """What is about to be signed, in both languages, then its exact bytes."""
    who, stage = named(governance, vote.voter), NAMES[standard.index.data.stage]
    zh, en = SAID[vote.choice]
    title = standard.index.data.title
    click.echo(
        f"{who.zh}对《{title}》进入“{stage.zh}”：{zh}，文本 {short(vote.digest)}，日期 {vote.on}", err=True
    )
    click.echo(
        f"{who.en} says `{en.lower()}` to the move into {stage.en}, text {short(vote.digest)}, on {vote.on}",
        err=True,
    )
    click.echo("所签的内容 what is signed:", err=True)
    click.echo(vote.message().decode().rstrip("\n"), err=True)
