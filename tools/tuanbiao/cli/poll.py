"""What the commands about ballots look up."""

from collections.abc import Callable
from dataclasses import dataclass
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
from . import rounds, ssh


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
    """`--round N`: which review."""
    return rounds.round_option("第几次审查（默认最近一次） which review")(command)


def find(slug: str, number: int | None) -> Found:
    """The review that a command is about, or a usage error."""
    root, library, standard, wanted, review = rounds.find(slug, number, "次审查", lambda one: one.reviews)
    return Found(root, standard, ssh.identified(library, WorkTree(root)), wanted, review)


def governance_of(root: Path, base: str) -> Governance | None:
    """The chamber as of a commit; None where there is no history."""
    if not git.is_repository(root):
        return None
    return load(CommitTree(root, base, ("governance",))).governance
