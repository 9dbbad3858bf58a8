"""`tuanbiao sign witness`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from ..clock import SHANGHAI, day_of, now
from ..facts.roll import named
from ..facts.signatures import Claim, own_identity
from ..facts.witnesses import Testimony, interest
from ..load import load
from ..setup.write import write_new
from ..signing.moment import is_moment
from ..signing.statement import WITNESS, Witness
from ..standard import Standard
from ..tree import WorkTree
from . import options, ssh, texts

_MANY = 1000


@click.command(name="witness")
@click.argument("slug", metavar="SLUG")
@click.option(
    "--as", "person", required=True, help="见证人，people.yml 中的标识 the witness, an id of people.yml"
)
@click.option("--url", required=True, help="看到的公开网址 the public address where it was seen")
@click.option(
    "--file",
    "seen_file",
    help="看到的是标准文件夹中的哪个文件（默认标准文本） which file of the folder was seen; the text by default",
)
@click.option(
    "--seen", help="看到的时间，如 2026-06-01T10:00:00+08:00（默认现在） when it was seen, now by default"
)
@ssh.key
def witness(slug: str, person: str, url: str, seen_file: str | None, seen: str | None, key: Path) -> None:
    """见证：某时在某个公开网址看到了标准的文本或者一份记录。写入标准的 evidence/（声明和签名两个文件）。

    见证人须与该标准、管理协调机构和标准编制机构无关；两个不同单位的见证，使日期成为“有见证”。

    Sign that the text of a standard, or one of its records, was seen at a public address; the statement and its signature
    are laid into the standard's evidence/. A witness is an outsider; two of different units make a date witnessed.
    """
    root = options.find_root()
    tree = WorkTree(root)
    library = load(tree)
    governance = ssh.identified(library, tree)
    standard = texts.named(slug, library)
    chamber = own_identity(governance)
    if chamber is None:
        raise click.UsageError(ssh.NO_IDENTITY)
    said = Witness(
        chamber=chamber,
        digest=_digest(standard, seen_file),
        seen=_moment(seen),
        standard=standard.slug,
        url=url,
        witness=person,
    )
    one = Testimony(_free(standard, person), person, said)
    against = interest(standard, governance, one)
    if against is not None:
        who = named(governance, person)
        raise click.UsageError(f"{who.zh}{against.zh}，不能见证 ({who.en} {against.en} and is no witness)")
    click.echo("所签的内容 what is signed:", err=True)
    click.echo(said.message().decode().rstrip("\n"), err=True)
    claim = Claim(person, said.message(), WITNESS, day_of(said.moment))
    armoured = ssh.proof(claim, governance, key, root)
    write_new(root / standard.folder, {one.file: said.message(), one.signature: armoured})
    for path in (one.file, one.signature):
        click.echo(f"{standard.folder}/{path}")


def _digest(standard: Standard, file: str | None) -> str:
    if file is None:
        return standard.text
    if file not in standard.files:
        raise click.UsageError(f"{standard.folder} 中没有 {file} (there is no such file)")
    return standard.files[file]


def _moment(written: str | None) -> str:
    if written is None:
        return datetime.fromtimestamp(now(), UTC).astimezone(SHANGHAI).isoformat()
    if not is_moment(written):
        raise click.UsageError(
            f"{written} 不是带时区的时间，请写成 2026-06-01T10:00:00+08:00 (no moment with its offset)"
        )
    return written


def _free(standard: Standard, person: str) -> str:
    """The first name that is not taken."""
    names = (f"evidence/witness-{person}-{number}.json" for number in range(1, _MANY))
    return next(name for name in names if name not in standard.files)
