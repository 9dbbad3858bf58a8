"""What the records rest on and a copy of the repository does not show."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..governance import Governance
from ..span import Span
from ..standard import Standard
from ..words import Words
from .consents import approving
from .moves import Step, steps
from .rounds import NUMBERED, openings
from .stages import NAMES


@dataclass(frozen=True, slots=True)
class Unshown:
    """One thing that is not shown, where it is spoken of, and why it is not shown."""

    span: Span
    what: Words
    why: Words


TextAt = Callable[[int], str | None]  # the text with which a standard made the move at a place of `moves`


def unshown(standard: Standard, governance: Governance, text_at: TextAt) -> Iterator[Unshown]:
    """Approvals of moves that were given on a forge alone, or by signatures of which none verifies."""
    for step in steps(standard):
        body = governance.bodies.get(step.entry.body or "")
        asked = step.way is not None and set(step.way.approval) - {"issuer", "panel"}
        if not asked or body is None or body.data.approves_by == "resolution" or step.entry.resolution:
            continue
        if not signatures(standard, governance, step, text_at):
            to, name = NAMES[step.entry.to], body.data.name
            yield Unshown(
                standard.index.at("moves", step.at),
                Words(f"{name}对进入“{to.zh}”的同意", f"the consent of {name} to entering “{to.en}”"),
                Words(
                    "评审在代码平台上，仓库中没有决议，也没有验证通过的签名",
                    "it was given in reviews on a forge; the repository holds no resolution and no signature that verifies",
                ),
            )


def signatures(standard: Standard, governance: Governance, step: Step, text_at: TextAt) -> int:
    """How many signed approvals of a move verify."""
    number = 1
    if step.entry.to in NUMBERED:
        number = next(one.round for one in openings(standard) if one.at == step.at)
    return len(approving(standard, governance, step.entry.to, number, text_at(step.at)))
