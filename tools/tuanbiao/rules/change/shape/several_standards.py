"""One step changes one standard, or makes one and the same move for several."""

from collections.abc import Sequence

from ....change import Change, StandardChange
from ....facts.documents import references
from ....facts.moves import steps
from ....records.systematic_review import SystematicReview
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .folders import renamed


def check(change: Change) -> Findings:
    """Together only where all make one move that one resolution or one document carries; a renamed folder is one standard."""
    new = set(renamed(change).values())
    touched = [one for one in change.standards if one.slug not in new]
    if len(touched) > 1 and not _together(touched):
        yield Finding(Span(touched[1].edits[0].path), {"slugs": [one.slug for one in touched]})


def _together(touched: Sequence[StandardChange]) -> bool:
    moves = {_move(one) for one in touched}
    papers = [_papers(one) for one in touched]
    return len(moves) == 1 and None not in moves and bool(papers[0].intersection(*papers[1:]))


def _move(one: StandardChange) -> str | None:
    """The procedure's move; the conclusion of a systematic review is one though it adds no entry."""
    if one.after is None:
        return None
    if len(one.moves) == 1:
        way = steps(one.after)[-1].way
        return way.id if way else None
    concluded = [review for review in _reviews(one) if review.conclusion]
    return "conclude-systematic-review" if concluded and not one.moves else None


def _papers(one: StandardChange) -> set[str]:
    """The resolutions and documents that the step's new entries and records name."""
    named = {move.resolution for move in one.moves}
    named |= {review.resolution for review in _reviews(one)}
    after = {found.document for found in references(one.after)} if one.after else set()
    before = {found.document for found in references(one.before)} if one.before else set()
    return {paper for paper in named | (after - before) if paper}


def _reviews(one: StandardChange) -> list[SystematicReview]:
    """The systematic reviews that the step adds or changes."""
    return [
        found.after.data for found in one.records if found.kind.name == "systematic_reviews" and found.after
    ]


RULE = ChangeRule(
    id="several-standards",
    requirements=("format-one-standard-per-step", "format-one-move-per-step"),
    title=Words("一步只改变一项标准", "One step changes one standard"),
    message=Words(
        "这一步同时改变了 {slugs}，而不是由同一决议或者同一文件作同一移动",
        "This step changes {slugs}, and not by one move that one resolution or one document carries",
    ),
    reason=Words(
        "各项标准的程序各自证明，混在一步里就分不清谁同意了什么",
        "Each standard's procedure is proved by itself; mixed in one step nobody can tell who agreed to what",
    ),
    fix=Words(
        "每项标准分别提交；同批作同一移动的，在各自的记录写明同一决议或者同一文件",
        "Submit each standard by itself; where one paper moves several, name it in the records of each",
    ),
    check=check,
)
