"""Every change rule is needed: taken out, at least one of its attacks would pass.

Where that is not so, another rule stands behind it on purpose: `DOUBLED` says which one, and why both are kept.
"""

import pytest

from tests.attacks import discover, path_of
from tests.cases import Case
from tuanbiao.diagnostic import Severity
from tuanbiao.rules.change import CHANGE_RULES
from tuanbiao.stamp import severity_of

JUDGED = [rule.id for rule in CHANGE_RULES if severity_of(rule) is Severity.ERROR]
PROTECTED = "rolls and rules come apart from standards; this rule says what would be judged by them"
TWIN = "one rule judges what the record says, the other the days; a change of one must not open the other"
# rule → (the rules that stand behind it: at least one on every attack, why both are kept)
DOUBLED: dict[str, tuple[set[str], str]] = {
    "extension-late": ({"window-extended-late"}, TWIN),
    "window-extended-late": ({"extension-late", "extension-rewritten"}, TWIN),
    "window-shortened-late": ({"consultation-rewritten"}, TWIN),
    "window-cut": ({"consultation-rewritten", "extension-rewritten", "event-ahead"}, TWIN),
    "ballot-closed-early": ({"ballot-open-touched"}, TWIN),
    "ballot-rewritten": ({"ballot-roll-swapped"}, TWIN),
    "ballot-roll-swapped": ({"ballot-rewritten", "review-rewritten", "vote-rewritten"}, TWIN),
    "recipients-missed": ({"mixed-change"}, PROTECTED),
    "panel-member-new": ({"mixed-change"}, PROTECTED),
    "approval-unproved": ({"mixed-change"}, PROTECTED),
}


def _attacks(rule: str) -> list[Case]:
    return [one for one in discover() if one.rule == rule and not one.folder.name.startswith("edge-")]


def _errors(attack: Case) -> set[str]:
    """The rules whose errors are expected."""
    heads = [line for line in path_of(attack).read_text("utf-8").splitlines() if not line.startswith(" ")]
    words = [line.rsplit(" ", 2) for line in heads if line != "clean"]
    return {rule for _, severity, rule in words if severity == "error"}


@pytest.mark.parametrize("rule", JUDGED)
def test_no_attack_passes_by_itself(rule: str) -> None:
    """Either an attack that nothing else stops, or a rule behind it on every attack."""
    others = [_errors(attack) - {rule} for attack in _attacks(rule)]

    if rule in DOUBLED:
        assert all(found & DOUBLED[rule][0] for found in others)
    else:
        assert set() in others, "another rule stands behind this one: find a better attack"


def test_the_table_names_no_other_rules() -> None:
    assert DOUBLED.keys() - set(JUDGED) == set()
    for rule in DOUBLED:
        assert set() not in [_errors(attack) - {rule} for attack in _attacks(rule)], (
            f"{rule} stands alone by now"
        )
