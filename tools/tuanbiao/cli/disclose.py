"""`tuanbiao disclose`."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from json import dumps
from pathlib import Path

import click

from ..comments.safe import csv_text
from ..load import load
from ..report.platform import Section, missing, sections
from ..setup import disclosure
from ..setup.write import existing, write_new
from ..standard import Standard
from ..tree import WorkTree
from ..words import Words, pick
from . import options, texts
from .emit import emit

_ISSUED = ("publication", "withdrawn")
_LAID = Words("已放好以下空白记录，公开以后填写", "this blank is laid down, fill it in once it is disclosed")
_EMPTY = Words("（缺）", "(missing)")


@click.command(name="disclose")
@click.argument("slug")
@click.option(
    "--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True
)
@click.option(
    "--record", is_flag=True, help="放好空白的 disclosure.md lay down a disclosure.md that is to be filled in"
)
@options.lang
@options.as_of
@options.output
def command(slug: str, form: str, lang: str, as_of: date, output: Path | None, *, record: bool) -> None:
    """全国团体标准信息平台要填的各项，按其次序，可以逐项复制；缺项列在后面，不上传。

    --record 放好空白的 disclosure.md：公开日期、指标、四项承诺和签署由人填写。

    What the national platform's form asks for, in its order, ready to copy; what is missing is named, nothing is sent.

    With --record a blank disclosure.md is laid down: day, indicators, commitments and signature are filled in by people.
    """
    root = options.find_root()
    library = load(WorkTree(root))
    standard = texts.named(slug, library)
    if standard.index.data.stage not in _ISSUED:
        raise click.UsageError(f"{slug} 尚未发布 (is not published yet)")
    if record:
        _lay_down(root, standard, lang)
        return
    found = sections(library, standard, as_of)
    if form == "json":
        emit(_json(slug, found), output)
    elif form == "csv":
        emit("\ufeff" + csv_text(_rows(found, lang)), output)
    else:
        emit("\n".join(_lines(found, lang)), output)
    lacking = missing(found)
    for one in lacking:
        click.echo(f"缺 missing: {one.name.zh} ({one.name.en})", err=True)
    if lacking and standard.disclosure is None:
        click.echo(
            f"声明的各项写在 (the declaration is recorded in) {disclosure.path(standard)}；"
            "用 --record 放好空白记录 (--record lays down a blank)",
            err=True,
        )
    sys.exit(1 if lacking else 0)


def _lay_down(root: Path, standard: Standard, lang: str) -> None:
    contents = {disclosure.path(standard): disclosure.record(standard)}
    if existing(root, contents):
        raise click.UsageError(f"{disclosure.path(standard)} 已有 (exists already)")
    write_new(root, contents)
    click.echo(pick(_LAID, lang), err=True)
    click.echo(disclosure.path(standard))


def _lines(found: Sequence[Section], lang: str) -> Iterator[str]:
    for section in found:
        yield f"【{pick(section.name, lang)}】"
        for field in section.fields:
            empty = pick(_EMPTY, lang) if field.required else ""
            yield f"{pick(field.name, lang)}\t{field.value or empty}"
        yield ""


def _rows(found: Sequence[Section], lang: str) -> Iterator[tuple[str, ...]]:
    for section in found:
        for field in section.fields:
            yield pick(section.name, lang), pick(field.name, lang), field.value


def _json(slug: str, found: Sequence[Section]) -> str:
    fields = [
        {"key": one.key, "name": one.name._asdict(), "value": one.value, "required": one.required}
        for section in found
        for one in section.fields
    ]
    document = {"version": 1, "slug": slug, "fields": fields, "missing": [one.key for one in missing(found)]}
    return dumps(document, ensure_ascii=False, indent=2)
