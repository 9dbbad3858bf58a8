"""While a ballot is open nothing in the folder changes but evidence."""

from datetime import date

from ....change import Change, Edit
from ....facts.ballot import entitled_to_vote
from ....facts.rounds import newest
from ....records.record import Record
from ....records.review import Ballot, Review
from ....span import Span
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """From `opens` to `closes`, both days included, unless the step itself closes what has ended before."""
    for one in change.standards:
        if one.before is None or one.after is None:
            continue
        opened = newest(one.before, "technical-review")
        review = one.before.reviews.get(opened.round) if opened else None
        if review is None or opened is None or not _open(one.before, review.data, change.as_of):
            continue
        ballot = review.data.ballot
        touched = [file for file in map(_inner, one.edits) if not file.startswith("evidence/")]
        if (
            touched
            and ballot
            and not _ended(ballot, review.data, one.after.reviews.get(opened.round), change.as_of)
        ):
            values = {"slug": one.slug, "round": opened.round, "closes": ballot.closes, "files": touched}
            yield Finding(Span(f"{one.after.folder}/{touched[0]}"), values)


def _open(standard: Standard, review: Review, day: date) -> bool:
    ballot = review.ballot
    over = standard.index.data.stage != "technical-review" or review.conclusion is not None
    return ballot is not None and not over and ballot.opens <= day <= ballot.closes


def _inner(edit: Edit) -> str:
    return edit.path.split("/", 3)[3]


def _ended(ballot: Ballot, review: Review, closing: Record[Review] | None, day: date) -> bool:
    """On its last day a ballot ends with the sitting of a meeting, or with the last paper that can come."""
    if day < ballot.closes or closing is None or closing.data.conclusion is None:
        return False
    votes = closing.data.ballot.votes if closing.data.ballot else ()
    returned = {vote.voter for vote in votes if vote.on <= day}
    return review.form == "meeting" or entitled_to_vote(ballot) <= returned


RULE = ChangeRule(
    id="ballot-open-touched",
    requirements=("format-ballot-undisturbed",),
    title=Words("表决期间文件夹不变", "While a ballot is open nothing in the folder changes but evidence"),
    message=Words(
        "{slug} 第 {round} 次审查的表决到 {closes} 截止，其间改动了：{files}",
        "The ballot of review {round} of {slug} is open until {closes}; changed meanwhile: {files}",
    ),
    reason=Words(
        "先投票的人和后投票的人看到的必须相同",
        "Those who vote first and those who vote last have to see the same",
    ),
    fix=Words(
        "截止以后再改；截止当日会议已经表决或者表决票已经收齐的，可以写入结果；其间只可增加 evidence/ 中的文件",
        "Wait for the close; on the closing day the result may be merged once the meeting has voted or every paper is in; meanwhile add only files of evidence/",
    ),
    check=check,
)
