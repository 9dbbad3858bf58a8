"""A review's resolution names the standard and the review."""

from ....facts.resolutions import decision
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """A resolution decides nothing that it does not name."""
    for record in standard.systematic_reviews.values():
        found = decision(governance, record.data.resolution)
        if found is None:
            continue
        items = found.resolution.items
        if not any(one.standard == standard.slug and one.move == "systematic-review" for one in items):
            values = {"resolution": record.data.resolution or "", "slug": standard.slug}
            yield Finding(record.at("resolution"), values)


RULE = StandardRule(
    id="systematic-review-resolution",
    requirements=("format-move-resolution",),
    title=Words("复审的决议写明标准和复审", "A review's resolution names the standard and the review"),
    message=Words(
        "决议 {resolution} 没有写明 {slug} 的复审",
        "The resolution {resolution} does not name the systematic review of `{slug}`",
    ),
    reason=Words(
        "决议只对其列明的标准和事项有效", "A resolution approves only the standards and matters that it names"
    ),
    fix=Words(
        "核对会议纪要；确有此项的，在决议的 items 写 standard: {slug}、move: systematic-review",
        "Look at the minutes; if it was decided, add `standard: {slug}` with `move: systematic-review` to `items`",
    ),
    check=check,
)
