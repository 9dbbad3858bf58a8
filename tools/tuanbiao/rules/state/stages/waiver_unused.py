"""An exception excuses something."""

from typing import Any

from ....governance import Governance
from ....records.standard import Waiver
from ....requirements import bases
from ....standard import Standard
from ...rule import Finding, Findings, Rule, StandardRule, Words
from ...waiver import waivable


def check(standard: Standard, governance: Governance) -> Findings:
    """Rules over files, the register and the day are not asked: what they find is not seen from here."""
    for at, waiver in enumerate(standard.index.data.waivers):
        if _idle(waiver, standard, governance):
            values = {"rule": waiver.rule, "until": waiver.until}
            yield Finding(standard.index.at("waivers", at), values)


def _idle(waiver: Waiver, standard: Standard, governance: Governance) -> bool:
    """Whether it excuses nothing; a rule over the chamber's own records never speaks of one standard."""
    from ..every import GOVERNANCE_RULES, STANDARD_RULES  # the table holds this rule too

    if waiver.rule == RULE.id:
        others = (one for one in standard.index.data.waivers if one.rule != RULE.id)
        return not any(_idle(one, standard, governance) for one in others)
    if any(rule.id == waiver.rule and _waivable(rule) for rule in GOVERNANCE_RULES):
        return True
    rules = (rule for rule in STANDARD_RULES if rule.id == waiver.rule and _waivable(rule))
    return any(not _excuses(rule, standard, governance, waiver) for rule in rules)


def _waivable(rule: Rule[Any]) -> bool:
    return waivable(tuple(bases()[name] for name in rule.requirements))


def _excuses(rule: StandardRule, standard: Standard, governance: Governance, waiver: Waiver) -> bool:
    return any(one.on is None or one.on <= waiver.until for one in rule.check(standard, governance))


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
