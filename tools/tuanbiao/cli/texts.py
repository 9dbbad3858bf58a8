"""Texts of standards by the names that a user gives them."""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from .. import earlier, git
from ..library import Library
from ..load import load
from ..parse.blocks import Document
from ..records.record import Record
from ..redline.values import Side
from ..standard import Standard
from ..tree import CommitTree, WorkTree
from . import options

_STAGE = re.compile(r"(?:consultation|review|approval)-[0-9]+|publication")
_FEW = 30


@dataclass(frozen=True, slots=True)
class Name:
    """`[REVISION:]SLUG[@STAGE]`, taken apart."""

    revision: str | None
    slug: str
    stage: str | None

    def __str__(self) -> str:
        """As it is written in full."""
        revision = f"{self.revision}:" if self.revision else ""
        return f"{revision}{self.slug}" + (f"@{self.stage}" if self.stage else "")


def name(written: str, slug: str | None) -> Name:
    """What a name says; with the standard known, a stage or a revision alone is enough."""
    if slug is not None and written != slug and not written.startswith(f"{slug}@"):
        stage = written.removeprefix("@")
        return Name(None, slug, stage) if _STAGE.fullmatch(stage) else Name(written, slug, None)
    revision, _, rest = written.rpartition(":")
    own, _, stage = rest.partition("@")
    return Name(revision or None, own, stage or None)


def find(wanted: Name) -> tuple[Side, Standard]:
    """The text of that name; a usage error that names what there is instead."""
    library, root, revision = _library(wanted)
    standard = named(wanted.slug, library)
    if wanted.stage is not None:
        standard = at_stage(standard, wanted.stage, root, revision)
    return Side(str(wanted), standard.index.data.title, standard.text), standard


def named(slug: str, library: Library) -> Standard:
    """The standard of that name; a usage error that names the nearest."""
    standard = library.standards.get(slug)
    if standard is None:
        raise click.UsageError(f"没有标准 {slug} (no such standard){_near(slug, library)}")
    return standard


def readable(record: Record[Any]) -> Document:
    """The prose of a record; a usage error where it cannot be read."""
    body = record.body
    if body is None or not body.parsed:
        raise click.UsageError(
            f"读不出 {record.path} 的正文：请先运行 tuanbiao check (the text cannot be read: run tuanbiao check first)"
        )
    return body


def _library(wanted: Name) -> tuple[Library, Path, str]:
    """The records that hold it, where, and the revision whose history tells of earlier texts."""
    if wanted.revision is None:
        root = options.find_root()
        return load(WorkTree(root)), root, "HEAD"
    root = options.find_repository()
    try:
        return load(CommitTree(root, wanted.revision)), root, wanted.revision
    except git.GitError as error:
        raise click.UsageError(f"没有提交 {wanted.revision} (no such commit)") from error


def _near(slug: str, library: Library) -> str:
    known = tuple(library.standards)
    shown = known if len(known) <= _FEW else get_close_matches(slug, known, n=_FEW, cutoff=0.3)
    return f"；现有 (there are): {', '.join(shown) or '—'}"


def at_stage(standard: Standard, stage: str, root: Path, revision: str = "HEAD") -> Standard:
    """The standard as it was when it had the text of a stage; a usage error that names the stages there are."""
    digests = earlier.recorded(standard)
    if stage not in digests:
        there = ", ".join(digests) or "—"
        raise click.UsageError(
            f"{standard.slug} 没有 {stage} 的文本 (has no text of that stage)；现有 (there are): {there}"
        )
    found = earlier.at_stage(standard, stage, root, revision)
    if found is None:
        raise click.UsageError(
            f"历史中没有 {standard.slug}@{stage} 的文本 {digests[stage]}：请取回全部历史 "
            "(the history does not hold that text: fetch all of it)"
        )
    return found
