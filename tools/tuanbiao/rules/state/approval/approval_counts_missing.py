"""A vote has its figures."""

from ....governance import Governance
from ....records.approval import FORMS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_VOTES = {
    "for_": Words("同意（for）", "votes for (for)"),
    "against": Words("反对（against）", "votes against (against)"),
    "abstain": Words("弃权（abstain）", "abstentions (abstain)"),
}


def check(standard: Standard, _governance: Governance) -> Findings:
    """Consensus has no votes to count."""
    for _, approval in sorted(standard.approvals.items()):
        form = approval.data.form
        if form is None or form == "consensus" or approval.data.conclusion is None:
            continue
        missing = [words for key, words in _VOTES.items() if getattr(approval.data, key) is None]
        if missing:
            zh, en = FORMS[form]
            values = {"form": Words(zh, en.lower()), "missing": missing}
            yield Finding(approval.at("form"), values)


RULE = StandardRule(
    id="approval-counts-missing",
    requirements=("format-approval-counts", "opinion-3-4-own-rules-of-procedure"),
    title=Words("表决有票数", "A vote has its figures"),
    message=Words("表决方式为{form}，但没有填写{missing}", "The form is {form}, yet {missing} are not given"),
    reason=Words(
        "没有票数就算不出是否达到议事规则的多数",
        "Without figures the majority of the rules of procedure cannot be computed",
    ),
    fix=Words(
        "按会议记录填写票数，没有的写 0", "Fill in the figures from the minutes, 0 where there were none"
    ),
    check=check,
)
