"""A signed approval proves the approval that its name tells of."""

from ....facts.consents import doubts
from ....facts.roll import named
from ....governance import Governance
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Where the move is recorded and a record fixes its text; who has to approve is judged elsewhere."""
    for one, why in doubts(standard, governance):
        values = {"person": named(governance, one.voter), "file": one.file, "why": why}
        yield Finding(Span(f"{standard.folder}/{one.file}"), values)


RULE = StandardRule(
    id="approval-signature",
    requirements=("format-signed-approvals",),
    title=Words("签名的同意与文件名相符", "A signed approval proves what its name tells"),
    message=Words(
        "{file} 不能证明{person}的同意：{why}", "{file} does not prove the approval of {person}: {why}"
    ),
    reason=Words(
        "文件名给出进入的阶段、轮次、日期、意见和签名人，签名针对这些内容、文本和当日的名册",
        "The name tells stage, round, day, choice and signer; the signature is over these, the text and the roll of that day",
    ),
    fix=Words(
        "文件名写错的，以正确的名称另存；签错的请签名人重新签署",
        "Keep a file with a wrong name under the right one; have a wrong one signed again",
    ),
    check=check,
)
