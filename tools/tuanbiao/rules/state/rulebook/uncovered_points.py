"""Rules that ask for the points which the rule documents have to cover, one rule for each group of points."""

from ....facts.rulebook import all_readable, covered, named
from ....governance import Governance
from ....span import Span
from ...rule import Finding, Findings, GovernanceRule, Words


def points_rule(
    *, rule: str, name: Words, points: tuple[str, ...], requirements: tuple[str, ...], reason: Words
) -> GovernanceRule:
    """A rule that finds points on which no adopted rule document rules."""

    def check(governance: Governance) -> Findings:
        missing = set(points) - covered(governance)
        if missing and all_readable(governance):
            yield Finding(Span("governance/rules"), {"missing": named(missing)})

    return GovernanceRule(
        id=rule,
        requirements=requirements,
        title=Words(f"制度规定{name.zh}", f"The rule documents rule on {name.en}"),
        message=Words("制度中没有规定：{missing}", "No rule document in force covers: {missing}"),
        reason=reason,
        fix=Words(
            "在 governance/rules/ 的制度文件中规定，并在其 covers 写明事项和所在条款",
            "Lay it down in a document of governance/rules/ and name point and section under its `covers`",
        ),
        check=check,
    )
