"""What an import of comments writes: the record, the original for the archive, receipts, the rows that come back."""

import itertools
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..digest import file_digest
from ..governance import Governance
from ..words import Words, pick
from .round import Found

if TYPE_CHECKING:
    from ..comments.files import Import


def recorded(found: Found) -> bytes | None:
    """The record as it stands; None where there is none yet."""
    path = found.root / found.table
    return path.read_bytes() if path.is_file() else None


def outside(found: Found, archive: Path | None) -> None:
    """Originals hold personal data: they never lie in the clone."""
    if archive is not None and archive.resolve().is_relative_to(found.root):
        raise click.UsageError(
            f"{archive} 在仓库之内：原件含有个人信息，应放在仓库之外的私有目录 (lies inside the repository)"
        )


def proof(
    found: Found, content: bytes, brought: "Import", custodian: str | None, *, stdin: bool
) -> Mapping[str, object]:
    """What proves the rows: the original's digest and keeper; issues are proved by their address."""
    if brought.kind == "issues" or stdin:
        return {}
    bodies = found.governance.bodies
    keeper = custodian or found.notice.data.contact or coordination(found.governance)
    if keeper not in bodies:
        raise click.UsageError(
            f"没有机构 {keeper or '—'}，请用 --custodian 指明原件由谁保管 (no such body: name the keeper with --custodian)"
        )
    return {"kind": "letter", "sha256": file_digest(content), "custodian": keeper}


def coordination(governance: Governance) -> str:
    """The body that keeps the papers where nobody else is named; empty where there is none."""
    return next((key for key, one in governance.bodies.items() if one.data.kind == "coordination"), "")


def extended_table(
    found: Found, brought: "Import", evidence: Mapping[str, object], record: bytes | None
) -> bytes | None:
    """The record with the new rows, and the dispositions of those that were open; None where there are none of both."""
    from ..forge.comment_table import extended, read_table

    rows = [one.draft.row(one.no, evidence) for one in brought.rows("new") if one.draft and one.no]
    decided = {
        one.no: one.draft.disposition for one in brought.rows("decided") if one.draft and one.no is not None
    }
    if not rows and not decided:
        return None
    table = read_table(found.table, record)
    content = None if table is None else extended(table, rows, decided)
    if content is None:
        raise click.UsageError(
            f"{found.table} 的写法特殊或者过大，程序无法补入 (is written in an unusual way, or becomes too large)"
        )
    return content


def keep(archive: Path | None, file: Path, content: bytes) -> None:
    """The original under its digest, so that it can be found from the record."""
    from ..setup.write import write

    if archive is not None:
        suffix = file.suffix.lower() if file.suffix.isascii() and len(file.suffix) < 8 else ""
        write(archive, {f"{file_digest(content)}{suffix or '.txt'}": content})


def write_receipts(found: Found, brought: "Import", folder: Path | None, on: date) -> None:
    """A receipt for each commenter, into a folder that holds none of these yet."""
    from ..comments.clauses import clauses
    from ..comments.receipts import Heading, receipts
    from ..setup.write import existing, write_new

    if folder is None:
        return
    data = found.notice.data
    heading = Heading(
        title=found.consulted.index.data.title,
        round=found.round,
        opens=data.opens,
        closes=data.binding_closes,
        on=on,
    )
    contents = {
        name: text.encode() for name, text in receipts(brought, heading, clauses(found.consulted)).items()
    }
    if existing(folder, contents):
        raise click.UsageError(
            f"{folder} 中已有回执，请换一个目录 (holds receipts already, name another folder)"
        )
    write_new(folder, contents)


def return_rows(brought: "Import", file: Path, named: Path | None, lang: str) -> None:
    """The rows that come back with their reasons: in the file that is named, else beside the original."""
    from ..comments import returned
    from ..setup.write import write_new

    if not brought.rows("returned"):
        return
    place = named or _free(file, returned.suffix(brought))
    if place.exists():
        raise click.UsageError(f"{place} 已有 (exists already)")
    write_new(place.absolute().parent, {place.name: returned.copy(brought)})
    click.echo(f"{pick(Words('退回的行', 'rows that came back'), lang)}: {place}", err=True)


def _free(file: Path, suffix: str) -> Path:
    """The first name beside the original that nothing has yet."""
    stem = Path("意见") if str(file) == "-" else file.with_suffix("")
    names = (f"{stem}-退回{f'-{count}' if count > 1 else ''}{suffix}" for count in itertools.count(1))
    return next(place for name in names if not (place := Path(name)).exists())


def write_table(found: Found, table: bytes | None) -> None:
    """The record, last of all."""
    from ..setup.write import replace

    if table is not None:
        replace(found.root, {found.table: table})
        click.echo(found.table, err=True)
