"""No share asks for more than everybody."""

from collections.abc import Iterator

from ....facts.ballot import ratio
from ....facts.policy import versions
from ....governance import Governance
from ....records.policy import PolicyVersion
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """More than one, or more than all."""
    for at, version in versions(governance):
        for route, share in _shares(version):
            sign, _, fraction = share.rpartition(" ")
            wanted = ratio(fraction)
            if wanted > 1 or (wanted == 1 and sign == ">"):
                yield Finding(at(*route), {"share": share})


def _shares(version: PolicyVersion) -> Iterator[tuple[tuple[str, ...], str]]:
    yield ("review_threshold",), version.review_threshold
    yield ("approval", "quorum"), version.approval.quorum
    yield ("approval", "majority"), version.approval.majority


RULE = GovernanceRule(
    id="policy-impossible-share",
    requirements=("format-house-rules-set",),
    title=Words("比例可以达到", "No share asks for more than everybody"),
    message=Words("比例 {share} 不可能达到", "The share {share} can never be reached"),
    reason=Words("超过全体的比例使任何决议都不能通过", "Nothing could ever pass"),
    fix=Words("改为不大于 1/1 的比例", "Set a share of at most 1/1"),
    check=check,
)
