"""Digests of evidence agree with the files."""

from ....facts.folder import proofs
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Of the files whose bytes the folder holds."""
    for proof in proofs(standard):
        actual = standard.files.get(proof.file or "")
        if actual and proof.sha256 and actual != proof.sha256:
            values = {"file": proof.file, "found": proof.sha256[:12], "actual": actual}
            yield Finding(proof.span, values)


RULE = StandardRule(
    id="evidence-digest",
    requirements=("format-evidence-digests",),
    title=Words("证据的摘要与文件一致", "Digests of evidence agree with the files"),
    message=Words(
        "{file} 的摘要写的是 {found}…，文件的摘要是 {actual}",
        "The digest given for {file} is {found}…, that of the file {actual}",
    ),
    reason=Words(
        "摘要不同，说明文件在记录之后改动过，或者不是所指的那一份",
        "With another digest the file was changed after it was recorded, or it is not the one that is meant",
    ),
    fix=Words(
        "放回原来的文件；摘要写错的，改为 {actual}",
        "Put the original file back, or correct the digest to {actual}",
    ),
    check=check,
)
