"""A concluded review has everything that proves it."""

from ....facts.labels import label
from ....facts.maintenance import is_concluded
from ....governance import Governance
from ....records.systematic_review import SystematicReview
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_NEEDED = ("body", "method", "findings", "on", "conclusion", "document")


def check(standard: Standard, governance: Governance) -> Findings:
    """All keys at once; a review that has only been opened lacks nothing."""
    for record in standard.systematic_reviews.values():
        if not is_concluded(record.data):
            continue
        missing = [key for key in _needed(record.data, governance) if getattr(record.data, key) is None]
        if missing:
            names = [label("systematic_reviews", (key,)) for key in missing]
            yield Finding(record.at("due"), {"missing": names, "keys": ", ".join(missing)})


def _needed(review: SystematicReview, governance: Governance) -> list[str]:
    """A revision needs its project; a body that decides by resolution needs the resolution."""
    body = governance.bodies.get(review.body or "")
    by_resolution = body is not None and body.data.approves_by == "resolution"
    return [
        *_NEEDED,
        *(["replacement"] if review.conclusion == "revise" else []),
        *(["resolution"] if by_resolution else []),
    ]


RULE = StandardRule(
    id="systematic-review-incomplete",
    requirements=("opinion-3-4-systematic-review", "custom-review-conclusions"),
    title=Words("有结论的复审记录齐全", "A concluded review has everything that proves it"),
    message=Words(
        "复审已有结论或者公告，但缺少{missing}", "The review has been concluded but lacks: {missing}"
    ),
    reason=Words(
        "结论由规定的机构作出并公布；修订的结论还要有修订项目，才能查清以后的去向",
        "The conclusion is reached by the appointed body and made public; for a revision the project has to be known too",
    ),
    fix=Words("补写 {keys}", "Add {keys}"),
    check=check,
)
