"""An official document is signed and sealed."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """Every document has a signer and the digest of its sealed original."""
    for document in governance.documents.values():
        missing = []
        if document.data.signed_by is None:
            missing.append(Words("签发人（signed_by）", "the signer (`signed_by`)"))
        if document.data.sealed is None:
            missing.append(Words("盖章原件的摘要（sealed）", "the digest of the sealed original (`sealed`)"))
        if missing:
            yield Finding(document.at("doc_no"), {"number": document.data.doc_no, "missing": missing})


RULE = GovernanceRule(
    id="document-sealed",
    requirements=(
        "opinion-3-4-issued-as-document",
        "regulation-14-issued-as-document",
        "format-document-sealed",
    ),
    title=Words("社会团体文件经签发并盖章", "An official document is signed and sealed"),
    message=Words("文件 {number} 缺少{missing}", "The document {number} lacks {missing}"),
    reason=Words(
        "标准以社会团体文件的形式发布；没有签发和盖章，就不是商会的文件",
        "Standards are issued as documents of the organisation; unsigned and unsealed, a paper is not one",
    ),
    fix=Words(
        "写明签发人；原件盖章后，把日期和 SHA-256 摘要写入 sealed",
        "Name the signer; once the original is sealed, write its day and SHA-256 digest into `sealed`",
    ),
    check=check,
)
