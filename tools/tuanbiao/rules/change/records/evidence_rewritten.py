"""Evidence neither changes nor vanishes."""

from ....change import Change
from ....span import Span
from ....words import Words
from ...rule import ChangeRule, Finding, Findings
from ..sides import sides

_CHANGED = Words("改动", "changed")
_GONE = Words("删除", "removed")


def check(change: Change) -> Findings:
    """By name inside the folder and by bytes."""
    for before, after in sides(change):
        for file, digest in before.files.items():
            path = f"{after.folder}/{file}"
            now = after.files.get(file)
            if file.startswith("evidence/") and now != digest and path not in after.broken:
                values = {"slug": after.slug, "file": file, "what": _CHANGED if now else _GONE}
                yield Finding(Span(path), values)


RULE = ChangeRule(
    id="evidence-rewritten",
    requirements=("format-evidence-fixed",),
    title=Words("证据既不改动也不删除", "Evidence neither changes nor vanishes"),
    message=Words("{slug} 的证据 {file} 被{what}", "Evidence {file} of {slug} was {what}"),
    reason=Words("能换的证据证明不了什么", "Evidence that can be replaced proves nothing"),
    fix=Words(
        "恢复原来的文件；有新的证据的，另起文件名加入",
        "Restore the file; add new evidence under a name of its own",
    ),
    check=check,
)
