"""The coordination body approves a shortened window."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """It manages the procedure, and answers for its exceptions."""
    for number, notice in standard.consultations.items():
        shortened = notice.data.shortened
        if shortened and not is_kind(governance, shortened.approved_by, "coordination"):
            values = {"round": number, "body": name_of(governance, shortened.approved_by)}
            yield Finding(notice.at("shortened", "approved_by"), values)


RULE = StandardRule(
    id="consultation-shortened-approver",
    requirements=("format-window-shortened", "opinion-3-2-coordination-manages"),
    title=Words("缩短期限由管理协调机构批准", "The coordination body approves a shortened window"),
    message=Words(
        "第 {round} 轮缩短期限由{body}批准，它不是管理协调机构",
        "The shortening of round {round} was approved by {body}, which is not a coordination body",
    ),
    reason=Words(
        "制定程序由管理协调机构管理，例外也由它决定",
        "The coordination body manages the procedure and decides on its exceptions",
    ),
    fix=Words("由管理协调机构批准后写明 approved_by", "Have the coordination body approve it and name it"),
    check=check,
)
