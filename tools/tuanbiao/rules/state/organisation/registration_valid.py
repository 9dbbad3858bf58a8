"""The chamber was registered on every day on which a standard moved."""

from ....facts.roll import within
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The first move outside the certificate's time; its last day is still in it."""
    registration = governance.chamber.data.registration if governance.chamber else None
    if registration is None:
        return
    for place, move in enumerate(standard.index.data.moves):
        expired = registration.valid_until is not None and move.on > registration.valid_until
        if expired or not within(move.on, registration.on, None):
            values = {
                "stage": NAMES[move.to],
                "on": move.on,
                "since": registration.on,
                "until": registration.valid_until or _OPEN,
            }
            yield Finding(standard.index.at("moves", place, "on"), values, on=move.on)
            return


_OPEN = Words("未写明", "an unstated day")
RULE = StandardRule(
    id="registration-valid",
    requirements=("opinion-2-legal-person", "regulation-3-social-organization", "custom-registration-valid"),
    title=Words("各阶段都在登记证书有效期内", "Every stage lies within the chamber's registration"),
    message=Words(
        "{on} 进入{stage}时，不在登记证书有效期内（{since} 至 {until}）",
        "The move to {stage} on {on} lies outside the registration ({since} to {until})",
    ),
    reason=Words(
        "没有有效登记的组织不能以社会团体名义制定团体标准",
        "Without a valid registration no body acts as a social organization",
    ),
    fix=Words(
        "证书已换发的，更新 chamber.md 的 registration；日期有误的，改正 moves",
        "Update `registration` in chamber.md if the certificate was renewed; else correct the date in `moves`",
    ),
    check=check,
)
