"""Rules that ask for each of the three bodies."""

from ....facts.bodies import all_readable, standing
from ....governance import Governance
from ....records.body import KINDS
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words


def body_rule(*, rule: str, requirements: tuple[str, ...], kind: str, reason: Words) -> GovernanceRule:
    """A rule that finds no standing body of `kind`."""
    zh, en = KINDS[kind]

    def check(governance: Governance) -> Findings:
        if all_readable(governance) and not standing(governance, kind):
            yield Finding(Span("governance/bodies"))

    return GovernanceRule(
        id=rule,
        requirements=requirements,
        title=Words(f"有标准化{zh}", f"There is a {en.lower()}"),
        message=Words(f"没有{zh}", f"There is no {en.lower()}"),
        reason=reason,
        fix=Words(
            f"在 governance/bodies/ 建立 kind 为 {kind} 的机构文件",
            f"Add a body of kind `{kind}` in governance/bodies/",
        ),
        check=check,
    )
