"""Every attack on real commits: the gate refuses it, and audit finds it where it was merged all the same.

The line before an attack gives the arrivals and earlier texts that the attack speaks of: a file of `arrived.yml` is merged
at noon of its day, `earlier/` is the adoption. Everything else is adopted on 1 January 2020, before any round opened, which no rule
can tell from an arrival that is not known. So every attack is compared, and none is left out.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.attacks import day, discover, path_of
from tests.cases import Case
from tests.forced import Forced, force
from tuanbiao.audit import audit
from tuanbiao.diagnostic import Diagnostic
from tuanbiao.gate import candidate, judge
from tuanbiao.load import Kept
from tuanbiao.outcome import Session
from tuanbiao.rules.change import CHANGE_RULES
from tuanbiao.rules.live import APPROVAL_RULES

ATTACKS = discover()
CHANGES = {rule.id for rule in CHANGE_RULES}
# What no clone shows, and who shows it instead.
UNSEEN = {rule.id: "the forge's reviews; tests/test_attacks.py hands them in" for rule in APPROVAL_RULES}
KEPT, SESSION = Kept(), Session()


class Finding(NamedTuple):
    """What must be the same in memory, before and after a merge."""

    span: str
    severity: str
    rule: str


class Forge(NamedTuple):
    """The repository of all attacks."""

    root: Path
    attacks: dict[str, Forced]


@pytest.fixture(scope="module")
def forced(tmp_path_factory: pytest.TempPathFactory) -> Forge:
    root = tmp_path_factory.mktemp("forced")
    return Forge(root, force(root))


@pytest.mark.no_cover
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_the_gate_and_audit_say_what_is_expected(attack: Case, forced: Forge) -> None:
    expected, made = _expected(attack), forced.attacks[attack.name]

    with candidate(forced.root, made.base, made.head, day(attack), KEPT) as found:
        gate = _findings(judge(forced.root, found, SESSION).diagnostics)
    last = audit(forced.root, made.merge, KEPT).steps[-1]

    assert last.step.commit.id == made.merge
    assert gate == expected
    assert _findings(last.diagnostics) == expected


def _expected(attack: Case) -> set[Finding]:
    lines = path_of(attack).read_text("utf-8").splitlines()
    heads = (line.rsplit(" ", 2) for line in lines if not line.startswith(" ") and line != "clean")
    found = (Finding(span.removesuffix(":"), severity, rule) for span, severity, rule in heads)
    return {one for one in found if one.rule in CHANGES}


def _findings(diagnostics: Iterable[Diagnostic]) -> set[Finding]:
    found = (Finding(str(one.span), one.severity.word, one.rule) for one in diagnostics)
    return {one for one in found if one.rule in CHANGES}
