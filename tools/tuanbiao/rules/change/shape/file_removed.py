"""No file of a standard is deleted, except what belongs to a text that may change."""

from ....change import Change, StandardChange
from ....facts.permitted import permitted
from ....records.kinds import TRANSLATION
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .folders import inner


def check(change: Change) -> Findings:
    """A folder that vanishes as a whole, or moves elsewhere, is another rule's; the files that it keeps are by name inside it."""
    for one in (each for each in change.standards if not each.removed):
        kept = {inner(edit) for edit in one.edits if edit.after}
        for edit in one.edits:
            gone = edit.after is None and inner(edit) not in kept
            if gone and not _of_text(one, inner(edit), edit.path):
                yield Finding(Span(edit.path), {"slug": one.slug, "file": inner(edit)})


def _of_text(one: StandardChange, file: str, path: str) -> bool:
    """Figures and the translation, where the stage lets them change; in a move the text's own rule judges figures."""
    figure = file.startswith("figures/")
    if one.before is None or not (figure or file == TRANSLATION):
        return False
    return figure if one.moves else bool(permitted(one.before, path))


RULE = ChangeRule(
    id="file-removed",
    requirements=("format-files-kept",),
    title=Words("标准的文件不删除", "No file of a standard is deleted"),
    message=Words("{slug} 的 {file} 被删除", "{file} of {slug} was deleted"),
    reason=Words(
        "每个文件都是某一步的证明，删除以后程序就不完整",
        "Every file proves some step; without it the procedure is no longer complete",
    ),
    fix=Words(
        "恢复文件；记错的，在允许改变它的阶段更正，或者另作一条记录",
        "Restore the file; correct what is wrong in a stage that lets it change, or by a record of its own",
    ),
    check=check,
)
