"""Entries of `moves` are never changed or removed."""

from ....change import Change
from ....facts.differences import differences
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """The first entry that is no longer as it was."""
    for one in change.standards:
        if one.before is None or one.after is None:
            continue
        made = len(one.before.index.data.moves)
        for found in differences(one.before.index, one.after.index):
            if found.route[0] == "moves" and found.row is not None and found.row < made:
                yield Finding(found.span, {"slug": one.slug, "key": found.key})
                break


RULE = ChangeRule(
    id="moves-rewritten",
    requirements=("format-moves-append-only",),
    title=Words("阶段记录只增不改", "Moves are only ever added"),
    message=Words("{slug} 已有的阶段记录被改动：{key}", "An entry of `moves` of {slug} was changed: {key}"),
    reason=Words(
        "阶段记录是标准走过的程序，改动以后就无从核对",
        "Moves are the way a standard has come; once they are changed nobody can check it",
    ),
    fix=Words(
        "恢复原有的记录；走错的，以退回等新的一条记录更正",
        "Restore the entry; correct a wrong move by a new one, such as a move back",
    ),
    check=check,
)
