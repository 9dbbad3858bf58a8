"""Writing results: to standard output, or whole to a file."""

import os
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile

import click


def emit(text: str, output: Path | None) -> None:
    r"""Print `text`, or write it to a temporary file beside `output` and rename, so that nothing is half-written.

    A path that is no UTF-8 is shown with its odd bytes as `\udcff`, which JSON reads back.
    """
    text = text.encode("utf-8", "backslashreplace").decode()
    if output is None:
        click.echo(text, nl=not text.endswith("\n"), color=True)
        return
    _write((text if text.endswith("\n") else text + "\n").encode(), output)


def emit_file(content: bytes, output: Path | None) -> None:
    """The same for what no terminal shows."""
    if output is not None:
        _write(content, output)
    elif sys.stdout.isatty():
        raise click.UsageError("请用 --output 给出文件 (name a file with --output)")
    else:
        sys.stdout.buffer.write(content)


def _write(content: bytes, output: Path) -> None:
    output.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=output.parent, delete=False) as stream:
        stream.write(content)
    Path(stream.name).chmod(0o644)
    Path(stream.name).replace(output)


def wants_colour(output: Path | None) -> bool:
    """Colour only on a terminal, and never under NO_COLOR."""
    return output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
