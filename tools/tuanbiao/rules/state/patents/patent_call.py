"""Everybody who is consulted is asked for the patents they know."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Every round."""
    for notice in standard.consultations.values():
        if not notice.data.patent_call:
            yield Finding(notice.at("patent_call" if notice.data.patent_call is not None else "opens"))


RULE = StandardRule(
    id="patent-call",
    requirements=("gbz-43194-call-for-patents", "gbt-1-1-draft-patent-notice"),
    title=Words("征求意见时征集专利信息", "Everybody who is consulted is asked for the patents they know"),
    message=Words(
        "征求意见没有请反馈者附上所知的专利（patent_call）",
        "Those consulted were not asked for the patents they know (`patent_call`)",
    ),
    reason=Words(
        "征求意见稿的封面应写：在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上",
        "The cover of a draft asks: 在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上",
    ),
    fix=Words(
        "在征求意见稿和通知中写明，并记 patent_call: true",
        "Ask for them in draft and notice, and record `patent_call: true`",
    ),
    check=check,
)
