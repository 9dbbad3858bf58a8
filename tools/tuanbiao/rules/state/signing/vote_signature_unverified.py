"""Signed votes can be verified in this copy."""

from ....facts.signatures import signed_rows
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Without the whole history nobody knows the repository's identity, which every signature names."""
    if governance.adopted is not None:
        return
    for _, review in sorted(standard.reviews.items()):
        held = [at for at, _, file in signed_rows(review.data) if file in standard.raw]
        if held:
            yield Finding(review.at("ballot", "votes", held[0], "evidence"), {"count": len(held)})


RULE = StandardRule(
    id="vote-signature-unverified",
    requirements=("custom-signatures-verified",),
    title=Words("签名的表决票可以验证", "Signed votes can be verified in this copy"),
    message=Words(
        "有 {count} 张票的签名没有验证：这份副本看不出启用格式的提交",
        "The signatures of {count} votes were not verified: this copy does not show which commit adopted the format",
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
