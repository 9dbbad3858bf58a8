"""Files that records name as evidence are there."""

from ....facts.folder import proofs
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """What was sent or kept may also lie with a custodian."""
    names = standard.names
    for proof in proofs(standard):
        kept = proof.attached and proof.custodian
        if proof.file and proof.file not in names and not kept:
            yield Finding(proof.span, {"file": proof.file})


RULE = StandardRule(
    id="evidence-file-missing",
    requirements=("gbt-20004-1-outputs-kept", "format-evidence-files"),
    title=Words("证据所指的文件存在", "Files named as evidence are there"),
    message=Words("目录中没有 {file}", "The folder does not hold {file}"),
    reason=Words("指向不存在的文件，等于没有证据", "Evidence that points to nothing is none"),
    fix=Words(
        "放入该文件；原件在商会保管的，写明 sha256 和 custodian（证据还应去掉 file）",
        "Add the file; if the chamber keeps the original, give `sha256` and `custodian` (and no `file` for evidence)",
    ),
    check=check,
)
