"""The outcome of a review agrees with the meeting's resolution."""

from collections.abc import Iterator

from ....facts.ballot import tally
from ....governance import Governance
from ....records.meeting import CONCLUSIONS, Resolution
from ....records.review import Review
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Compares the resolutions of the review's own meeting that name this standard."""
    for _, review in sorted(standard.reviews.items()):
        meeting = governance.meetings.get(review.data.meeting or "")
        for resolution in meeting.data.resolutions if meeting and review.data.conclusion else ():
            if standard.slug not in {item.standard for item in resolution.items}:
                continue
            for what, theirs, ours in _pairs(resolution, review.data):
                if theirs is not None and ours is not None and theirs != ours:
                    values = {
                        "resolution": f"{review.data.meeting}#{resolution.id}",
                        "what": what,
                        "theirs": _shown(theirs),
                        "ours": _shown(ours),
                    }
                    yield Finding(review.at("conclusion"), values)


def _pairs(resolution: Resolution, review: Review) -> Iterator[tuple[Words, object, object]]:
    yield Words("结论", "the conclusion"), resolution.conclusion, review.conclusion
    count = tally(review) if review.method == "ballot" else None
    if count:
        yield Words("同意", "the votes for"), resolution.for_, count.for_
        yield Words("不同意", "the votes against"), resolution.against, count.against
        yield Words("弃权", "the abstentions"), resolution.abstain, count.abstain


def _shown(value: object) -> object:
    return Words(*CONCLUSIONS[value]) if isinstance(value, str) else value


RULE = StandardRule(
    id="review-meeting-differs",
    requirements=("format-ballot-counts", "format-attendance"),
    title=Words("审查结论与会议决议一致", "The outcome of a review agrees with the meeting's resolution"),
    message=Words(
        "会议决议 {resolution} 记{what}为 {theirs}，审查记录为 {ours}",
        "The resolution {resolution} gives {what} as {theirs}, the record of the review as {ours}",
    ),
    reason=Words("同一次表决只能有一组数字", "One ballot has one set of figures"),
    fix=Words(
        "核对原票和会议纪要，改正写错的一处",
        "Compare with the papers and the minutes, and correct the one that is wrong",
    ),
    check=check,
)
