"""The record of publication is fixed once merged."""

from ....change import Change
from ....facts.kept import FIXED, WHOLE, belated, loss, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """Dates, digest, document, corrections and prose, for good."""
    for before, after in sides(change):
        for pair in versions(before, after, "publication"):
            found = loss(pair, FIXED)
            if found:
                yield Finding(found.span, {"slug": after.slug, "key": found.key})
        for _, record in belated(before, after, "publication"):
            yield Finding(record.at(), {"slug": after.slug, "key": WHOLE})


RULE = ChangeRule(
    id="publication-rewritten",
    requirements=("format-publication-fixed",),
    title=Words("发布记录一经合并不变", "The record of publication is fixed once merged"),
    message=Words("{slug} 的发布记录被改动：{key}", "The record of publication of {slug} was changed: {key}"),
    reason=Words(
        "发布和实施日期已经公告，使用者依此行事",
        "The dates were announced, and users go by them",
    ),
    fix=Words(
        "恢复原有的记录；公告有误的，另发文件更正",
        "Restore the record; correct a wrong announcement by another document",
    ),
    check=check,
)
