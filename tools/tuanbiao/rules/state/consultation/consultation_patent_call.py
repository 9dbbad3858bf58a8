"""A consultation asks for known patents."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """In every notice."""
    for number, record in standard.consultations.items():
        if not record.data.patent_call:
            yield Finding(record.at("patent_call"), {"round": number})


RULE = StandardRule(
    id="consultation-patent-call",
    requirements=("gbz-43194-call-for-patents",),
    title=Words("征求意见时请各方披露专利", "A consultation asks for known patents"),
    message=Words(
        "第 {round} 轮没有写明请各方披露所知的专利（patent_call）",
        "Round {round} does not say that people were asked for patents they know of (`patent_call`)",
    ),
    reason=Words(
        "标准发布之后才发现必要专利，使用者可能无法实施",
        "A necessary patent that turns up after publication may keep people from using the standard",
    ),
    fix=Words(
        "在通知中加上“请将您知道的相关专利连同支持性文件一并附上”，并写 patent_call: true",
        "Ask for known patents in the notice and set `patent_call: true`",
    ),
    check=check,
)
