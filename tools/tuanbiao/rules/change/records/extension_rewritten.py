"""An announced extension stays as it is."""

from ....change import Change
from ....facts.kept import Terms, appended, loss, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides


def check(change: Change) -> Findings:
    """Entries are added at the end, none is changed or removed."""
    for before, after in sides(change):
        for pair in versions(before, after, "consultations"):
            found = loss(pair, Terms(appended(pair.before, "extended"), prose=True))
            if found:
                yield Finding(found.span, {"slug": after.slug, "round": pair.number, "key": found.key})


RULE = ChangeRule(
    id="extension-rewritten",
    requirements=("format-consultation-fixed", "format-window-extended"),
    title=Words("延期只增不改", "Extensions are only ever added"),
    message=Words(
        "{slug} 第 {round} 轮征求意见已有的延期被改动：{key}",
        "An extension of round {round} of {slug} was changed: {key}",
    ),
    reason=Words(
        "已经公布的截止日期改动或者撤销，会使按它准备意见的人错过",
        "Whoever went by the announced close would miss it once it is changed or taken back",
    ),
    fix=Words(
        "恢复原有的延期；还要延长的，在截止前另加一项",
        "Restore the entry; to extend further, add another one before the close",
    ),
    check=check,
)
