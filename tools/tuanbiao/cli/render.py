"""`tuanbiao render`."""

from collections.abc import Callable
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import click

from ..forms.docx.issuer import Issuer, issuer
from ..load import load
from ..standard import Standard
from ..tree import WorkTree
from . import options
from .emit import emit_file
from .texts import find, name

Writer = Callable[[Standard, Issuer, dict[str, bytes]], bytes]
# form → the module below forms/ whose `write` makes it, imported only when asked for.
WRITERS = {"docx": "docx.write"}


@click.command(name="render")
@click.argument("slug")
@click.option("--to", "form", type=click.Choice(list(WRITERS)), required=True, help="文件格式 file format")
@click.option(
    "--stage",
    metavar="STAGE",
    help="哪个阶段的文本，例如 consultation-1；默认现在的文本 the text of a stage; the present one by default",
)
@options.output
def command(slug: str, form: str, stage: str | None, output: Path | None) -> None:
    """把标准文本写成可以打印和送审的文件。

    Write a standard's text as a document to print or to send.
    """
    with options.needing("word"):
        writer: Writer = import_module(f"tuanbiao.forms.{WRITERS[form]}").write
        root = options.find_root()
        _, standard = find(name(f"{slug}@{stage}" if stage else slug, None))
        content = writer(standard, issuer(load(WorkTree(root)).governance), _pictures(root, standard))
    emit_file(content, output)


def _pictures(root: Path, standard: Standard) -> dict[str, bytes]:
    """The pictures of that text; of an earlier one those that are still the same in the work tree."""
    found = {}
    for path, digest in standard.files.items():
        place = root / standard.folder / path
        if not path.startswith("figures/") or not place.is_file():
            continue
        content = place.read_bytes()
        if sha256(content).hexdigest() == digest:
            found[path] = content
    return found
