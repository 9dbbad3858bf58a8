"""A concluded approval is complete."""

from ....facts.rounds import went_on
from ....governance import Governance
from ....records.approval import CONCLUSIONS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_WANTED = {
    "on": Words("批准日期（on）", "the date (on)"),
    "resolution": Words("决议（resolution）", "the resolution"),
    "legal_review": Words("合法性审查（legal_review）", "the legal review"),
    "form": Words("表决方式（form）", "the form of the vote"),
    "expected": Words("应到人数（expected）", "the number expected"),
    "present": Words("实到人数（present）", "the number present"),
}


def check(standard: Standard, _governance: Governance) -> Findings:
    """What the move to numbering asks for anyway is not said twice."""
    for number, approval in sorted(standard.approvals.items()):
        conclusion = approval.data.conclusion
        if conclusion is None or went_on(standard, "approval", number, "numbering"):
            continue
        missing = [words for key, words in _WANTED.items() if getattr(approval.data, key) is None]
        if missing:
            zh, en = CONCLUSIONS[conclusion]
            values = {"conclusion": Words(zh, en.lower()), "missing": missing}
            yield Finding(approval.at("conclusion"), values)


RULE = StandardRule(
    id="approval-incomplete",
    requirements=(
        "format-approval-resolution",
        "format-approval-legal-review",
        "opinion-3-4-own-rules-of-procedure",
    ),
    title=Words("有结论的批准记录齐全", "A concluded approval is complete"),
    message=Words(
        "批准记录已有结论“{conclusion}”，但没有填写{missing}",
        "The approval is concluded ({conclusion}) without {missing}",
    ),
    reason=Words(
        "没有这些就看不出是否按议事规则作出决定",
        "Without them nobody can tell whether the decision followed the rules of procedure",
    ),
    fix=Words("按会议记录补齐", "Complete it from the minutes"),
    check=check,
)
