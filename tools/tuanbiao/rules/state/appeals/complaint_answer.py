"""An answered complaint says what was found."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Answer, outcome and handler; a remedy where it was found to be right."""
    for complaint in governance.complaints.values():
        data = complaint.data
        if data.answered is None or data.outcome == "withdrawn":
            continue
        held = {"handler": data.handler, "answer": data.answer, "outcome": data.outcome}
        missing = [_NAMES[key] for key, value in held.items() if value is None]
        if data.outcome in ("substantiated", "partly") and data.remedy is None:
            missing.append(_NAMES["remedy"])
        if missing:
            yield Finding(complaint.at("answered"), {"missing": missing})


_NAMES = {
    "handler": Words("处理机构（handler）", "`handler`"),
    "answer": Words("答复内容（answer）", "`answer`"),
    "outcome": Words("处理结果（outcome）", "`outcome`"),
    "remedy": Words("整改（remedy）", "`remedy`"),
}
RULE = GovernanceRule(
    id="complaint-answer",
    requirements=("custom-complaint-answer-in-time",),
    title=Words("投诉的答复完整", "An answered complaint says what was found"),
    message=Words(
        "投诉已经答复，没有写明{missing}", "The complaint was answered but does not give {missing}"
    ),
    reason=Words("答复了什么、怎样整改要有据可查", "What was answered and mended has to be on record"),
    fix=Words("按答复补充", "Fill it in from the answer"),
    check=check,
)
