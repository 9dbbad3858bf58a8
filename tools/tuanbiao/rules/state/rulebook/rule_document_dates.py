"""A rule document is adopted before it takes effect, and takes effect before it is repealed."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Adoption and effect may fall on one day; repeal on the day of effect would leave nothing."""
    for document in governance.rules.values():
        data = document.data
        adopted = data.adopted.on if data.adopted else None
        if adopted and data.effective and data.effective < adopted:
            values = {"day": data.effective, "other": adopted, "order": _BEFORE_ADOPTION}
            yield Finding(document.at("effective"), values)
        if data.effective and data.repealed and data.repealed <= data.effective:
            values = {"day": data.repealed, "other": data.effective, "order": _NOT_AFTER_EFFECT}
            yield Finding(document.at("repealed"), values)


_BEFORE_ADOPTION = Words("施行早于通过", "it takes effect before it is adopted")
_NOT_AFTER_EFFECT = Words("废止不晚于施行", "it is repealed no later than it takes effect")
RULE = GovernanceRule(
    id="rule-document-dates",
    requirements=("format-date-order",),
    title=Words(
        "制度先通过、后施行、再废止", "A rule document is adopted, takes effect and is repealed in that order"
    ),
    message=Words("{order}（{day}，{other}）", "The order of dates is wrong: {order} ({day}, {other})"),
    reason=Words("制度不溯及既往", "Rules do not reach back"),
    fix=Words("改正日期", "Correct the date"),
    check=check,
)
