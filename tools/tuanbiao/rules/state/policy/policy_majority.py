"""Quorum and majority of the decision body are more than a minority."""

from collections.abc import Iterator
from fractions import Fraction

from ....facts.ballot import ratio
from ....facts.policy import versions
from ....governance import Governance
from ....records.policy import ApprovalRules
from ...rule import Finding, Findings, GovernanceRule, Words

_HALF = Fraction(1, 2)


def check(governance: Governance) -> Findings:
    """A quorum of half is enough; a majority is more than half."""
    for at, version in versions(governance):
        for key, share in _low(version.approval):
            yield Finding(at("approval", key), {"what": _NAMES[key], "share": share})


def _low(rules: ApprovalRules) -> Iterator[tuple[str, str]]:
    if ratio(rules.quorum.rpartition(" ")[2]) < _HALF:
        yield "quorum", rules.quorum
    sign, _, share = rules.majority.partition(" ")
    if ratio(share) < _HALF or (ratio(share) == _HALF and sign == ">="):
        yield "majority", rules.majority


_NAMES = {"quorum": Words("法定人数", "quorum"), "majority": Words("通过比例", "majority")}
RULE = GovernanceRule(
    id="policy-majority",
    requirements=("custom-charter-majority",),
    title=Words("法定人数和通过比例不低于半数", "Quorum and majority are more than a minority"),
    message=Words(
        "决策机构的{what}定为 {share}，不过半数的人即可作出决定",
        "The decision body's {what} is {share}: less than a majority could decide",
    ),
    reason=Words(
        "章程示范文本要求三分之二出席、三分之二或者过半数同意",
        "Model charters ask for two thirds present, and two thirds or more than half in favour",
    ),
    fix=Words(
        '按章程填写，如 quorum ">= 2/3"、majority "> 1/2"',
        "Copy the charter, for instance quorum `>= 2/3`, majority `> 1/2`",
    ),
    check=check,
)
