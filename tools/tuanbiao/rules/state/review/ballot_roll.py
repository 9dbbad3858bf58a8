"""The roll is exactly the voting members of the panel."""

from ....facts.roll import named
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Compares two lists of one record, so that later corrections of people.yml do not matter."""
    for _, review in sorted(standard.reviews.items()):
        if review.data.ballot is None:
            continue
        voting = {one.person for one in review.data.panel.members if one.voting}
        missing, extra = voting - {*review.data.ballot.roll}, {*review.data.ballot.roll} - voting
        if voting and (missing or extra):
            values = {
                "missing": _told(governance, missing, Words("缺 ", "missing ")),
                "extra": _told(
                    governance,
                    extra,
                    Words("；多 " if missing else "多 ", "; extra " if missing else "extra "),
                ),
            }
            yield Finding(review.at("ballot", "roll"), values)


def _told(governance: Governance, persons: set[str], before: Words) -> Words:
    names = [named(governance, one) for one in sorted(persons)]
    zh, en = "、".join(one.zh for one in names), ", ".join(one.en for one in names)
    return Words(before.zh + zh, before.en + en) if names else Words("", "")


RULE = StandardRule(
    id="ballot-roll",
    requirements=("format-ballot-roll", "opinion-3-4-three-quarters"),
    title=Words("表决名册恰为审查组有表决权的成员", "The roll is exactly the voting members of the panel"),
    message=Words(
        "表决名册与审查组有表决权的成员不一致：{missing}{extra}",
        "The roll differs from the voting members of the panel: {missing}{extra}",
    ),
    reason=Words(
        "名册决定“有表决权人数”这个分母；漏列或者多列一人都会改变 3/4 的结果",
        "The roll is the denominator of the three quarters; one name too few or too many changes the result",
    ),
    fix=Words(
        "使 ballot.roll 与 panel.members 中 voting: true 的人员一致；不应表决的人列入 recused，而不是从名册删去",
        "Make ballot.roll the same as the members with voting: true; who may not vote goes into recused, not off the roll",
    ),
    check=check,
)
