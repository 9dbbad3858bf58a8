"""`tuanbiao package --return`: stamped, signed and filled papers come back as records."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from ..setup.insert import InsertionError
from ..words import Words, pick
from . import comments_import
from .comments_kept import extended_table, proof, recorded
from .round import Found, find, require_open

if TYPE_CHECKING:
    from ..packing.request import Keeping, Request
    from ..packing.returned import Outcome
    from ..packing.scans import Named

_MAX_ALL = 512_000_000
_IGNORED = ("Thumbs.db", "desktop.ini")
_SAID = {
    "new": Words("收下", "taken"),
    "known": Words("已有", "known"),
    "refused": Words("不收", "refused"),
}


@dataclass(frozen=True, slots=True)
class _Tables:
    """The records of comments as they become, by path; what is to be told; whether rows cannot be taken."""

    contents: Mapping[str, bytes]
    lines: tuple[str, ...] = ()
    has_returned: bool = False


def take_back(request: "Request", folder: Path, kept: "Keeping", *, dry_run: bool, lang: str) -> NoReturn:
    """Tell what becomes of every file; write all records or, where a file is refused, none. Ends the command."""
    from ..packing.returned import written
    from ..setup.write import replace

    _outside(folder, request.root)
    files = dict(_files(folder))
    outcomes, tables = _sorted(request, files, kept)
    for one in outcomes:
        click.echo(f"{pick(_SAID[one.state], lang)} {one.file} {pick(one.words, lang)}")
    if any(one.state == "refused" for one in outcomes):
        click.echo("有不收的文件，什么都没有写入 (some files are refused, nothing was written)", err=True)
        sys.exit(2)
    made = _comments(request, tables, kept, lang)
    for line in made.lines:
        click.echo(line)
    paths = {write.record.path for one in outcomes for write in one.writes}
    try:
        contents = written(outcomes, {path: (request.root / path).read_bytes() for path in paths})
    except InsertionError as error:
        raise click.UsageError(str(error)) from error
    contents |= made.contents
    if contents and not dry_run:
        replace(request.root, contents)
    for path in contents:
        click.echo(path, err=True)
    sys.exit(1 if made.has_returned else 0)


def _outside(folder: Path, root: Path) -> None:
    """Originals hold signatures and personal data: they never lie in the clone."""
    if folder.resolve().is_relative_to(root):
        raise click.UsageError(
            f"{folder} 在仓库之内：原件应放在仓库之外的私有目录，仓库只记摘要 "
            "(lies inside the repository: originals stay outside, records hold their digests)"
        )


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    left = _MAX_ALL
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name in _IGNORED:
            continue
        if path.is_symlink() or not path.is_file():
            raise click.UsageError(f"{path} 不是文件 (is no file)")
        left -= path.stat().st_size
        if left < 0:
            raise click.UsageError(
                f"{folder} 中的文件共大于 {_MAX_ALL // 1_000_000} MB，请分几次收回 (holds too much, take it in parts)"
            )
        yield path.name, path.read_bytes()


def _sorted(
    request: "Request", files: Mapping[str, bytes], kept: "Keeping"
) -> tuple[tuple["Outcome", ...], Mapping[str, tuple["Named", bytes]]]:
    """What becomes of each scan and of what is none, and the tables that are still to be read."""
    from ..packing.pack import listed, numbered
    from ..packing.returned import Outcome, settled, taken
    from ..packing.scans import is_table, named, refused

    papers = numbered(one.name for one in listed(request))
    outcomes, tables = [], {}
    for file, content in files.items():
        found = named(file, papers)
        why = found if isinstance(found, Words) else refused(file, content, found)
        if why is not None or isinstance(found, Words):
            outcomes.append(Outcome(file, "refused", why or Words("", "")))
        elif is_table(file, found):
            tables[file] = (found, content)
        else:
            outcomes.append(taken(file, content, found, request.several, kept))
    return settled(outcomes), tables


def _comments(
    request: "Request", tables: Mapping[str, tuple["Named", bytes]], kept: "Keeping", lang: str
) -> _Tables:
    """The rows of every table, one file after the other, so that no comment is taken twice."""
    from ..comments.reading import Given

    contents: dict[str, bytes] = {}
    told: list[str] = []
    has_returned = False
    for file, (named, content) in tables.items():
        found = _round(request, file, named)
        sender = next((one for one in reversed(named.rest) if not one.isdecimal()), "")
        given = Given(sender=sender, received=kept.on, via="form", kind="", category="", dispositions=True)
        record = contents.get(found.table, recorded(found))
        brought = comments_import.bring(found, content, given, kept.today, record)
        evidence = proof(found, content, brought, kept.custodian, stdin=False)
        table = extended_table(found, brought, evidence, record)
        if table is not None:
            contents[found.table] = table
        told += [f"{file} {line}" for line in comments_import.lines(brought, lang)]
        has_returned = has_returned or bool(brought.rows("returned"))
    return _Tables(contents, tuple(told), has_returned)


def _round(request: "Request", file: str, named: "Named") -> Found:
    """The open round that a table belongs to."""
    slugs = [one.standard.slug for one in request.several if named.slug in (None, one.standard.slug)]
    if len(slugs) > 1:
        raise click.UsageError(
            f"{file} 应在名称中写明是哪项标准的 (has to name its standard): {', '.join(slugs)}"
        )
    found = find(slugs[0], None)
    require_open(found)
    return found
