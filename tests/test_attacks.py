"""Every attack is answered exactly as it should be."""

import pytest

from tests.attacks import base_errors, discover, path_of, run
from tests.cases import Case, show

ATTACKS = discover()


def test_there_are_attacks() -> None:
    assert len(ATTACKS) > 0


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_attack(attack: Case, *, update: bool) -> None:
    assert show(base_errors(attack)) == "clean\n"

    diagnostics = run(attack)
    if update:
        path_of(attack).write_text(show(diagnostics), "utf-8", newline="\n")

    assert show(diagnostics) == path_of(attack).read_text("utf-8")

    fired = attack.rule in {one.rule for one in diagnostics}
    assert fired is not attack.folder.name.startswith("edge-"), (
        "an attack fires its rule, an edge case does not"
    )
