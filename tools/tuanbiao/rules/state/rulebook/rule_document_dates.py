"""A rule document is adopted before it takes effect, and takes effect before it is repealed."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Adoption and effect may fall on one day; repeal on the day of effect would leave nothing."""
    for document in governance.rules.values():
        data = document.data
        adopted = data.adopted.on if data.adopted else None
        if adopted and data.effective and data.effective < adopted:
            values = {"later": _EFFECTIVE, "day": data.effective, "earlier": _ADOPTED, "before": adopted}
            yield Finding(document.at("effective"), values)
        if data.effective and data.repealed and data.repealed <= data.effective:
            values = {
                "later": _REPEALED,
                "day": data.repealed,
                "earlier": _EFFECTIVE,
                "before": data.effective,
            }
            yield Finding(document.at("repealed"), values)


_ADOPTED = Words("通过日期", "adoption")
_EFFECTIVE = Words("施行日期", "effect")
_REPEALED = Words("废止日期", "repeal")
RULE = GovernanceRule(
    id="rule-document-dates",
    requirements=("format-date-order",),
    title=Words(
        "制度先通过、后施行、再废止", "A rule document is adopted, takes effect and is repealed in that order"
    ),
    message=Words(
        "{later} {day} 不在{earlier} {before} 之后",
        "The day of {later}, {day}, does not follow that of {earlier}, {before}",
    ),
    reason=Words("制度不溯及既往", "Rules do not reach back"),
    fix=Words("改正日期", "Correct the date"),
    check=check,
)
