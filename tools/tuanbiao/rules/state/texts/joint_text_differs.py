"""All chambers of a joint standard approve one text."""

from ....digest import short
from ....facts.texts import approved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Every other chamber's approval names the text submitted here last."""
    approval = approved(standard)
    for index, other in enumerate(standard.index.data.joint):
        if approval and other.approval and other.approval.text != approval.data.text:
            values = {"chamber": other.chamber}
            digests = {"theirs": short(other.approval.text), "ours": short(approval.data.text)}
            yield Finding(standard.index.at("joint", index, "approval", "text"), values | digests)


RULE = StandardRule(
    id="joint-text-differs",
    requirements=("format-joint", "format-text-frozen-approval"),
    title=Words("联合发布的各方批准同一文本", "All chambers of a joint standard approve one text"),
    message=Words(
        "{chamber}批准的文本（{theirs}）与本商会报批的文本（{ours}）不同",
        "{chamber} approved a text ({theirs}) that is not the one submitted here ({ours})",
    ),
    reason=Words(
        "联合标准是一份文本的几个编号，文本不同就是两项标准",
        "A joint standard is one text under several numbers; two texts are two standards",
    ),
    fix=Words(
        "请对方就同一文本作出批准，或者改正摘要",
        "Ask the other chamber to approve the same text, or correct the digest",
    ),
    check=check,
)
