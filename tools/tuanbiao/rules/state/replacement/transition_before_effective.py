"""A transition lasts at least until the new standard takes effect."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The same day is a transition of no length, which is allowed."""
    publication = standard.publication
    if publication is None or publication.data.transition_until is None:
        return
    until, effective = publication.data.transition_until, publication.data.effective
    if until < effective:
        yield Finding(publication.at("transition_until"), {"until": until, "effective": effective})


RULE = StandardRule(
    id="transition-before-effective",
    requirements=("format-replacement-in-time",),
    title=Words(
        "过渡期不早于实施日期结束", "A transition lasts at least until the new standard takes effect"
    ),
    message=Words(
        "过渡期到 {until} 为止，早于实施日期 {effective}",
        "The transition ends on {until}, before the effective date {effective}",
    ),
    reason=Words(
        "过渡期内旧版继续有效；新版还没有实施，旧版不能先失效",
        "The old edition stays in force during the transition and cannot end before the new one takes effect",
    ),
    fix=Words(
        "改正 publication.md 的 transition_until；没有过渡期的删去此项",
        "Correct `transition_until` in publication.md, or remove it where there is no transition",
    ),
    check=check,
)
