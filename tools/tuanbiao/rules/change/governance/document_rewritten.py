"""A document that was sealed and issued stays as it was."""

from datetime import date

from ....change import Change
from ....facts.differences import differences, prose_differs
from ....records.document import OfficialDocument
from ...rule import ChangeRule, Finding, Findings, Words

_PROSE = Words("正文", "the prose")


def check(change: Change) -> Findings:
    """Only the address at which it was made public may be filled in once; the first difference is named."""
    for one in change.governance:
        if one.kind.name == "documents" and one.both and _issued(one.both[0].data, change.as_of):
            found = [d for d in differences(*one.both) if (d.key, d.kind) != ("published_at", "added")]
            if found:
                yield Finding(found[0].span, {"number": one.both[0].data.doc_no, "key": found[0].key})
            elif prose_differs(*one.both):
                yield Finding(one.both[1].at(), {"number": one.both[0].data.doc_no, "key": _PROSE})


def _issued(document: OfficialDocument, day: date) -> bool:
    return document.sealed is not None and document.on <= day


RULE = ChangeRule(
    id="document-rewritten",
    requirements=("format-document-fixed",),
    title=Words("已经印发的文件不改", "An issued document is never rewritten"),
    message=Words(
        "文件 {number} 已经盖章印发，它的 {key} 又被改动",
        "The document {number} is sealed and issued, yet {key} of it was changed",
    ),
    reason=Words(
        "盖章的原件已经发出，记录改了就与原件不符，后来添加的标准也不在其中",
        "The sealed original has gone out; a changed record no longer agrees with it, and a standard added later is not in it",
    ),
    fix=Words("恢复记录；需要更正的，另发一份文件", "Restore the record; correct it by issuing another document"),
    check=check,
)
