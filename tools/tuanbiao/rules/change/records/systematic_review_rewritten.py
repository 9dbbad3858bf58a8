"""A systematic review keeps its due date and body, and everything once it is concluded."""

from ....change import Change
from ....facts.differences import Difference
from ....facts.kept import Free, Terms, Versions, held, loss, new_row, versions
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides

_OPENING = ("due", "opened", "body", "method")


def check(change: Change) -> Findings:
    """Until the conclusion what was found so far may be corrected."""
    for before, after in sides(change):
        for pair in versions(before, after, "systematic_reviews"):
            over = pair.before.data.conclusion is not None
            found = loss(pair, Terms(_free(pair, over=over), prose=not over))
            if found:
                yield Finding(found.span, {"slug": after.slug, "year": pair.number, "key": found.key})


def _free(pair: Versions, *, over: bool) -> Free:
    def free(found: Difference) -> bool:
        key = found.route[0]
        if key == "evidence":
            return not over and new_row(pair.before, found)
        return not over and not (key in _OPENING and held(pair.before, key))

    return free


RULE = ChangeRule(
    id="systematic-review-rewritten",
    requirements=("format-systematic-review-fixed",),
    title=Words("复审记录不改写", "A systematic review is not rewritten"),
    message=Words(
        "{slug} {year} 年的复审记录被改动：{key}",
        "The record of the systematic review {year} of {slug} was changed: {key}",
    ),
    reason=Words(
        "复审结论已经公告；应复审日期改动，会掩盖复审逾期",
        "The conclusion was announced; another due date would hide that the review was late",
    ),
    fix=Words(
        "恢复原有的记录；结论改变的，另作一次复审",
        "Restore the record; to reach another conclusion, review again",
    ),
    check=check,
)
