"""An exception is made only where the source itself allows one."""

from ....governance import Governance
from ....requirements import bases
from ....standard import Standard
from ...known import known
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """What is said with 应 or 不得 knows no exception."""
    for at, waiver in enumerate(standard.index.data.waivers):
        rule = known().get(waiver.rule)
        found = [bases()[name] for name in rule.requirements] if rule else []
        strict = [one for one in found if one.requirement.verb == "must"]
        if strict:
            basis = strict[0]
            values = {
                "rule": waiver.rule,
                "source": basis.source,
                "clause": basis.requirement.clause,
                "text": Words(basis.requirement.zh, basis.requirement.en),
            }
            yield Finding(standard.index.at("waivers", at, "rule"), values)


RULE = StandardRule(
    id="waiver-not-allowed",
    requirements=("format-waiver-allowed",),
    title=Words("例外只用于允许例外的要求", "An exception is made only where the source allows one"),
    message=Words(
        "规则 {rule} 不能有例外，它的依据是必须遵守的：{source} {clause}“{text}”",
        "The rule {rule} allows no exception; it rests on what must be: {source} {clause}, “{text}”",
    ),
    reason=Words(
        "写“一般”“原则上”的要求可以有例外，写“应”“不得”的没有",
        "Only what is asked for “in general” or “in principle” may be excepted",
    ),
    fix=Words("删去这一项例外，按要求补正", "Remove the exception and do what is asked"),
    check=check,
)
