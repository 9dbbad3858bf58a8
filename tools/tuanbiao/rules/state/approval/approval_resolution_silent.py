"""The resolution behind an approval names the standard and the text."""

from ....facts.resolutions import decision
from ....facts.rounds import following, opening
from ....governance import Governance
from ....records.approval import Approval
from ....records.meeting import Resolution
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """An item for this standard, this round and this text, on the way to numbering."""
    for number, approval in sorted(standard.approvals.items()):
        found = decision(governance, approval.data.resolution)
        opened = opening(standard, "approval", number)
        move = following(standard, opened) if opened else None
        moved = move.resolution if move and move.to == "numbering" else None
        if found is None or moved == approval.data.resolution:
            continue  # the move to numbering rests on the same resolution and is judged itself
        how = _how(standard.slug, number, approval.data, found.resolution) or _other(moved)
        if how is not None:
            yield Finding(approval.at("resolution"), {"resolution": approval.data.resolution, "how": how})


def _other(moved: str | None) -> Words | None:
    told = Words(
        f"与进入编号阶段所据的决议 {moved} 不同", f"is not {moved}, on which the move to numbering rests"
    )
    return told if moved else None


def _how(slug: str, number: int, approval: Approval, resolution: Resolution) -> Words | None:
    items = [item for item in resolution.items if item.standard == slug]
    if not items:
        return Words("没有写明这项标准", "does not name this standard")
    items = [item for item in items if item.move in ("approval", "numbering")]
    if not items:
        return Words("写明的不是批准", "names the standard for something else than approval")
    if all(item.round not in (None, number) for item in items):
        return Words(f"写明的不是第 {number} 次报批", f"does not name submission {number}")
    if all(item.text not in (None, approval.text) for item in items):
        return Words("写明的文本与报批稿不同", "names a text that is not the one submitted")
    return None


RULE = StandardRule(
    id="approval-resolution-silent",
    requirements=("format-approval-resolution", "format-move-resolution"),
    title=Words(
        "批准所据的决议写明了这项标准和这份文本",
        "The resolution behind an approval names the standard and the text",
    ),
    message=Words("决议 {resolution} {how}", "The resolution {resolution} {how}"),
    reason=Words(
        "决议只批准它写明的标准和文本", "A resolution approves only the standards and texts that it names"
    ),
    fix=Words(
        "改正 resolution；决议漏写的，由原机构补作决议",
        "Correct resolution; where the resolution left something out, have the body pass another",
    ),
    check=check,
)
