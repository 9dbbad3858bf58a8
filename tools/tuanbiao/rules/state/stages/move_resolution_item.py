"""The resolution names the standard, the move and the round."""

from ....facts.resolved import resolved
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A resolution approves nothing that it does not name; one without a round speaks of the first."""
    for one in resolved(standard, governance):
        if one.item is None:
            values = {
                "resolution": one.step.entry.resolution,
                "slug": standard.slug,
                "to": NAMES[one.step.entry.to],
                "move": one.step.entry.to,
                "round": Words(f"（第{one.round}轮）", f" (round {one.round})") if one.round else "",
            }
            yield Finding(standard.index.at("moves", one.step.at, "resolution"), values)


RULE = StandardRule(
    id="move-resolution-item",
    requirements=("format-move-resolution",),
    title=Words("决议写明所批准的标准、移动和轮次", "A resolution names standard, move and round"),
    message=Words(
        "决议 {resolution} 没有写明同意 {slug} 进入“{to}”{round}",
        "The resolution {resolution} does not name the move of {slug} to “{to}”{round}",
    ),
    reason=Words(
        "一项决议只批准它写明的标准和移动，不能当作别的批准使用",
        "A resolution approves only the items it names and cannot stand for anything else",
    ),
    fix=Words(
        "决议确实批准的，在会议记录的 items 中写明 standard: {slug}、move: {move} 和轮次；引错的，改为正确的决议",
        "If it was approved there, name standard: {slug}, move: {move} and the round in the meeting's `items`; else name the right resolution",
    ),
    check=check,
)
