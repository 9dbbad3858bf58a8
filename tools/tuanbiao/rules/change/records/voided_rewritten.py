"""Voided numbers are only ever added."""

from ....change import Change
from ....facts.kept import Terms, Versions, appended, loss
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """Entry by entry, in their order."""
    for before, after in sides(change):
        pair = Versions(0, before.index, after.index)
        found = loss(pair, Terms(appended(before.index, "voided_numbers"), prose=True))
        if found:
            yield Finding(found.span, {"slug": after.slug, "key": found.key})


RULE = ChangeRule(
    id="voided-rewritten",
    requirements=("format-voided-append-only", "format-number-never-reused"),
    title=Words("作废编号只增不改", "Voided numbers are only ever added"),
    message=Words("{slug} 已有的作废编号被改动：{key}", "A voided number of {slug} was changed: {key}"),
    reason=Words(
        "删去作废的编号，它就可能再次使用", "A voided number that is struck out could be given again"
    ),
    fix=Words("恢复原有的条目", "Restore the entry"),
    check=check,
)
