"""Every piece of evidence is a file, or a digest with its keeper."""

from ....facts.folder import proofs
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """A statement alone proves nothing."""
    for proof in proofs(standard):
        if not proof.file and not (proof.sha256 and proof.custodian):
            yield Finding(proof.span)


RULE = StandardRule(
    id="evidence-unkept",
    requirements=("gbt-20004-1-outputs-kept", "format-evidence-kept"),
    title=Words("证据有文件，或者有摘要和保管机构", "Evidence is a file, or a digest with its keeper"),
    message=Words(
        "这项证据没有文件，也没有同时写明摘要和保管机构",
        "This piece of evidence has no file, and not both a digest and a custodian",
    ),
    reason=Words(
        "既看不到文件，又不知道原件由谁保管、内容是否改动，就证明不了什么",
        "Where there is neither a file nor a known keeper of an unchanged original, nothing is proved",
    ),
    fix=Words(
        "写上 file，或者同时写上原件的 sha256 和 custodian",
        "Give `file`, or both `sha256` and `custodian` of the original",
    ),
    check=check,
)
