"""The chamber's own consultation period is not below the floor."""

from ....facts.policy import versions
from ....governance import Governance
from ....requirements import procedure
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Every version, past ones too."""
    least = procedure().floors.consultation_days
    for at, version in versions(governance):
        if version.consultation_days < least:
            values = {"days": version.consultation_days, "least": least}
            yield Finding(at("consultation_days"), values)


RULE = GovernanceRule(
    id="policy-consultation-days",
    requirements=(
        "format-house-rules-stricter",
        "opinion-3-4-window-30-days",
        "regulation-14-window-30-days",
    ),
    title=Words("自定的征求意见期限不低于底线", "The chamber's consultation period is not below the floor"),
    message=Words(
        "征求意见期限定为 {days} 日，少于 {least} 日",
        "The consultation period is {days} days, fewer than {least}",
    ),
    reason=Words(
        "商会可以定得更长，不能更短；个别项目缩短的，按次说明理由",
        "A chamber may set more, never less; a single shorter round needs its own reason",
    ),
    fix=Words("改为不少于 {least}", "Set at least {least}"),
    check=check,
)
