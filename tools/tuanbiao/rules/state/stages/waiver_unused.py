"""An exception excuses something."""

from datetime import date
from typing import Any

from ....governance import Governance
from ....requirements import bases
from ....standard import Standard
from ...rule import Finding, Findings, Rule, StandardRule, Words
from ...waiver import waivable


def check(standard: Standard, governance: Governance) -> Findings:
    """Only rules over one standard are asked again; what the others find is not seen here."""
    from .. import STANDARD_RULES  # the table holds this rule too

    rules = {rule.id: rule for rule in STANDARD_RULES}
    for at, waiver in enumerate(standard.index.data.waivers):
        rule = rules.get(waiver.rule)
        if rule is None or not _waivable(rule) or _excuses(rule, standard, governance, waiver.until):
            continue
        values = {"rule": waiver.rule, "until": waiver.until}
        yield Finding(standard.index.at("waivers", at), values)


def _waivable(rule: Rule[Any]) -> bool:
    return waivable(tuple(bases()[name] for name in rule.requirements))


def _excuses(rule: StandardRule, standard: Standard, governance: Governance, until: date) -> bool:
    return any(one.on is None or one.on <= until for one in rule.check(standard, governance))


RULE = StandardRule(
    id="waiver-unused",
    requirements=("format-waiver-used",),
    title=Words("例外确有所免", "An exception excuses something"),
    message=Words(
        "例外 {rule}（至 {until}）没有免去任何问题",
        "The exception to {rule} (until {until}) excuses nothing",
    ),
    reason=Words(
        "多余的例外会掩盖以后的问题；期限早于所涉记录日期的例外不起作用",
        "An idle exception would hide a later fault; one that ended before the record's date has no effect",
    ),
    fix=Words("删去这一项；确需例外的，核对规则名和期限", "Remove it, or check the rule's id and the date"),
    check=check,
)
