"""Evaluation and supervision are recorded, if only to say that there was none."""

from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words

_PATH = "governance/supervision.yml"


def check(governance: Governance) -> Findings:
    """An empty list is an answer, an absent file is none."""
    if governance.supervision is None and _PATH not in governance.broken:
        yield Finding(Span(_PATH))


RULE = GovernanceRule(
    id="supervision-recorded",
    requirements=(
        "opinion-4-4-third-party-evaluation",
        "opinion-4-4-public-supervision",
        "opinion-4-4-government-supervision",
    ),
    title=Words("记录评价监督", "Evaluation and supervision are recorded"),
    message=Words(
        "没有评价监督记录 governance/supervision.yml",
        "There is no record of supervision governance/supervision.yml",
    ),
    reason=Words(
        "第三方评估、社会公众监督和政府监管的结果要有据可查",
        "The results of evaluation by others and of supervision have to be on record",
    ),
    fix=Words(
        "建立 governance/supervision.yml，没有时写 []",
        "Add governance/supervision.yml; write [] if there was none",
    ),
    check=check,
)
