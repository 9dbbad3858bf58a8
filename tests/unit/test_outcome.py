"""What is remembered is never used once something that it rests on has changed."""

import sqlite3
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber
from tuanbiao import memory
from tuanbiao.check import check
from tuanbiao.governance import Governance
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.memory import remembering
from tuanbiao.outcome import Ground, Outcome, Remembered, Session, remembered
from tuanbiao.standard import Standard
from tuanbiao.trace import watch, watch_standard
from tuanbiao.tree import MemoryTree

FOLDER = "standards/2024/sound-a"


def library() -> Library:
    return load(MemoryTree(chamber()))


def test_what_is_looked_at_is_noted() -> None:
    seen: set[str] = set()
    watched = watch(library().governance, seen)
    assert seen == set()

    assert watched.people is not None
    assert watched.meetings.get("2024-01-12-council") is not None
    assert "no-such" not in watched.documents
    assert "governance/units.yml" not in watched.broken
    assert watched.plans.get(2024) is not None

    assert seen == {
        "governance/people.yml",
        "governance/meetings/2024-01-12-council.md",
        "governance/documents/no-such.md",
        "governance/units.yml",
        "governance/plans/2024.md",
    }


def test_what_is_looked_at_of_a_standard_is_noted() -> None:
    seen: set[str] = set()
    watched = watch_standard(library().standards["sound-a"], seen)
    assert watched.slug == "sound-a"
    assert watched.folder == "standards/2024/sound-a"
    assert seen == set()

    assert watched.project is not None
    assert watched.comments.get(1) is not None
    assert watched.consultations.get(2) is None
    assert watched.text
    assert "figures/rig.png" not in watched.figures
    assert watched.papers.get("evidence/vote.sig") is None
    assert watched.translation is None

    assert {path.removeprefix("standards/2024/sound-a/") for path in seen} == {
        "project.md",
        "consultations/1.yml",
        "consultations/2.md",
        "index.md",
        "figures/",
        "figures/rig.png",
        "evidence/vote.sig",
        "index.en.md",
    }


def test_a_look_at_all_is_a_look_at_the_folder() -> None:
    seen: set[str] = set()
    held = library()
    watched = watch(held.governance, seen)

    assert list(watched.appeals) == []
    assert len(watched.bodies) == 4
    assert list(watched.broken) == []

    assert seen == {"governance/appeals/", "governance/bodies/", "governance/"}

    seen.clear()
    standard = watch_standard(held.standards["sound-a"], seen)
    assert list(standard.figures) == []
    assert len(standard.broken) == 0
    assert len(standard.reviews) == 1

    assert {path.removeprefix("standards/2024/sound-a/") for path in seen} == {"figures/", "", "reviews/"}


@pytest.mark.parametrize("kind", [Governance, Standard])
def test_nothing_can_be_looked_at_unnoted(kind: type[Governance | Standard]) -> None:
    """Not even something that is added to them later."""
    held = library()
    fixed = {"slug", "group", "folder"}
    for name in (one for one in dir(kind) if not one.startswith("__")):
        seen: set[str] = set()
        if kind is Governance:
            value = getattr(watch(held.governance, seen), name)
        else:
            value = getattr(watch_standard(held.standards["sound-a"], seen), name)
        if isinstance(value, Mapping | AbstractSet):
            len(value)

        assert bool(seen) is (name not in fixed), name


def test_the_state_of_a_folder_changes_with_any_file_below() -> None:
    files = {"governance/a/1.md": "x", "governance/b/1.md": "y"}

    def now(files: dict[str, str]) -> str:
        return Ground(Session(), files).state(["governance/a/"])

    assert now(files) != now({**files, "governance/a/2.md": "z"})
    assert now(files) != now({**files, "governance/a/1.md": "z"})
    assert now(files) == now({**files, "governance/b/2.md": "z"})


def test_the_state_of_names_changes_only_when_a_file_comes_or_goes() -> None:
    held = library()
    seen: set[str] = set()
    assert "index.md" in watch_standard(held.standards["sound-a"], seen).names
    files = held.folder_files["sound-a"]

    def now(files: Mapping[str, str]) -> str:
        return Ground(Session(), files).state(seen)

    assert now(files) == now(dict.fromkeys(files, "changed"))
    assert now(files) != now({**files, f"{FOLDER}/withdrawal.md": "new"})
    assert now(files) == now({**files, f"{FOLDER}-b/withdrawal.md": "new"})


def test_the_state_of_a_file_changes_when_it_comes_changes_and_goes() -> None:
    seen, other = ["governance/c.md"], {"governance/a/1.md": "x"}

    def now(more: dict[str, str]) -> str:
        return Ground(Session(), {**other, **more}).state(seen)

    assert len({now({}), now({seen[0]: "y"}), now({seen[0]: "z"})}) == 3


def test_a_part_is_judged_again_only_when_what_it_saw_has_changed() -> None:
    judged = []

    def judge(seen: set[str]) -> Outcome:
        assert watch(library().governance, seen).fees is not None
        judged.append(1)
        return Outcome()

    session = Session()
    for files in ({"governance/fees.yml": "1"}, {"governance/fees.yml": "1", "governance/x": "2"}, {}):
        remembered(Ground(session, files), "part", judge)

    assert len(judged) == 2


def _anew(path: str, added: bytes) -> set[str]:
    """The parts that are judged again once a file of the chamber has grown; what is said is what it would be without a memory."""
    session = Session()
    check(library(), AS_OF, session)
    before = dict(session.held)
    changed = load(MemoryTree({**chamber(), path: chamber()[path] + added}))

    assert check(changed, AS_OF, session) == check(changed, AS_OF)

    return {key.removesuffix(" of sound-a") for key, held in session.held.items() if before.get(key) != held}


def test_of_a_standard_only_what_looked_at_the_change_is_judged_again() -> None:
    anew = _anew(f"{FOLDER}/promotion.yml", b"# looked through\n")

    assert {"promotion", "evidence"} <= anew
    assert {"structure", "wording", "cites", "consultation", "stages", "signing", "row"}.isdisjoint(anew)


def test_a_file_is_not_judged_again_because_of_exceptions_that_nothing_asked_for() -> None:
    """Exceptions stand in the index, and count where a finding can be excused."""
    file = f"{FOLDER}/index.md"
    anew = _anew(file, b"\n")

    assert {"structure", "wording", "row"} <= anew
    assert {one.partition(" ")[0] for one in anew if one.startswith(FOLDER)} == {file}


def test_of_the_chamber_only_what_looked_at_the_change_is_judged_again() -> None:
    anew = _anew("governance/fees.yml", b"# looked through\n")

    assert "organisation of governance/" in anew
    assert {"policy of governance/", "rows of governance/", "stages"}.isdisjoint(anew)


def test_a_folder_is_judged_again_once_its_index_can_be_read() -> None:
    """Each of its records has something that only shows beside a readable index."""
    repeated = {
        f"{FOLDER}/consultations/1.md": ("contact: secretariat", "contact: no-such-body"),
        f"{FOLDER}/participants.yml": ("unit-b", "no-such-unit"),
    }
    files = chamber()
    for path, (old, new) in repeated.items():
        assert old in files[path].decode()
        files[path] = files[path].decode().replace(old, new, 1).encode()
    session = Session()
    check(load(MemoryTree({**files, f"{FOLDER}/index.md": b"---\n: [\n---\n"})), AS_OF, session)

    mended = load(MemoryTree(files))
    found = check(mended, AS_OF, session)
    assert found == check(mended, AS_OF)
    assert repeated.keys() <= {one.span.path for one in found}

    broken = load(MemoryTree({**files, f"{FOLDER}/index.md": b"---\n] [\n---\n"}))
    assert check(broken, AS_OF, session) == check(broken, AS_OF)


def test_a_folder_whose_slug_is_anothers_is_judged_again_once_it_is_not() -> None:
    """Nothing in it has changed."""
    twin = {
        path.replace("/2024/", "/2025/"): content for path, content in chamber().items() if FOLDER in path
    }
    rest = {path: content for path, content in chamber().items() if FOLDER not in path}
    session = Session()

    assert "standard-slug-twin" in {
        one.rule for one in check(load(MemoryTree({**chamber(), **twin})), AS_OF, session)
    }

    alone = load(MemoryTree({**rest, **twin}))
    assert check(alone, AS_OF, session) == check(alone, AS_OF)


def test_results_on_disk_are_those_that_were_put_there(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "results.sqlite"
    with remembering(file) as first:
        found = check(library(), AS_OF, first)
    session = Session()
    check(library(), AS_OF, session)

    with remembering(file) as second:
        assert check(library(), AS_OF, second) == found
        for key, held in session.held.items():
            assert second.recall(key) == held


def test_results_of_another_version_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "results.sqlite"
    monkeypatch.setattr(memory, "tool_id", lambda: "old")
    with remembering(file) as old:
        old.keep("a", Remembered(Outcome(), (), ""))
    monkeypatch.setattr(memory, "tool_id", lambda: "new")
    with remembering(file) as new:
        assert new.recall("a") is None
        new.keep("b", Remembered(Outcome(), (), ""))

    with sqlite3.connect(file) as table:
        assert table.execute("SELECT key FROM outcomes").fetchall() == [("b",)]


def test_a_damaged_row_and_a_damaged_file_are_no_results(tmp_path: Path) -> None:
    file = tmp_path / "results.sqlite"
    with remembering(file) as held:
        held.keep("a", Remembered(Outcome(), (), ""))
    with sqlite3.connect(file) as table:
        table.execute("UPDATE outcomes SET found = ?", (b"\xff\x00",))
    table.close()
    with remembering(file) as held:
        assert held.recall("a") is None

    file.write_bytes(b"no database at all, but long enough to be looked at" * 100)
    with remembering(file) as held:
        assert isinstance(held, Session)


def test_a_busy_file_costs_only_time(tmp_path: Path) -> None:
    file = tmp_path / "results.sqlite"
    with remembering(file):
        pass
    other = sqlite3.connect(file)
    with remembering(file) as held:
        other.execute("BEGIN EXCLUSIVE")
        held.keep("a", Remembered(Outcome(), (), ""))
    other.close()

    with remembering(file) as held:
        assert held.recall("a") is None


def test_the_default_place_is_the_users_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    assert memory.default_file() == tmp_path / "tuanbiao" / "results.sqlite"
    assert len(memory.tool_id()) == 64
