"""Evidence does not change."""

from ....change import Change
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """By name inside the folder and by bytes."""
    for before, after in sides(change):
        for file, digest in before.files.items():
            path = f"{after.folder}/{file}"
            now = after.files.get(file)
            if file.startswith("evidence/") and now not in (None, digest) and path not in after.broken:
                yield Finding(Span(path), {"slug": after.slug, "file": file})


RULE = ChangeRule(
    id="evidence-rewritten",
    requirements=("format-evidence-fixed",),
    title=Words("证据不改动", "Evidence does not change"),
    message=Words("{slug} 的证据 {file} 被改动", "Evidence {file} of {slug} was changed"),
    reason=Words("能换的证据证明不了什么", "Evidence that can be replaced proves nothing"),
    fix=Words(
        "恢复原来的文件；有新的证据的，另起文件名加入",
        "Restore the file; add new evidence under a name of its own",
    ),
    check=check,
)
