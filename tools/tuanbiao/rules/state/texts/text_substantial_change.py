"""Substantial changes are consulted on again."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A change that the review itself lists as substantial needed a round of its own."""
    for _, review in sorted(standard.reviews.items()):
        for index, change in enumerate(review.data.changes_since_consultation):
            if change.substantial:
                span = review.at("changes_since_consultation", index, "substantial")
                yield Finding(span, {"clause": change.clause})


RULE = StandardRule(
    id="text-substantial-change",
    requirements=("format-substantial-change-new-round",),
    title=Words("有实质性改动的重新征求意见", "Substantial changes are consulted on again"),
    message=Words(
        "“{clause}”作了实质性改动，没有再次征求意见就送审",
        "`{clause}` was changed substantially and went to review without another consultation",
    ),
    reason=Words("各方没有看到过的实质内容，不能算征求过意见", "What nobody was shown was not consulted on"),
    fix=Words(
        "退回征求意见，以现在的文本再开一轮",
        "Return to consultation, and open another round with the text as it is",
    ),
    check=check,
)
