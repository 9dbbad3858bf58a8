"""The notice of a consultation is proved."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """By a document of the chamber or by evidence."""
    for number, record in standard.consultations.items():
        notice = record.data.notice
        if notice and not notice.document and not notice.evidence:
            yield Finding(record.at("notice"), {"round": number})


RULE = StandardRule(
    id="consultation-notice-unproved",
    requirements=("format-consultation-notice", "gbt-20004-1-outputs-kept"),
    title=Words("征求意见通知有文件或者证据", "The notice of a consultation is proved"),
    message=Words(
        "第 {round} 轮的通知既没有文件，也没有证据",
        "The notice of round {round} has neither a document nor evidence",
    ),
    reason=Words(
        "没有通知文件或者投递记录，无法证明会员得到了通知",
        "Without the document or a record of its sending nobody can show that it reached anyone",
    ),
    fix=Words(
        "写明通知文件（document），或者投递记录、网页快照等证据（evidence）",
        "Name the document, or evidence such as a record of sending or a capture of the page",
    ),
    check=check,
)
