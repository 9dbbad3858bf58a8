"""Live approvals: what GitHub says, what a step needs, and how the one is counted against the other."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cases import chamber
from tuanbiao.approvals.count import Approvals, count
from tuanbiao.approvals.github import hear
from tuanbiao.approvals.needs import needs
from tuanbiao.change import Change, edits
from tuanbiao.load import load
from tuanbiao.signing.github import MAX_BYTES, MAX_REVIEWS
from tuanbiao.tree import MemoryTree

HEAD, OLD = "a" * 40, "b" * 40
IDS = {"zhang-san": 900001, "li-si": 900002, "qian-yi": 900009, "chen-er": 900010, "feng-yi": 900019}
EVENT = b'{"action": "opened", "pull_request": {"number": 7, "user": {"id": 1, "login": "someone"}}}'
DAY = date(2026, 6, 30)
DRAFT = "standards/2026/draft-a"
REVIEW = "standards/2026/review-a"
SECRETARIAT = "governance/bodies/secretariat.md"


def review(person: str, state: str = "APPROVED", *, at: int = 0, commit: str | None = HEAD) -> dict[str, Any]:
    user = {"login": f"demo-{person}", "id": IDS[person], "type": "User"}
    stamp = f"2026-06-30T09:{at:02}:00Z"
    number = crc32(f"{person} {state} {at}".encode()) + 1
    return {
        "id": number,
        "html_url": f"https://github.com/demo/standards/pull/7#pullrequestreview-{number}",
        "user": user,
        "state": state,
        "commit_id": commit,
        "submitted_at": stamp,
        "body": "",
    }


def listed(*reviews: Any) -> bytes:
    return json.dumps(reviews).encode()


def change(
    *pairs: tuple[str, str, str],
    base: tuple[tuple[str, str, str], ...] = (),
    files: Mapping[str, bytes] | None = None,
) -> Change:
    before = _edited(chamber(), base)
    return step(before, _edited(before, pairs) | dict(files or {}))


def step(before: dict[str, bytes], after: dict[str, bytes]) -> Change:
    old, new = MemoryTree(before), MemoryTree(after)
    differing = edits({one.path: one for one in old.files()}, {one.path: one for one in new.files()})
    return Change(load(old), load(new), tuple(differing), DAY)


def _edited(files: dict[str, bytes], pairs: tuple[tuple[str, str, str], ...]) -> dict[str, bytes]:
    found = dict(files)
    for path, old, new in pairs:
        text = found[path].decode()
        assert text.count(old) == 1, (path, old)
        found[path] = text.replace(old, new).encode()
    return found


def counted(made: Change, *reviews: Any, event: bytes = EVENT) -> Approvals:
    heard = hear(event, listed(*reviews))
    return count(needs(made), heard, made.base.governance, HEAD, {HEAD: "now", OLD: "then"}.get)


TEXT = (f"{DRAFT}/index.md", "title: 切削液现场管理要求\n", "title: 切削液现场管理规范\n")


def bodies(made: Change) -> list[str]:
    return [one.body.en for one in needs(made)]


def test_reviews_in_one_array_or_in_pages() -> None:
    one, other = review("qian-yi"), review("chen-er")
    flat, pages = hear(EVENT, listed(one, other)), hear(EVENT, listed([one], [], [other]))
    assert flat == pages
    assert [found.user and found.user.id for found in flat.reviews] == [900009, 900010]
    assert flat.author is not None
    assert flat.author.login == "someone"
    assert flat.problems == ()


def test_overlapping_pages_bring_a_review_once() -> None:
    assert len(hear(EVENT, listed([review("qian-yi")], [review("qian-yi")])).reviews) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"user": {"id": "900009", "login": "a"}},
        {"user": {"id": True, "login": "a"}},
        {"user": {"id": 0, "login": "a"}},
        {"user": {"id": 1.5, "login": "a"}},
        {"user": {"login": "a"}},
        {"user": {"id": 1, "login": "x" * 101}},
        {"state": None},
        {"state": "APPROVED\n"},
        {"commit_id": "main"},
        {"commit_id": HEAD + "\n"},
        {"submitted_at": "yesterday"},
        {"submitted_at": "2026-06-30T09:00:00"},
        {"submitted_at": "2026-06-31T09:00:00Z"},
        {"submitted_at": "0001-01-01T00:00:00+23:59"},
        {"id": "1"},
        {"html_url": "https://github.com"},
        {"html_url": "https://github.com/demo/standards/pull/twelve"},
        {"html_url": "https://github.com/demo/standards/pull/12\n"},
        {"html_url": "https://a@b/demo/standards/pull/12"},
    ],
)
def test_a_wrong_field_is_told_and_nothing_else_is_lost(wrong: dict[str, Any]) -> None:
    heard = hear(EVENT, listed(review("qian-yi") | wrong, review("chen-er")))
    assert [one.user and one.user.id for one in heard.reviews] == [900010]
    (problem,) = heard.problems
    assert problem.zh.startswith("第 1 条评审")
    assert problem.en.startswith("review 1")


@pytest.mark.parametrize("field", ["id", "state", "html_url"])
def test_a_missing_field_is_told(field: str) -> None:
    row = {key: value for key, value in review("qian-yi").items() if key != field}
    assert len(hear(EVENT, listed(row)).problems) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"{}",
        b"[[",
        b"[[[]]]",
        b"[1]",
        b"[NaN]",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'[{"a":' * 50_000,
        b'[{"state": "' + b"\\ud800" + b'"}]',
        b"9" * 100_000,
    ],
    ids=lambda content: repr(content[:8] + content[-4:]),
)
def test_hostile_answers_end_in_problems(content: bytes) -> None:
    heard = hear(content, content)
    assert heard.author is None
    assert heard.reviews == ()
    assert heard.problems


@given(st.binary(max_size=200))
def test_no_bytes_raise(content: bytes) -> None:
    assert hear(content, content).problems


def test_too_much_is_told() -> None:
    assert len(hear(EVENT, b" " * (MAX_BYTES + 1)).problems) == 1
    rows = [review("qian-yi") | {"id": at + 1} for at in range(MAX_REVIEWS + 1)]
    heard = hear(EVENT, listed(*rows))
    assert (len(heard.reviews), len(heard.problems)) == (MAX_REVIEWS, 1)


def test_one_of_the_drafting_body_approves_a_text() -> None:
    found = counted(change(TEXT), review("li-si"))
    assert [one.persons for one in found.given] == [("li-si",)]
    assert (found.missing, found.ignored) == ((), ())


@pytest.mark.parametrize(
    ("reviews", "enough"),
    [
        ([], False),
        ([review("li-si"), review("li-si", "COMMENTED", at=1)], True),
        ([review("li-si", "CHANGES_REQUESTED", at=1), review("li-si")], False),
        ([review("li-si", at=1), review("li-si", "CHANGES_REQUESTED")], True),
        ([review("li-si", "DISMISSED", at=1), review("li-si")], False),
        ([review("li-si", at=1), review("li-si", "DISMISSED")], True),
        ([review("li-si", commit=OLD)], False),
        ([review("li-si", commit="c" * 40)], False),
        ([review("li-si", commit=None)], False),
        ([review("li-si"), review("li-si", at=1, commit=OLD)], False),
        ([review("li-si") | {"user": None}], False),
        ([review("li-si", "PENDING") | {"submitted_at": None}], False),
        ([review("qian-yi")], False),
    ],
)
def test_the_last_decisive_review_of_the_same_text_counts(reviews: list[Any], *, enough: bool) -> None:
    found = counted(change(TEXT), *reviews)
    assert bool(found.given) is enough
    assert bool(found.missing) is not enough


def test_the_author_may_not_approve_and_is_not_asked() -> None:
    event = EVENT.replace(b'"id": 1', b'"id": 900002')
    found = counted(change(TEXT), review("li-si"), event=event)
    assert [one.reason for one in found.ignored] == ["author"]
    assert [one.could for one in found.missing] == [("chen-er", "zhang-san")]


def test_a_seat_counts_on_the_day_of_the_step_only() -> None:
    left = "  - person: li-si\n    role: member\n    voting: true\n    from: 2023-02-01\n"
    path = "governance/bodies/drafting-office.md"
    gone = change(TEXT, base=((path, left, f"{left}    to: 2026-06-30\n"),))
    assert [one.reason for one in counted(gone, review("li-si")).ignored] == ["not-member"]


def test_coordination_answers_for_the_keys_that_are_its_own() -> None:
    content = "main_content: 规定了切削液的验收、使用、监测、更换和废液收集。"
    assert bodies(change((f"{DRAFT}/index.md", content, f"{content}等"))) == [
        "the drafting body (标准编制组)"
    ]
    reason = "只规定企业现场的管理方法"
    assert bodies(change((f"{DRAFT}/index.md", reason, f"仅{reason}"))) == ["the coordination body (秘书处)"]
    both = change(TEXT, (f"{DRAFT}/index.md", reason, f"仅{reason}"))
    assert sorted(bodies(both)) == ["the coordination body (秘书处)", "the drafting body (标准编制组)"]


def test_what_changes_is_done_is_the_drafters_and_the_rest_of_a_review_the_secretariats() -> None:
    text = "text: 99fd9b83349ffd3fe0cb39caf6c82abda18bfa21159581e52956f93eabe37213\n"
    asked = "required_changes:\n  - no: 1\n    clause: scope\n    kind: editorial\n    text: 改写。\n"
    path = f"{REVIEW}/reviews/1.md"
    assert bodies(change((path, text, text + asked))) == ["the coordination body (秘书处)"]
    done = change(
        (path, "    text: 改写。\n", "    text: 改写。\n    done: 2026-06-30\n"),
        base=((path, text, text + asked),),
    )
    assert bodies(done) == ["the drafting body (标准编制组)"]


def test_prose_evidence_and_what_is_not_allowed() -> None:
    assert bodies(change((f"{DRAFT}/index.md", "# 前言", "# 前言\n\n补充。\n\n# 前言"))) == [
        "the drafting body (标准编制组)"
    ]
    assert bodies(change(files={f"{DRAFT}/evidence/a.txt": b"a"})) == ["the drafting body (标准编制组)"]
    assert bodies(change(files={f"{DRAFT}/archive.yml": b"[]\n"})) == ["the coordination body (秘书处)"]
    assert bodies(change(files={f"{DRAFT}/reviews/1.md": b"---\n---\n"})) == []
    assert bodies(change((f"{DRAFT}/proposal.md", "proposer:", "proposer :"))) == []
    assert bodies(change((f"{DRAFT}/participants.yml", "disputes: []", "disputes: [] # none"))) == []


def test_the_reviewing_body_answers_for_a_systematic_review() -> None:
    path = "standards/2024/sound-a/systematic-reviews/2026.md"
    made = change(files={path: b"---\ndue: 2030-03-20\n---\n"})
    assert bodies(made) == ["the reviewing body (理事会)"]
    assert needs(made)[0].rules is not None
    before = dict(chamber())
    del before["governance/procedure.yml"]
    (need,) = needs(step(before, before | {path: b"---\ndue: 2030-03-20\n---\n"}))
    assert (need.body.en, need.voters) == ("the reviewing body", frozenset())


@pytest.mark.parametrize(
    ("item", "asked"),
    [
        ("items: [{standard: sound-a, move: systematic-review}]", False),
        ("items: [{standard: draft-a, move: systematic-review}]", True),
        ("items: []", True),
    ],
)
def test_a_resolution_concludes_a_systematic_review(item: str, *, asked: bool) -> None:
    path = "standards/2024/sound-a/systematic-reviews/2026.md"
    review = b"---\ndue: 2030-03-20\nconclusion: confirmed\nresolution: 2026-06-29-council#adopt\n---\n"
    meeting = council("").replace(b"adopts: []", item.encode())
    assert bool(bodies(change(files={path: review, COUNCIL: meeting}))) is asked


FORGE = (SECRETARIAT, "approves_by: resolution", "approves_by: forge")


def cancelled(slug: str, last: str, *, body: str = "") -> tuple[tuple[str, str, str], ...]:
    path = f"standards/2026/{slug}/index.md"
    entry = f"{last}  - to: cancelled\n    on: 2026-06-30\n{body}"
    return ((path, last, entry),)


def test_who_approved_the_project_ends_it() -> None:
    last = "    resolution: 2026-03-02-secretariat#drafting\n"
    made = change(*cancelled("draft-a", last), base=(FORGE,))
    assert bodies(made) == ["the body that approved the project (秘书处)"]
    assert needs(made)[0].least == 2
    before = {path: content for path, content in chamber().items() if path != f"{DRAFT}/project.md"}
    early = step(_edited(before, (FORGE,)), _edited(before, (FORGE, *cancelled("draft-a", last))))
    assert bodies(early) == ["the coordination body (秘书处)"]


def test_resolutions_signatures_panels_and_issuers_speak_in_the_records() -> None:
    last = "    resolution: 2026-06-10-secretariat#technical-review\n"
    path = f"{REVIEW}/index.md"
    approval = f"{last}  - to: approval\n    on: 2026-06-30\n    body: secretariat\n"
    assert bodies(change((path, last, approval))) == []
    signed = (SECRETARIAT, "approves_by: resolution", "approves_by: signatures")
    assert bodies(change((path, last, approval), base=(signed,))) == []
    assert bodies(change((path, last, approval), base=(FORGE,))) == ["the coordination body (秘书处)"]
    skipped = f"{last}  - to: publication\n    on: 2026-06-30\n"
    assert bodies(change((path, last, skipped), base=(FORGE,))) == []


def test_a_body_that_is_not_there_can_be_asked_of_nobody() -> None:
    before = {path: content for path, content in chamber().items() if path != SECRETARIAT}
    last = "    resolution: 2026-06-10-secretariat#technical-review\n"
    entry = f"{last}  - to: drafting\n    on: 2026-06-30\n    reason: 重写。\n"
    made = step(before, _edited(before, ((f"{REVIEW}/index.md", last, entry),)))
    (need,) = needs(made)
    assert (need.body.en, need.voters, need.met(0, 0)) == ("the coordination body", frozenset(), False)


def test_nobody_approves_a_new_proposal() -> None:
    before = {path: content for path, content in chamber().items() if not path.startswith(DRAFT)}
    assert bodies(step(before, dict(chamber()))) == []


def test_protected_files_have_their_owners() -> None:
    made = change(
        ("governance/people.yml", "name: 张三", "name: 张叁"),
        (SECRETARIAT, "name: 秘书处", "name: 秘书办公室"),
        ("governance/strategy.md", "---\n\n#", "---\n\n补充。\n\n#"),
    )
    assert bodies(made) == ["the decision body (理事会)", "the coordination body (秘书处)"]
    found = counted(made, review("qian-yi"), review("feng-yi"))
    assert [one.persons for one in found.given] == [("qian-yi",)]
    assert [one.agreed for one in found.missing] == [("feng-yi",)]


COUNCIL = "governance/meetings/2026-06-29-council.md"


def council(adopts: str, *, conclusion: str = "passed", confirmed: str = "[feng-yi, qian-yi]") -> bytes:
    return f"""---
body: council
held_on: 2026-06-29
minutes: {{sha256: {"a" * 64}, custodian: secretariat, confirmed_by: {confirmed}}}
resolutions:
  - id: adopt
    text: 同意
    adopts: [{adopts}]
    conclusion: {conclusion}
---
""".encode()


@pytest.mark.parametrize(
    ("meeting", "asked"),
    [
        (council(SECRETARIAT), False),
        (council("governance/chamber.md"), True),
        (council(SECRETARIAT, conclusion="failed"), True),
        (council(SECRETARIAT, confirmed="[feng-yi, feng-yi]"), True),
        (council(SECRETARIAT).replace(b"body: council", b"body: secretariat"), True),
        (council(SECRETARIAT).replace(f"minutes: {{sha256: {'a' * 64}".encode(), b"place: {sha256: 1"), True),
    ],
)
def test_a_resolution_that_adopts_a_file_proves_the_approval(meeting: bytes, *, asked: bool) -> None:
    edit = (SECRETARIAT, "name: 秘书处", "name: 秘书办公室")
    assert bool(needs(change(edit, files={COUNCIL: meeting}))) is asked


def test_a_resolution_of_an_earlier_step_adopts_nothing_new_unless_the_file_names_it() -> None:
    path = "governance/rules/appeals.md"
    before = chamber() | {COUNCIL: council(path)}
    resolution = next(
        line for line in before[path].decode().splitlines() if line.startswith("  resolution: ")
    )
    silent = step(before, _edited(before, ((path, "---\n\n#", "---\n\n补充。\n\n#"),)))
    named = step(before, _edited(before, ((path, resolution, "  resolution: 2026-06-29-council#adopt"),)))
    assert bodies(silent) == ["the decision body (理事会)"]
    assert bodies(named) == []


@pytest.mark.parametrize(
    ("resolution", "asked"), [("2026-06-29-council#adopt", False), ("2026-06-10-secretariat#none", True)]
)
def test_a_new_irregularity_names_its_resolution(resolution: str, *, asked: bool) -> None:
    path = "governance/irregularities.yml"
    row = f"- commit: {'c' * 40}\n  rule: moves-rewritten\n  explanation: 误合并。\n  resolution: {resolution}\n"
    before = chamber() | {COUNCIL: council("")}
    assert bool(needs(step(before, before | {path: row.encode()}))) is asked
    first = {key: content for key, content in before.items() if key != path}
    assert bool(needs(step(first, first | {path: row.encode()}))) is asked


def test_a_row_that_goes_is_adopted_by_nothing() -> None:
    path = "governance/irregularities.yml"
    row = f"- commit: {'c' * 40}\n  rule: moves-rewritten\n  explanation: 误合并。\n"
    assert bodies(step(chamber() | {path: row.encode()}, chamber())) == ["the decision body (理事会)"]


def test_a_file_that_cannot_be_read_is_protected_too() -> None:
    assert bodies(change(files={"governance/people.yml": b"\xff"})) == ["the coordination body (秘书处)"]


def test_of_all_counts_those_who_did_not_answer() -> None:
    policy = ("governance/procedure.yml", "      of: attending", "      of: all")
    edit = (SECRETARIAT, "name: 秘书处", "name: 秘书办公室")
    (attending,), (everybody,) = needs(change(edit)), needs(change(edit, base=(policy,)))
    assert attending.met(4, 1)
    assert not everybody.met(4, 1)
    assert everybody.met(5, 0)
    assert not attending.met(4, 0)


def test_without_people_nobody_is_known() -> None:
    before = {path: content for path, content in chamber().items() if path != "governance/people.yml"}
    found = counted(step(before, _edited(before, (TEXT,))), review("li-si"))
    assert [one.reason for one in found.ignored] == ["unknown-account"]
