"""Those recused are on the roll."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Every recused person is on the roll."""
    for _, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        for index, person in enumerate(ballot.recused if ballot else ()):
            if ballot and person not in ballot.roll:
                yield Finding(review.at("ballot", "recused", index), {"person": named(governance, person)})


RULE = StandardRule(
    id="ballot-recused-off-roll",
    requirements=("format-ballot-recusal",),
    title=Words("回避的人在表决名册上", "Those recused are on the roll"),
    message=Words("回避名单中的{person}不在表决名册上", "{person} is recused but not on the roll"),
    reason=Words(
        "有表决权人数等于名册减回避；名册上没有的人无可回避",
        "The number entitled is the roll less the recused; who is not on the roll cannot be recused",
    ),
    fix=Words("从 recused 中删去，或者补入名册", "Remove the person from recused, or add them to the roll"),
    check=check,
)
