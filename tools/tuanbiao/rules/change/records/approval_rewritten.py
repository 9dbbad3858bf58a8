"""A submission keeps what was submitted and what was decided on it."""

from ....change import Change
from ....facts.differences import Difference
from ....facts.kept import FIXED, WHOLE, Free, Terms, Versions, belated, held, loss, new_row, versions
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides
from .rows import left


def check(change: Change) -> Findings:
    """While it is before the decision body a key may be filled that holds nothing yet; after that all is fixed."""
    for before, after in sides(change):
        for pair in versions(before, after, "approvals"):
            found = loss(pair, terms(before, pair))
            if found:
                yield Finding(found.span, {"slug": after.slug, "round": pair.number, "key": found.key})
        for number, record in belated(before, after, "approvals"):
            yield Finding(record.at(), {"slug": after.slug, "round": number, "key": WHOLE})


def terms(before: Standard, pair: Versions) -> Terms:
    """What may still change in a submission."""
    if left(before, "approval", pair.number):
        return FIXED
    return Terms(_unfilled(pair), prose=pair.before.data.conclusion is None)


def _unfilled(pair: Versions) -> Free:
    def free(found: Difference) -> bool:
        if found.route[0] == "evidence":
            return new_row(pair.before, found)
        return not held(pair.before, found.route[0])

    return free


RULE = ChangeRule(
    id="approval-rewritten",
    requirements=("format-approval-fixed",),
    title=Words("批准记录不改写", "A submission keeps what was submitted and what was decided on it"),
    message=Words(
        "{slug} 第 {round} 次报批的记录被改动：{key}",
        "The record of submission {round} of {slug} was changed: {key}",
    ),
    reason=Words(
        "报批稿、合法性审查和表决结果事后改动，批准就不再是决策机构作出的",
        "If text, legal review or votes change later, the decision is no longer the decision body's",
    ),
    fix=Words(
        "恢复原有的记录；确有错误的，退回后再次报批",
        "Restore the record; if it was wrong, go back and submit again",
    ),
    check=check,
)
