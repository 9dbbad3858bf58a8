"""A standard is withdrawn by the decision body."""

from ....facts.bodies import is_kind, name_of
from ....facts.maintenance import ending
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Whoever ordered it, the chamber's own decision is the decision body's."""
    found = ending(standard)
    if found is None or found[1] != "withdrawn" or found[0].data.body is None:
        return
    record, body = found[0], found[0].data.body
    if not is_kind(governance, body, "decision"):
        yield Finding(record.at("body"), {"body": name_of(governance, body)})


RULE = StandardRule(
    id="withdrawal-body",
    requirements=("opinion-3-2-decides-on-documents", "format-withdrawal-complete"),
    title=Words("废止由决策机构决定", "A standard is withdrawn by the decision body"),
    message=Words(
        "决定废止的“{body}”不是决策机构", "“{body}”, which decided to withdraw it, is not a decision body"
    ),
    reason=Words(
        "标准由决策机构通过，也由决策机构废止",
        "The body that adopts standards is the one that withdraws them",
    ),
    fix=Words(
        "由决策机构作出决议，改正 body 和 resolution",
        "Have the decision body resolve it, and correct `body` and `resolution`",
    ),
    check=check,
)
