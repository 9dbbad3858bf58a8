"""A project is cancelled by whoever approved it."""

from ....facts.bodies import is_kind, name_of
from ....facts.maintenance import ending, project_approver
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Before the project was approved, by a coordination body."""
    found = ending(standard)
    if found is None or found[1] != "cancelled" or found[0].data.body is None:
        return
    record, body = found[0], found[0].data.body
    approver = project_approver(standard)
    if body != approver if approver else not is_kind(governance, body, "coordination"):
        wanted = name_of(governance, approver) if approver else Words("管理协调机构", "a coordination body")
        yield Finding(record.at("body"), {"body": name_of(governance, body), "wanted": wanted})


RULE = StandardRule(
    id="cancellation-body",
    requirements=("opinion-3-2-coordination-manages", "format-cancellation-complete"),
    title=Words("项目由批准立项的机构终止", "A project is cancelled by whoever approved it"),
    message=Words("决定终止的是“{body}”，应是“{wanted}”", "“{body}” cancelled it; it is for “{wanted}”"),
    reason=Words(
        "立项由谁批准，终止就由谁批准；没有立项的，由管理协调机构决定",
        "Whoever approved the project ends it; before its approval that is for the coordination body",
    ),
    fix=Words(
        "由该机构作出决定，改正 cancellation.md 的 body 和 resolution",
        "Let that body decide, and correct `body` and `resolution` in cancellation.md",
    ),
    check=check,
)
