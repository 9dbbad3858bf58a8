"""`tuanbiao ballot tally`."""

import sys
from pathlib import Path

import click

from ..ballots.recount import recount
from ..report.tally import as_json, as_text
from . import options
from .emit import emit
from .poll import find, round_option


@click.command(name="tally")
@click.argument("slug")
@round_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.lang
@options.output
def tally(slug: str, number: int | None, form: str, lang: str, output: Path | None) -> None:
    """只凭记录重新计票：逐票验证，打印全部算式。

    Count a ballot again from the records alone: every vote verified, the whole arithmetic shown.
    """
    found = find(slug, number)
    found.opened()
    count = recount(found.standard, found.governance, found.round)
    assert count is not None
    lines = as_text(count, found.standard, found.governance, lang)
    emit(as_json(count, found.standard) if form == "json" else "\n".join(lines), output)
    sys.exit(0 if count.agrees else 1)
