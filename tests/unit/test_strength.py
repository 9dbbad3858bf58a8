"""How strong a date is: the step, witnesses, timestamps; never a stronger word than the evidence."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.authority import authority
from tests.cases import chamber
from tests.papers import ADOPTED, paper, public_key, registered
from tests.stepping import put, without
from tuanbiao import git
from tuanbiao.change import Change, edits
from tuanbiao.digest import file_digest
from tuanbiao.facts.strength import STRENGTHS, agrees, stronger
from tuanbiao.load import load
from tuanbiao.signing.statement import WITNESS, Witness, identity
from tuanbiao.stamps import stamps
from tuanbiao.strength import Dated, Proof, dates, traced, witnessed
from tuanbiao.tree import MemoryTree
from tuanbiao.walk import Step

SLUG = "comment-a"
FOLDER = f"standards/2026/{SLUG}"
NOTICE = f"{FOLDER}/consultations/1.md"
PEOPLE = "governance/people.yml"
Files = Mapping[str, bytes]


def history(*states: tuple[Files, date]) -> list[Step]:
    """Steps between states, each on its day; commits are named by their place."""
    steps: list[Step] = []
    for at, (files, day) in enumerate(states):
        library = load(MemoryTree(dict(files), None, ADOPTED))
        commit = git.Commit(f"{at:040x}", (), "", 0, "")
        change = None
        if steps:
            trees = [
                {one.path: one for one in MemoryTree(dict(each)).files()}
                for each, _ in states[at - 1 : at + 1]
            ]
            change = Change(steps[-1].library, library, tuple(edits(*trees)), day)
        steps.append(Step(commit, change, library, day))
    return steps


def found(steps: list[Step], path: str, key: str, proofs: tuple[Proof, ...] = ()) -> Dated:
    """The date at a key of a record, after the last step."""
    library = steps[-1].library
    standard = library.standards[SLUG]
    traces = traced(steps, SLUG)
    own = [traces[f"{standard.folder}/{path}"]]
    listed = dates(own, [*proofs, *witnessed(standard, library.governance)], standard, library.governance)
    return next(one for one in listed if ".".join(map(str, one.route)) == key)


# --- agreement ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sign", "after", "holds"),
    [
        ("event", -1, False),
        ("event", 0, True),
        ("event", 7, True),
        ("event", 8, False),
        ("past", 7, True),
        ("past", 8, False),
        ("announcing", -400, True),
        ("announcing", 0, True),
        ("announcing", 1, False),
        ("due", 0, False),
    ],
)
def test_evidence_agrees_with_a_date(sign: str, after: int, *, holds: bool) -> None:
    day = date(2026, 3, 1)

    assert agrees(sign, day, day + timedelta(days=after)) is holds


def test_strengths_are_in_order() -> None:
    assert list(STRENGTHS) == ["declared", "recorded", "witnessed", "timestamped"]
    assert stronger("recorded", "declared") == stronger("declared", "recorded") == "recorded"
    assert stronger("witnessed", "timestamped") == "timestamped"


# --- the step ----------------------------------------------------------------------------------------------------------


def test_a_date_counts_from_the_step_since_which_it_stands() -> None:
    files = chamber()
    opens = load(MemoryTree(files)).standards[SLUG].consultations[1].data.opens
    before = without(files, NOTICE)
    moved = put(files, NOTICE, (f"opens: {opens}", f"opens: {opens + timedelta(days=1)}"))

    recorded = found(history((before, opens), (files, opens)), "consultations/1.md", "opens")
    late = found(history((before, opens), (files, opens + timedelta(days=1))), "consultations/1.md", "opens")
    there_and_back = found(
        history((files, opens), (moved, opens), (files, opens + timedelta(days=3))),
        "consultations/1.md",
        "opens",
    )

    assert (recorded.strength, recorded.step.commit.id[-1]) == ("recorded", "1")
    assert late.strength == "declared"
    assert (there_and_back.strength, there_and_back.step.commit.id[-1]) == ("declared", "2")


def test_a_record_is_brought_once_and_completed_by_its_last_change() -> None:
    files = chamber()
    day = date(2026, 7, 1)
    changed = put(files, NOTICE, ("\n---\n\n", "\n---\n\n另行说明。\n\n"))
    steps = history(
        (without(files, NOTICE), day),
        (files, day),
        (changed, day),
        (put(changed, PEOPLE, ("张三", "张四")), day),
    )

    trace = traced(steps, SLUG)[NOTICE]

    assert [step.commit.id[-1] for step in (trace.brought, trace.completed)] == ["1", "2"]
    assert len(trace.stays) == 2
    assert {step.commit.id[-1] for step in trace.since.values()} == {"1"}


def test_a_folder_that_moves_keeps_its_history() -> None:
    files = chamber()
    moved = {path.replace(FOLDER, f"standards/elsewhere/{SLUG}"): content for path, content in files.items()}
    day = date(2026, 7, 1)

    traces = traced(history((files, day), (moved, day + timedelta(days=9))), SLUG)

    assert {one.brought.commit.id[-1] for one in traces.values()} == {"0"}
    assert all(path.startswith("standards/elsewhere/") for path in traces)


def test_a_record_that_went_and_came_back_is_new() -> None:
    files, day = chamber(), date(2026, 7, 1)

    trace = traced(history((files, day), (without(files, NOTICE), day), (files, day)), SLUG)[NOTICE]

    assert trace.brought.commit.id[-1] == "2"


# --- timestamps --------------------------------------------------------------------------------------------------------


def test_a_stamp_over_the_file_or_the_text_raises_a_date() -> None:
    files = chamber()
    notice = load(MemoryTree(files)).standards[SLUG].consultations[1].data
    steps = history((files, date(2026, 12, 1)))
    on_file = Proof("timestamped", file_digest(files[NOTICE]), notice.opens, "evidence/a.tsr")
    on_text = Proof("timestamped", notice.text, notice.opens, "evidence/b.tsr")
    late = Proof("timestamped", notice.text, notice.opens + timedelta(days=1), "evidence/c.tsr")
    other = Proof("timestamped", file_digest(b""), notice.opens, "evidence/d.tsr")

    def strength(*proofs: Proof, path: str = "consultations/1.md", key: str = "opens") -> Dated:
        return found(steps, path, key, proofs)

    assert strength().strength == strength(late, other).strength == "declared"
    assert strength(on_file).strength == strength(on_text, late).strength == "timestamped"
    assert [one.file for one in strength(on_text, late).proofs] == ["evidence/b.tsr"]
    assert strength(on_text, path="project.md", key="attempts.0.reviewed.on").strength == "declared"


def test_a_stamp_over_an_older_version_holds_for_what_it_held() -> None:
    files = chamber()
    opens = load(MemoryTree(files)).standards[SLUG].consultations[1].data.opens
    first = put(files, NOTICE, (f"opens: {opens}", f"opens: {opens - timedelta(days=9)}"))
    steps = history((first, opens), (files, opens + timedelta(days=90)))
    proof = Proof("timestamped", file_digest(first[NOTICE]), opens - timedelta(days=30), "evidence/a.tsr")

    assert found(steps, "consultations/1.md", "opens", (proof,)).strength == "declared"
    assert found(steps, "consultations/1.md", "closes", (proof,)).strength == "timestamped"


def test_a_real_stamp_raises_a_date_only_with_its_root(tmp_path: Path) -> None:
    own = authority(tmp_path / "tsa")
    files = put(chamber(), NOTICE, ("closes: ", "closes: 2199-01-01 # "))
    files = {**files, f"{FOLDER}/evidence/notice.tsr": own.stamp(file_digest(files[NOTICE]))}
    steps = history((files, date(2199, 12, 1)))
    standard = steps[-1].library.standards[SLUG]

    def strength(roots: bytes | None) -> str:
        proofs = tuple(one.proof for one in stamps(standard, roots) if one.proof)
        return found(steps, "consultations/1.md", "closes", proofs).strength

    assert strength(own.roots) == "timestamped"
    assert strength(None) == strength(authority(tmp_path / "other").roots) == "declared"


# --- witnesses ---------------------------------------------------------------------------------------------------------


def witnesses(files: dict[str, bytes], *people: str, seen: date, digest: str) -> dict[str, bytes]:
    """The files with a signed statement of each person, whose key people.yml then holds."""
    keys = {person: public_key(person) for person in people}
    text = registered(files[PEOPLE].decode(), keys, "2020-01-01")
    code = load(MemoryTree(files)).governance.chamber
    assert code is not None
    papers: dict[str, bytes] = {}
    for person in people:
        message = Witness(
            chamber=identity(code.data.code, ADOPTED),
            digest=digest,
            seen=f"{seen}T10:00:00+08:00",
            standard=SLUG,
            url="https://example.org/notice",
            witness=person,
        ).message()
        papers[f"{FOLDER}/evidence/witness-{person}-1.json"] = message
        papers[f"{FOLDER}/evidence/witness-{person}-1.sig"] = paper(person, message, WITNESS)
    return {**files, PEOPLE: text.encode(), **papers}


def opening(files: dict[str, bytes]) -> Dated:
    return found(history((files, date(2026, 12, 1))), "consultations/1.md", "opens")


def test_two_outsiders_of_different_units_raise_a_date() -> None:
    files = chamber()
    standard = load(MemoryTree(files)).standards[SLUG]
    notice = standard.consultations[1].data
    for digest in (notice.text, file_digest(files[NOTICE])):
        seen = opening(witnesses(files, "song-ba", "dong-er", seen=notice.opens, digest=digest))
        assert seen.strength == "witnessed"
        assert len(seen.proofs) == 2
        assert all(
            "song-ba" not in one.reference and one.reference.startswith("sha256:") for one in seen.proofs
        )


@pytest.mark.parametrize(
    ("people", "days", "digest"),
    [
        (("song-ba",), 0, None),
        (("song-ba", "zheng-shi"), 0, None),  # of one unit
        (("song-ba", "wu-jiu"), 0, None),  # one drafts the standard
        (("song-ba", "chen-er"), 0, None),  # one works in the coordination body
        (("song-ba", "dong-er"), 1, None),  # seen too late
        (("song-ba", "dong-er"), 0, file_digest(b"something else")),
    ],
)
def test_anything_less_leaves_it_declared(people: tuple[str, ...], days: int, digest: str | None) -> None:
    files = chamber()
    notice = load(MemoryTree(files)).standards[SLUG].consultations[1].data
    seen = notice.opens + timedelta(days=days)

    assert opening(witnesses(files, *people, seen=seen, digest=digest or notice.text)).strength == "declared"


def test_a_statement_that_does_not_verify_counts_for_nothing() -> None:
    files = chamber()
    notice = load(MemoryTree(files)).standards[SLUG].consultations[1].data
    sound = witnesses(files, "song-ba", "dong-er", seen=notice.opens, digest=notice.text)
    signature = f"{FOLDER}/evidence/witness-dong-er-1.sig"
    swapped = {**sound, signature: sound[signature.replace("dong-er", "song-ba")]}

    assert opening(swapped).strength == "declared"
    assert opening(without(sound, signature)).strength == "declared"


def test_without_a_history_to_name_no_witness_is_judged() -> None:
    files = chamber()
    notice = load(MemoryTree(files)).standards[SLUG].consultations[1].data
    library = load(MemoryTree(witnesses(files, "song-ba", "dong-er", seen=notice.opens, digest=notice.text)))

    assert witnessed(library.standards[SLUG], library.governance) == ()
