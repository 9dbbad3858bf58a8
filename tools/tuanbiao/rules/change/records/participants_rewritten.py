"""Participants are only closed, invitations and disputes only completed."""

from ....change import Change
from ....facts.differences import Difference
from ....facts.kept import Free, Terms, Versions, held, loss, new_row, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides
from .credit import frozen

# Of each list: what may be added to a row that lacks it.
_LATER = {
    "participants": ("to",),
    "invitations": ("reply", "reason", "evidence"),
    "disputes": ("handler", "settled", "outcome"),
}


def check(change: Change) -> Findings:
    """Once the list is frozen another rule says so of every change."""
    for before, after in sides(change):
        for pair in versions(before, after, "participants"):
            found = loss(pair, Terms(_free(pair)))
            if found and not frozen(before):
                yield Finding(found.span, {"slug": after.slug, "key": found.key})


def _free(pair: Versions) -> Free:
    def free(found: Difference) -> bool:
        if new_row(pair.before, found):
            return True
        key = str(found.route[2]) if len(found.route) > 2 else ""
        return key in _LATER[str(found.route[0])] and not held(pair.before, *found.route[:3])

    return free


RULE = ChangeRule(
    id="participants-rewritten",
    requirements=("format-rows-never-removed", "format-participation-fixed"),
    title=Words("参编人员、邀请和争议不改写", "Participants, invitations and disputes are not rewritten"),
    message=Words("{slug} 的参编名单被改动：{key}", "The list of participants of {slug} was changed: {key}"),
    reason=Words(
        "回避按参加过起草的人计算；删去或者改换一行，有关的人就可以表决",
        "Recusal follows from who ever drafted; a row removed or renamed would let that person vote",
    ),
    fix=Words(
        "恢复原有的行；退出的写 to，新参加的另加一行",
        "Restore the row; write `to` for who leaves and add a row for who joins",
    ),
    check=check,
)
