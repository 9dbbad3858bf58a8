"""`tuanbiao verify-archive`."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from ..archiving.manifest import Manifest
from ..report.text import plain
from ..words import Words, pick
from . import options


@click.command(name="verify-archive")
@click.argument("file", type=options.FILE)
@options.lang
@options.as_of
def command(file: Path, lang: str, as_of: date) -> None:
    """核对归档包是否完整、与自己的清单相符，以及哪些文件的保存期限已经届满。

    Whether an archive package is whole and agrees with its own account, and for which files the retention has ended.
    """
    from ..archiving.container import UnreadableError, unpack
    from ..archiving.verify import faults, manifest_of

    try:
        files = unpack(file)
    except UnreadableError as error:
        raise click.UsageError(f"{file}: {error}") from error
    manifest, found = manifest_of(files), tuple(faults(files))
    for line in _about(manifest, len(files), as_of) if manifest else ():
        click.echo(pick(line, lang))
    for one in found:
        click.echo(f"- {plain(pick(one, lang))}")
    click.echo(pick(_BROKEN if found else _WHOLE, lang))
    sys.exit(1 if found else 0)


def _about(manifest: Manifest, count: int, as_of: date) -> Iterator[Words]:
    from ..archiving.verify import expired
    from ..report.audit import VERDICTS

    name = plain(" ".join(filter(None, (manifest.number, manifest.title))))
    yield Words(name, name)
    short, chamber, verdict = plain(manifest.commit[:10]), plain(manifest.chamber), VERDICTS[manifest.verdict]
    yield Words(
        f"  {chamber}，提交 {short}（{manifest.day}），{count} 个文件，程序证明的结论：{verdict.zh}",
        f"  {chamber}, commit {short} of {manifest.day}, {count} files, verdict: {verdict.en}",
    )
    if manifest.withheld:
        yield Words(
            f"  另有 {len(manifest.withheld)} 份原件由商会保管，包中只有摘要",
            f"  {len(manifest.withheld)} originals are kept by the chamber, the package has their digests",
        )
    over = expired(manifest, as_of)
    if over:
        yield Words(
            f"  到 {as_of} 保存期限已届满：{plain('、'.join(over))}",
            f"  retention ended before {as_of}: {plain(', '.join(over))}",
        )


_WHOLE = Words("完整，与清单相符", "whole, and in agreement with its account")
_BROKEN = Words("不完整或者与清单不符", "not whole, or not in agreement with its account")
