"""Every chamber of a joint standard approved the same text."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """The text that this chamber's newest passed approval names."""
    passed = [one.data.text for one in standard.approvals.values() if one.data.conclusion == "passed"]
    if not passed:
        return
    for at, one in enumerate(standard.index.data.joint):
        if one.approval is not None and one.approval.text != passed[-1]:
            values = {"chamber": one.chamber, "theirs": one.approval.text[:12], "ours": passed[-1][:12]}
            yield Finding(standard.index.at("joint", at, "approval", "text"), values)


RULE = StandardRule(
    id="joint-text",
    requirements=("regulation-23-joint", "format-joint"),
    title=Words("联合发布的各团体批准同一文本", "Every chamber of a joint standard approved the same text"),
    message=Words(
        "{chamber}批准的文本摘要是 {theirs}…，本商会批准的是 {ours}…",
        "{chamber} approved the text {theirs}…, this chamber the text {ours}…",
    ),
    reason=Words(
        "联合标准是一份文本、几个编号；批准的文本不同，就是两项标准",
        "A joint standard is one text with several numbers; two texts are two standards",
    ),
    fix=Words(
        "请各团体以同一报批稿作出批准，并记录该文本的摘要",
        "Ask every chamber to approve the same draft and record the digest of that text",
    ),
    check=check,
)
