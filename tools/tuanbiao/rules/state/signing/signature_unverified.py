"""Signatures can be verified in this copy."""

from ....governance import Governance
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Without the whole history nobody knows the repository's identity, which every signature names."""
    held = sorted(path for path in standard.names if path.endswith(".sig") and path in standard.files)
    if held and governance.adopted is None:
        yield Finding(Span(f"{standard.folder}/{held[0]}"), {"count": len(held)})


RULE = StandardRule(
    id="signature-unverified",
    requirements=("custom-signatures-verified",),
    title=Words("签名可以验证", "Signatures can be verified in this copy"),
    message=Words(
        "有 {count} 个签名没有验证：这份副本看不出启用格式的提交",
        "{count} signatures were not verified: this copy does not show which commit adopted the format",
    ),
    reason=Words(
        "签名写明仓库身份，即团体代号和启用提交；没有历史或者历史不完整的副本无从得知",
        "A signature names the repository by the chamber's code and the adopting commit, which a copy without its whole history does not show",
    ),
    fix=Words(
        "在完整的 Git 副本中检查；浅克隆运行 git fetch --unshallow",
        "Check in a whole clone; in a shallow one run git fetch --unshallow first",
    ),
    check=check,
)
