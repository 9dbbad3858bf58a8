"""The coordination body handles disputes."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Wherever a handler is named."""
    record = standard.participants
    for at, dispute in enumerate(record.data.disputes if record else ()):
        if record and dispute.handler and not is_kind(governance, dispute.handler, "coordination"):
            values = {"id": dispute.id, "body": name_of(governance, dispute.handler)}
            yield Finding(record.at("disputes", at, "handler"), values)


RULE = StandardRule(
    id="dispute-handler",
    requirements=("opinion-3-2-disputes-handled",),
    title=Words("争议由管理协调机构处理", "The coordination body handles disputes"),
    message=Words(
        "争议 {id} 由{body}处理，它不是管理协调机构",
        "The dispute {id} was handled by {body}, which is not a coordination body",
    ),
    reason=Words(
        "标准制定中出现的争议由管理协调机构处理",
        "Disputes that arise in making a standard are for the coordination body",
    ),
    fix=Words(
        "改由管理协调机构处理并写明 handler", "Have the coordination body handle it and name it in `handler`"
    ),
    check=check,
)
