"""What was adopted changes only by a new adoption."""

from ....change import Change
from ....facts.differences import covered, differences, prose_differs
from ....records.rule_document import Adoption
from ...rule import ChangeRule, Finding, Findings, Words

_KINDS = ("rules", "strategy", "plans")
_PROSE = Words("正文", "the prose")
# What a plan learns later, and the end of a rule document.
_LATER = ("items[].standard", "document", "repealed")


def check(change: Change) -> Findings:
    """A later adoption by another resolution makes a new version; without one the first difference is named."""
    for one in change.governance:
        if one.kind.name not in _KINDS or not one.both or one.both[0].data.adopted is None:
            continue
        before, after = one.both
        if not _renewed(before.data.adopted, after.data.adopted):
            found = [d for d in differences(before, after) if d.kind != "added" or not covered(d.route, _LATER)]
            if found:
                yield Finding(found[0].span, {"title": before.data.title, "key": found[0].key})
            elif prose_differs(before, after):
                yield Finding(after.at(), {"title": before.data.title, "key": _PROSE})


def _renewed(before: Adoption, after: Adoption | None) -> bool:
    """Where a body adopts without resolutions, the later day has to do."""
    if after is None or after.on <= before.on:
        return False
    return after.resolution is None or after.resolution != before.resolution


RULE = ChangeRule(
    id="adopted-rewritten",
    requirements=("format-adopted-fixed",),
    title=Words("已经通过的文件经重新通过才改变", "What was adopted changes only by a new adoption"),
    message=Words(
        "“{title}”已经通过，没有重新通过就改动了 {key}",
        "“{title}” was adopted, and {key} was changed without a new adoption",
    ),
    reason=Words(
        "决议通过的是当时的文本，另改的内容没有人通过",
        "The resolution adopted the text of its day; what is changed since nobody has adopted",
    ),
    fix=Words(
        "恢复原文；需要修改的，提交通过，在 adopted 写明新的日期和决议",
        "Restore it; to change it, have it adopted anew and give the new day and resolution under `adopted`",
    ),
    check=check,
)
