"""What the records rest on and a copy of the repository does not show."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..governance import Governance
from ..span import Span
from ..standard import Standard
from ..words import Words
from .consents import consents
from .moves import Step, steps
from .rounds import NUMBERED, openings
from .stages import NAMES


@dataclass(frozen=True, slots=True)
class Unshown:
    """One thing that is not shown, where it is spoken of, and why it is not shown."""

    span: Span
    what: Words
    why: Words


def unshown(standard: Standard, governance: Governance) -> Iterator[Unshown]:
    """Approvals of moves that were given on a forge alone."""
    for step in steps(standard):
        body = governance.bodies.get(step.entry.body or "")
        asked = step.way is not None and set(step.way.approval) - {"issuer", "panel"}
        elsewhere = body is not None and body.data.approves_by != "resolution"
        if asked and body and elsewhere and not step.entry.resolution and not _signed(standard, step):
            to, name = NAMES[step.entry.to], body.data.name
            yield Unshown(
                standard.index.at("moves", step.at),
                Words(f"{name}对进入“{to.zh}”的同意", f"the consent of {name} to entering “{to.en}”"),
                Words(
                    "评审在代码平台上，仓库中没有决议或者签名",
                    "it was given in reviews on the forge; the repository holds no resolution and no signature",
                ),
            )


def _signed(standard: Standard, step: Step) -> bool:
    """Whether somebody signed an approval of the move; whether the signatures hold is for rules to say."""
    number = 1
    if step.entry.to in NUMBERED:
        number = next(one.round for one in openings(standard) if one.at == step.at)
    return any((one.stage, one.round) == (step.entry.to, number) for one in consents(standard))
