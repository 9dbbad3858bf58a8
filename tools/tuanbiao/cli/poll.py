"""What the commands about ballots look up."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from .. import git
from ..governance import Governance
from ..load import load
from ..records.record import Record
from ..records.review import Ballot, Review
from ..standard import Standard
from ..tree import CommitTree, WorkTree
from . import options


@dataclass(frozen=True, slots=True)
class Found:
    """One review of one standard in the work tree; `governance` knows the repository's identity."""

    root: Path
    standard: Standard
    governance: Governance
    round: int
    review: Record[Review]

    def opened(self) -> Ballot:
        """The review's ballot, or a usage error."""
        ballot = self.review.data.ballot
        if ballot is None:
            raise click.UsageError(
                f"{self.review.path} 还没有表决，先运行 tuanbiao ballot open (has no ballot, open one first)"
            )
        return ballot


def round_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--round N`: which review; the newest by default."""
    return click.option(
        "--round", "number", type=click.IntRange(min=1), help="第几次审查（默认最近一次） which review"
    )(command)


def find(slug: str, number: int | None) -> Found:
    """The review that a command is about, or a usage error."""
    root = options.find_root()
    tree = WorkTree(root)
    library = load(tree)
    standard = library.standards.get(slug)
    if standard is None:
        raise click.UsageError(f"没有标准 {slug}，或者读不出 (no such standard, or it cannot be read)")
    wanted = number or max(standard.reviews, default=0)
    review = standard.reviews.get(wanted)
    if review is None:
        raise click.UsageError(
            f"{standard.folder} 没有第 {wanted or 1} 次审查，或者读不出 (no such review, or it cannot be read)"
        )
    governance = replace(library.governance, adopted=tree.adopting_commit())
    return Found(root, standard, governance, wanted, review)


def governance_of(root: Path, base: str) -> Governance | None:
    """The chamber as of a commit; None where there is no history."""
    if not git.is_repository(root):
        return None
    return load(CommitTree(root, base, ("governance",))).governance
