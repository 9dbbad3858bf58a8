"""Protected files change apart from standards, and apart from others that somebody else approves."""

from ....change import Change
from ....facts.paths import approvers
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words

_SHOWN = 5


def check(change: Change) -> Findings:
    """One finding for the protected files beside standards, else one for every further group of approvers.

    Files whose content follows from the records may come with what they follow from.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for path in (edit.path for edit in change.edits if edit.path not in change.synced):
        by = approvers(path)
        if by:
            groups.setdefault(by, []).append(path)
    if groups and change.standards:
        paths = [path for group in groups.values() for path in group]
        yield _finding(paths, Words("标准", "standards"), [one.slug for one in change.standards])
    elif groups:
        first, *others = groups.values()
        for paths in others:
            yield _finding(paths, Words("由别的机构批准的", "files that others approve,"), first)


def _finding(paths: list[str], beside: Words, those: list[str]) -> Finding:
    values = {"paths": _shown(paths), "beside": beside, "those": _shown(those)}
    return Finding(Span(paths[0]), values)


def _shown(names: list[str]) -> list[str]:
    return names if len(names) <= _SHOWN else [*names[:_SHOWN], "…"]


RULE = ChangeRule(
    id="mixed-change",
    requirements=("format-protected-files", "format-roll-judged-once"),
    title=Words("受保护的文件分开修改", "Protected files change by themselves"),
    message=Words(
        "受保护的 {paths} 与{beside} {those} 在同一步改变",
        "The protected {paths} changed in one step with {beside} {those}",
    ),
    reason=Words(
        "规则和名册先定，再按它判断标准；批准它们的机构也不同",
        "Rules and rolls are settled first and then judge the standards; other bodies approve them",
    ),
    fix=Words("把受保护的文件分出来，单独提交并合并", "Submit and merge the protected files by themselves"),
    check=check,
)
