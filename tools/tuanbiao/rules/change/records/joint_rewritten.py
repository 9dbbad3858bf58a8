"""What another chamber has decided on a joint standard stays as recorded."""

from ....change import Change
from ....facts.stages import reached
from ....records.standard import Joint
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """From the submission for approval on; before that a chamber may still join, leave or decide anew."""
    for before, after in sides(change):
        if not reached(before, "approval"):
            continue
        now = {one.code: (at, one) for at, one in enumerate(after.index.data.joint)}
        for row in before.index.data.joint:
            at, new = now.get(row.code, (None, None))
            key = _lost(before, row, new)
            if key is not None:
                route = () if at is None else (at, key)
                values = {"slug": after.slug, "code": row.code, "key": key or "joint"}
                yield Finding(after.index.at("joint", *route), values)


def _lost(before: Standard, row: Joint, new: Joint | None) -> str | None:
    """The key that is no longer as it was; empty where the whole row is gone.

    Until publication a number may still be voided, and another given.
    """
    if new is None:
        return ""
    if (row.chamber, row.role) != (new.chamber, new.role):
        return "chamber" if row.chamber != new.chamber else "role"
    keys = ("approval", "document", *(["number"] if reached(before, "publication") else []))
    return next((key for key in keys if getattr(row, key) not in (None, getattr(new, key))), None)


RULE = ChangeRule(
    id="joint-rewritten",
    requirements=("format-joint-fixed",),
    title=Words("联合发布的其他团体的决定不改写", "What another chamber has decided stays as recorded"),
    message=Words(
        "{slug} 联合发布的团体 {code} 的记录被改动：{key}",
        "What {slug} records of the joint chamber {code} was changed: {key}",
    ),
    reason=Words("其他团体的批准不由本会改写", "Another chamber's decision is not this one's to rewrite"),
    fix=Words(
        "恢复原有的记录；该团体重新决定的，退回起草或者技术审查后再记",
        "Restore it; if that chamber decides anew, go back to drafting or review first",
    ),
    check=check,
)
