"""Archive entries are only ever added."""

from ....change import Change
from ....facts.kept import versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """Every entry of the base is still there as it was, wherever it stands in the list."""
    for before, after in sides(change):
        for pair in versions(before, after, "archive"):
            kept = pair.after.data
            gone = [entry for entry in pair.before.data if entry not in kept]
            if gone:
                named = (at for at, entry in enumerate(kept) if entry.file == gone[0].file)
                at = next(named, None)
                span = pair.after.at(*(() if at is None else (at,)))
                yield Finding(span, {"slug": after.slug, "files": [entry.file for entry in gone]})


RULE = ChangeRule(
    id="archive-rewritten",
    requirements=("format-archive-append-only",),
    title=Words("归档条目只增不改", "Archive entries are only ever added"),
    message=Words(
        "{slug} 的归档条目被改动或者删除：{files}",
        "Archive entries of {slug} were changed or removed: {files}",
    ),
    reason=Words(
        "归档的摘要证明原件没有换过；摘要一改，原件就可以换",
        "The digest shows that the original was not replaced; with another digest it can be",
    ),
    fix=Words(
        "恢复原有的条目；有新的文件的，另加一项",
        "Restore the entries; add another one for a new file",
    ),
    check=check,
)
