"""There is a fee ledger, if only to say that nothing is charged."""

from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words

_PATH = "governance/fees.yml"


def check(governance: Governance) -> Findings:
    """An empty list is an answer, an absent file is none."""
    if governance.fees is None and _PATH not in governance.broken:
        yield Finding(Span(_PATH))


RULE = GovernanceRule(
    id="fee-ledger",
    requirements=("opinion-2-no-unlawful-fees", "fee-guide-public"),
    title=Words("有收费台账", "There is a fee ledger"),
    message=Words("没有收费台账 governance/fees.yml", "There is no fee ledger governance/fees.yml"),
    reason=Words(
        "是否收费要明确写出，没有文件分不清是不收费还是没有记录",
        "Whether anything is charged has to be said; without the file nobody can tell",
    ),
    fix=Words(
        "建立 governance/fees.yml，不收费时写 []", "Add governance/fees.yml; write [] if nothing is charged"
    ),
    check=check,
)
