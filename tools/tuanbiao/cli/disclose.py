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
from ..tree import WorkTree
from ..words import Words, pick
from . import options, texts
from .emit import emit

_ISSUED = ("publication", "withdrawn")
_EMPTY = Words("（缺）", "(missing)")


@click.command(name="disclose")
@click.argument("slug")
@click.option(
    "--format", "form", type=click.Choice(["text", "csv", "json"]), default="text", show_default=True
)
@options.lang
@options.as_of
@options.output
def command(slug: str, form: str, lang: str, as_of: date, output: Path | None) -> None:
    """全国团体标准信息平台要填的各项，按其次序，可以逐项复制；缺项列在后面，不上传。

    What the national platform's form asks for, in its order, ready to copy; what is missing is named, nothing is sent.
    """
    library = load(WorkTree(options.find_root()))
    standard = texts.named(slug, library)
    if standard.index.data.stage not in _ISSUED:
        raise click.UsageError(f"{slug} 尚未发布 (is not published yet)")
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
            f"声明的各项写在 (the declaration is recorded in) {standard.folder}/disclosure.md", err=True
        )
    sys.exit(1 if lacking else 0)


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
