"""Every list of a review names a person once."""

from collections.abc import Iterator

from ....facts.roll import named
from ....governance import Governance
from ....parse.located import Step
from ....records.review import Review
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Panel, attendance, roll and recusals; two votes of one person are another matter."""
    for _, review in sorted(standard.reviews.items()):
        for list_, route, persons in _lists(review.data):
            for index, person in enumerate(persons):
                if person in persons[:index]:
                    yield Finding(
                        review.at(*route, index), {"list": list_, "person": named(governance, person)}
                    )


def _lists(review: Review) -> Iterator[tuple[Words, tuple[Step, ...], tuple[str, ...]]]:
    yield (
        Words("审查组成员", "members of the panel"),
        ("panel", "members"),
        tuple(one.person for one in review.panel.members),
    )
    yield Words("出席人员", "attendees"), ("attended",), review.attended or ()
    if review.ballot:
        yield Words("表决名册", "names on the roll"), ("ballot", "roll"), review.ballot.roll
        yield Words("回避名单", "recused"), ("ballot", "recused"), review.ballot.recused


RULE = StandardRule(
    id="review-person-twice",
    requirements=("format-panel", "format-stable-ids"),
    title=Words("审查记录的名单中每人只列一次", "Every list of a review names a person once"),
    message=Words("{list}中重复列有{person}", "{person} is listed twice among the {list}"),
    reason=Words(
        "重复的人会让应到、出席和有表决权的人数不实",
        "A person listed twice makes the figures of the review untrue",
    ),
    fix=Words("删去重复的一项", "Remove the second entry"),
    check=check,
)
