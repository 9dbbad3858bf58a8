"""Every case says exactly what it is expected to say."""

import pytest

from tests.cases import AS_OF, Case, chamber, discover, run, show
from tuanbiao.check import check
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree

CASES = discover()


def test_there_are_cases() -> None:
    assert len(CASES) > 0


def test_the_chamber_itself_is_sound() -> None:
    assert show(check(load(MemoryTree(chamber())), AS_OF)) == "clean\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, *, update: bool) -> None:
    diagnostics = run(case)
    expected = case.folder / "expected.txt"
    if update:
        expected.write_text(show(diagnostics), "utf-8", newline="\n")

    assert show(diagnostics) == expected.read_text("utf-8")

    fired = case.rule in {one.rule for one in diagnostics}
    assert fired is not case.folder.name.startswith("edge-"), "a case fires its rule, an edge case does not"
