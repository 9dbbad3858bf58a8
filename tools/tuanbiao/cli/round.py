"""What the commands about comments look up."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import click

from ..facts.rounds import following, opening
from ..facts.stages import NAMES
from ..governance import Governance
from ..records.consultation import Consultation
from ..records.record import Record
from ..standard import Standard
from . import rounds, texts


@dataclass(frozen=True)
class Found:
    """One round of one standard in the work tree."""

    root: Path
    standard: Standard
    governance: Governance
    round: int
    notice: Record[Consultation]

    @cached_property
    def consulted(self) -> Standard:
        """The standard with the text that the round was about, or a usage error where the history lacks it."""
        _, standard = texts.find(texts.Name(None, self.standard.slug, f"consultation-{self.round}"))
        return standard

    @property
    def table(self) -> str:
        """Where the comments are kept, relative to the root."""
        return f"{self.standard.folder}/consultations/{self.round}.yml"


def round_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--round N`: which round of consultation."""
    return rounds.round_option("第几轮征求意见（默认最近一轮） which round of consultation")(command)


def find(slug: str, number: int | None) -> Found:
    """The round that a command is about, or a usage error."""
    root, library, standard, wanted, notice = rounds.find(
        slug, number, "轮征求意见", lambda one: one.consultations
    )
    return Found(root, standard, library.governance, wanted, notice)


def require_open(found: Found) -> None:
    """Refuse a round that the standard has left: its table is closed for good."""
    opened = opening(found.standard, "consultation", found.round)
    move = following(found.standard, opened) if opened else None
    if move is not None:
        name = NAMES[move.to]
        raise click.UsageError(
            f"第 {found.round} 轮已经结束（{move.on} 进入“{name.zh}”），意见表不能再增加；以后的意见在下一轮处理 "
            f"(round {found.round} is over since {move.on}, its table is closed)"
        )
