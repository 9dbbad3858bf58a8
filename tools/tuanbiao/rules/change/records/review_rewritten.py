"""A review keeps what it was opened with, and what it has concluded."""

from ....change import Change
from ....facts.differences import Difference
from ....facts.kept import WHOLE, Free, Terms, Versions, belated, held, loss, new_row, versions
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words
from ..sides import sides

_OPENING = ("form", "panel", "text", "changes_since_consultation")


def check(change: Change) -> Findings:
    """The ballot has rules of its own; until the conclusion a key may be filled that holds nothing yet."""
    for before, after in sides(change):
        for pair in versions(before, after, "reviews"):
            found = loss(pair, terms(before, pair))
            if found:
                yield Finding(found.span, {"slug": after.slug, "round": pair.number, "key": found.key})
        for number, record in belated(before, after, "reviews"):
            yield Finding(record.at(), {"slug": after.slug, "round": number, "key": WHOLE})


def terms(_: Standard, pair: Versions) -> Terms:
    """What may still change in a review."""
    over = pair.before.data.conclusion is not None
    return Terms(_after(pair) if over else _until(pair), prose=not over)


def _until(pair: Versions) -> Free:
    """Closing may fill what is empty."""

    def free(found: Difference) -> bool:
        key = found.route[0]
        if key == "evidence":
            return new_row(pair.before, found)
        return key == "ballot" or (key not in _OPENING and not held(pair.before, key))

    return free


def _after(pair: Versions) -> Free:
    """Only the day on which a required change was made may be added."""
    had_ballot = pair.before.data.ballot is not None

    def free(found: Difference) -> bool:
        if found.route[0] == "ballot":
            return had_ballot
        done = found.route[0] == "required_changes" and found.route[2:] == ("done",)
        return done and not held(pair.before, *found.route)

    return free


RULE = ChangeRule(
    id="review-rewritten",
    requirements=("format-review-fixed",),
    title=Words("审查记录不改写", "A review keeps what it was opened with, and what it has concluded"),
    message=Words(
        "{slug} 第 {round} 次审查的记录被改动：{key}",
        "The record of review {round} of {slug} was changed: {key}",
    ),
    reason=Words(
        "审查组、送审稿和结论事后改动，就无从知道谁审查了什么",
        "If panel, text or conclusion change later, nobody can tell who reviewed what",
    ),
    fix=Words(
        "恢复原有的记录；作出结论以后只填写 required_changes 的 done；确有错误的，另开一次审查",
        "Restore it; after the conclusion only fill `done` of required_changes; if it was wrong, open another review",
    ),
    check=check,
)
