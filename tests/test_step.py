"""The promise of one step function: what the gate lets pass leaves no error in any later audit.

Histories are drawn from the attacks: one of their bases is adopted, then come changes of attacks, of their edges and of
cases wherever they apply, on random days. What the gate refuses is not merged.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests import attacks, cases
from tests.cases import Case, overlay
from tests.forced import differing, noon
from tests.stream import Commit, Stream
from tuanbiao.audit import audit
from tuanbiao.diagnostic import Severity
from tuanbiao.gate import candidate, judge
from tuanbiao.load import Kept
from tuanbiao.outcome import Session

Files = Mapping[str, bytes]
ATTACKS = attacks.discover()
EDGES = [one for one in ATTACKS if one.folder.name.startswith("edge-")]
SETTINGS = settings(
    max_examples=40,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


class Line:
    """A history that grows step by step, and what is remembered of all that were judged."""

    kept, session = Kept(), Session()

    def __init__(self, root: Path, files: Files, on: date) -> None:
        self.root, self.files, self.on, self.steps = root, files, on, 0
        (self.last,) = self._write(Commit("refs/heads/line", noon(on), "adoption", (), dict(files)))

    def offer(self, files: Files, on: date) -> bool:
        """Ask the gate, and merge what it lets pass; whether it did."""
        changes, when = differing(self.files, files), noon(on) + self.steps
        (head,) = self._write(Commit("refs/heads/branch", when, "branch", [self.last], changes))
        with candidate(self.root, self.last, head, on, self.kept) as found:
            said = judge(self.root, found, self.session).diagnostics
        if any(one.severity is Severity.ERROR for one in said):
            return False
        (self.last,) = self._write(Commit("refs/heads/line", when, "merge", [self.last, head], changes))
        self.files, self.on, self.steps = files, on, self.steps + 1
        return True

    def errors(self) -> list[str]:
        """What audit finds in the steps after the adoption."""
        steps = audit(self.root, self.last, self.kept).steps[1:]
        found = [one for step in steps for one in step.diagnostics if one.severity is Severity.ERROR]
        return [f"{one.span} {one.rule}" for one in found]

    def _write(self, commit: Commit) -> list[str]:
        stream = Stream()
        mark = stream.commit(commit)
        return [stream.write(self.root)[mark]]


@cache
def _base(attack: Case) -> Files:
    return attacks.sides(attack).base


def _applied(files: Files, change: Case) -> Files | None:
    """The files with a change of another chamber; None where it does not apply."""
    try:
        made = overlay(files, change.folder)
    except (AssertionError, KeyError):
        return None
    return made if made != files else None


@st.composite
def histories(draw: st.DrawFn) -> tuple[Case, date, list[tuple[Case, int]]]:
    """An attack's base, the day on which it is adopted, and changes with days between them."""
    first = draw(st.sampled_from(ATTACKS))
    adopted = attacks.day(first) - timedelta(days=draw(st.integers(0, 40)))
    own = st.just(first)
    alike = st.sampled_from([one for one in ATTACKS if one.rule == first.rule])
    others = st.sampled_from([*EDGES, *ATTACKS, *cases.discover()])
    pairs = st.tuples(st.one_of(own, alike, others), st.integers(0, 40))
    return first, adopted, draw(st.lists(pairs, min_size=1, max_size=5))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("histories")


def _play(root: Path, drawn: tuple[Case, date, list[tuple[Case, int]]]) -> tuple[Line, list[str]]:
    """The line at the end, and how each change that applied has fared."""
    first, on, changes = drawn
    line, told = Line(root, _base(first), on), []
    for change, days in changes:
        on += timedelta(days=days)
        files = _applied(line.files, change)
        if files is not None:
            told.append(f"{on} {change.name}: {'merged' if line.offer(files, on) else 'refused'}")
    return line, told


@pytest.mark.no_cover
@SETTINGS
@given(drawn=histories())
def test_what_the_gate_lets_pass_leaves_no_error(
    root: Path, drawn: tuple[Case, date, list[tuple[Case, int]]]
) -> None:
    line, told = _play(root, drawn)
    note("\n".join(told))

    assert line.errors() == []


def test_histories_hold_what_is_merged_and_what_is_refused(root: Path) -> None:
    """An edge case follows its base, and an attack after it is refused."""
    cases_of = {one.name: one for one in ATTACKS}
    edge, attack = cases_of["window-late-merge/edge-thirty-days"], cases_of["extension-late/back-dated"]

    line, told = _play(root, (edge, attacks.day(edge) - timedelta(days=1), [(edge, 1), (attack, 40)]))

    assert [one.rpartition(" ")[2] for one in told] == ["merged", "refused"]
    assert line.errors() == []
