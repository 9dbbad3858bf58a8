"""Every case says exactly what it is expected to say."""

from collections import Counter

import pytest

from tests.cases import AS_OF, Case, chamber, discover, mend, patch, run, show
from tuanbiao.check import check
from tuanbiao.diagnostic import Diagnostic, Severity
from tuanbiao.load import load
from tuanbiao.rules.state.format.fault_rules import FAULT_RULES
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

    _mend(case, diagnostics, update=update)
    fired = case.rule in {one.rule for one in diagnostics}
    assert fired is not case.folder.name.startswith("edge-"), "a case fires its rule, an edge case does not"


def _mend(case: Case, diagnostics: tuple[Diagnostic, ...], *, update: bool) -> None:
    """Mending removes what it says that it mends, adds no error, and has nothing to do a second time."""
    expected, said = case.folder / "fixed.diff", ""
    if any(one.mend and not one.mend.held for one in diagnostics):
        made = mend(case)
        said = patch(case, made)
        assert made.done
        assert {_key(one) for one in made.done} & {_key(one) for one in made.left} == set()
        if not _hides(made.done):
            assert not Counter(_errors(made.left)) - Counter(_errors(diagnostics))
        again = mend(case, made.contents)
        assert (again.contents, again.done) == ({}, ())
    if update and said:
        expected.write_text(said, "utf-8", newline="")
    elif update:
        expected.unlink(missing_ok=True)
    assert said == (expected.read_bytes().decode() if expected.exists() else "")


def _key(one: Diagnostic) -> tuple[str, str, str]:
    return one.rule, one.span.path, one.message.en


def _errors(diagnostics: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    return [(one.rule, one.span.path) for one in diagnostics if one.severity is Severity.ERROR]


def _hides(done: tuple[Diagnostic, ...]) -> bool:
    """Whether a file could not be read before: what it says is found only now."""
    return any(one.rule in {rule.id for rule in FAULT_RULES} for one in done)
