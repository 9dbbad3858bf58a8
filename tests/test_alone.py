"""Every rule about a step and about its live approvals is needed: taken out, at least one of its attacks would pass."""

import pytest

from tests.attacks import discover, path_of
from tests.cases import Case
from tuanbiao.diagnostic import Severity
from tuanbiao.rules.change import CHANGE_RULES
from tuanbiao.rules.live import APPROVAL_RULES
from tuanbiao.rules.rule import ApprovalRule, ChangeRule
from tuanbiao.stamp import severity_of

RULES: tuple[ChangeRule | ApprovalRule, ...] = (*CHANGE_RULES, *APPROVAL_RULES)
JUDGED = [rule.id for rule in RULES if severity_of(rule) is Severity.ERROR]


def _attacks(rule: str) -> list[Case]:
    return [one for one in discover() if one.rule == rule and not one.folder.name.startswith("edge-")]


def _errors(attack: Case) -> set[str]:
    """The rules whose errors are expected, those about the state among them."""
    heads = [line for line in path_of(attack).read_text("utf-8").splitlines() if not line.startswith(" ")]
    words = [line.rsplit(" ", 2) for line in heads if line != "clean"]
    return {rule for _, severity, rule in words if severity == "error"}


def test_there_are_rules() -> None:
    assert len(JUDGED) > 0


@pytest.mark.parametrize("rule", JUDGED)
def test_without_it_an_attack_passes(rule: str) -> None:
    alone = [attack.name for attack in _attacks(rule) if _errors(attack) == {rule}]

    assert alone != [], (
        "another rule refuses every attack of this one: find one that only it refuses, or drop it"
    )
