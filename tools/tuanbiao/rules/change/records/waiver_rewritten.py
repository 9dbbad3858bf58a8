"""An exception is neither rewritten nor extended nor back-dated."""

from ....change import Change
from ....records.standard import Waiver
from ....words import Words
from ...rule import ChangeRule, Finding, Findings
from ..sides import sides

_EXTENDED = Words("改写或者延长了原有的例外", "an exception that stood was rewritten or extended")
_BACKDATED = Words("期限早于合并日期", "it ran out before it was merged")


def check(change: Change) -> Findings:
    """One that stood may end earlier, though not before the day of the step, or be struck out: that only binds more."""
    for before, after in sides(change):
        old, new = before.index.data.waivers, after.index.data.waivers
        lost = [one for one in old if one not in new]
        for at, one in enumerate(new):
            if one in old:
                continue
            stood = [each for each in lost if each.rule == one.rule]
            why = _EXTENDED if stood else _BACKDATED
            if (stood and not _ends(stood, one)) or one.until < change.as_of:
                values = {"slug": after.slug, "rule": one.rule, "until": one.until, "why": why}
                yield Finding(after.index.at("waivers", at), values)


def _ends(stood: list[Waiver], one: Waiver) -> bool:
    """Whether an entry is one that stood, with an earlier end."""
    return any(each.reason == one.reason and one.until <= each.until for each in stood)


RULE = ChangeRule(
    id="waiver-rewritten",
    requirements=("format-waivers-not-extended",),
    title=Words(
        "例外不改写、不延长、不倒填", "An exception is neither rewritten nor extended nor back-dated"
    ),
    message=Words(
        "{slug} 对规则 {rule} 的例外（至 {until}）：{why}",
        "Exception of {slug} to {rule} (until {until}): {why}",
    ),
    reason=Words(
        "例外是在当时、为当时的理由、在限期内同意的",
        "An exception is granted at its time, for its reason, until its end",
    ),
    fix=Words(
        "恢复原有的例外；仍然需要的，另加一项，写明新的理由和期限",
        "Restore the entry; if one is still needed, add another with its own reason and end",
    ),
    check=check,
)
