"""Votes that come in: each becomes a row with its evidence, or is refused with a reason."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import pytest
from msgspec import convert, structs

from tests.cases import chamber
from tests.papers import ADOPTED, paper, public_key, registered
from tuanbiao.ballots.collect import (
    Accepted,
    Outcome,
    Poll,
    Rejected,
    forge_votes,
    preferring_signatures,
    signed_votes,
)
from tuanbiao.ballots.opening import seats
from tuanbiao.ballots.recount import Recount, recount
from tuanbiao.digest import file_digest
from tuanbiao.facts.signatures import statement
from tuanbiao.governance import Governance
from tuanbiao.load import load
from tuanbiao.records.review import PanelMember
from tuanbiao.records.review import Vote as Row
from tuanbiao.report.tally import as_json, as_text
from tuanbiao.signing import forge
from tuanbiao.signing.canonical import canonical, read
from tuanbiao.signing.forge import Submitted, complete, recorded
from tuanbiao.signing.github import Review
from tuanbiao.signing.statement import WITNESS
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree

REVIEW = "standards/2026/review-a/reviews/1.md"
OPENS, DAY, CLOSES = date(2026, 6, 20), date(2026, 6, 22), date(2026, 6, 25)
AFTER = date(2026, 6, 27)
ENTITLED = ("wang-wu", "he-si", "dong-er", "song-ba")
SUBJECT, COMMIT = "b" * 64, "a" * 40


def contents(votes: str = "", evidence: dict[str, bytes] | None = None, period: str = "") -> dict[str, bytes]:
    """The sound chamber with a ballot from 20 to 25 June by correspondence, and keys for all but the council's."""
    files = dict(chamber())
    keys = {person: public_key(person) for person in (*ENTITLED, "zhou-ba", "zhang-san")}
    people = registered(files["governance/people.yml"].decode(), keys, more=period)
    files["governance/people.yml"] = people.encode()
    review = (
        files[REVIEW].decode().replace("2026-07-15\n  closes: 2026-07-15", f"{OPENS}\n  closes: {CLOSES}", 1)
    )
    review = review.replace("form: meeting", "form: correspondence")
    review = review.replace("    - zhou-ba\n---", f"    - zhou-ba\n{votes}---")
    files[REVIEW] = review.encode()
    folder = "standards/2026/review-a/"
    return {**files, **{folder + path: content for path, content in (evidence or {}).items()}}


class Chamber(NamedTuple):
    """The standard under review, and the chamber with its identity known."""

    standard: Standard
    governance: Governance


@cache
def plain() -> Chamber:
    return read_chamber(contents())


def read_chamber(files: dict[str, bytes]) -> Chamber:
    found = load(MemoryTree(files))
    return Chamber(found.standards["review-a"], replace(found.governance, adopted=ADOPTED))


def library(**changes: Any) -> Chamber:
    return read_chamber(contents(**changes)) if changes else plain()


def poll(today: date = AFTER, received: date | None = None, **changes: Any) -> Poll:
    standard, governance = library(**changes)
    ballot = standard.reviews[1].data.ballot
    assert ballot is not None
    return Poll(standard, governance, 1, ballot, today, received)


def signature(voter: str, choice: Any = "for", on: date = DAY, signer: str = "") -> bytes:
    one = poll()
    vote = statement(one.standard, one.governance, 1, Row(voter=voter, choice=choice, on=on))
    assert vote is not None
    return paper(signer or voter, vote.message())


def reasons(outcome: tuple[Outcome, ...]) -> list[str]:
    return [one.why.en for one in outcome if isinstance(one, Rejected)]


# --- signatures --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["for", "against", "abstain"])
@pytest.mark.parametrize("on", [OPENS, DAY, CLOSES])
def test_choice_and_day_are_found_again(choice: str, on: date) -> None:
    content = signature("wang-wu", choice, on)

    assert signed_votes(poll(), [("a.sig", content)]) == (
        Accepted(
            "wang-wu",
            choice,
            on,
            late=False,
            kind="signature",
            file="evidence/review-1-wang-wu.sig",
            content=content,
        ),
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"nothing", "it is no whole OpenSSH signature file, or a byte of it was changed"),
        (signature("wang-wu").replace(b"\n", b"\r\n"), "the line ends of the signature file became CRLF"),
        (paper("wang-wu", b"{}\n", WITNESS), "it was made in another namespace"),
        (signature("wang-wu", signer="qian-yi"), "its key is nobody's in governance/people.yml"),
        (signature("wang-wu", signer="he-si"), "it is not over the statement expected"),
        (paper("wang-wu", b"{}\n"), "it is not over the statement expected"),
        (signature("zhang-san"), "张三 (zhang-san) is not on the roll"),
        (signature("zhou-ba"), "周八 (zhou-ba) is recused"),
        (signature("wang-wu", on=date(2026, 6, 19)), "it is not over the statement expected"),
    ],
)
def test_what_is_no_vote_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    found = signed_votes(poll(), [("a.sig", content)])

    assert len(found) == 1
    assert reasons(found)[0].startswith(reason)


def test_the_key_counts_in_its_period_only() -> None:
    content = signature("wang-wu")

    ended = signed_votes(poll(period="      to: 2026-06-22\n"), [("a.sig", content)])
    last_day = signed_votes(poll(period="      to: 2026-06-23\n"), [("a.sig", content)])

    assert reasons(ended) == ["the key did not speak for its owner on the day of the signature"]
    assert reasons(last_day) == []


def test_votes_dated_ahead_are_refused() -> None:
    found = signed_votes(poll(today=date(2026, 6, 21)), [("a.sig", signature("wang-wu"))])

    assert reasons(found) == ["it is dated 2026-06-22, a day still to come"]


def test_late_votes_are_kept_and_marked() -> None:
    by_day = signed_votes(poll(), [("a.sig", signature("wang-wu", on=AFTER))])
    by_receipt = signed_votes(poll(received=AFTER), [("a.sig", signature("wang-wu"))])
    in_time = signed_votes(poll(received=CLOSES), [("a.sig", signature("wang-wu"))])

    assert [one.late for one in (*by_day, *by_receipt, *in_time) if isinstance(one, Accepted)] == [
        True,
        True,
        False,
    ]


def test_one_person_has_one_vote() -> None:
    one, other = signature("wang-wu"), signature("wang-wu", "against")

    assert len(signed_votes(poll(), [("a.sig", one), ("again.sig", one)])) == 1
    assert (
        reasons(signed_votes(poll(), [("a.sig", one), ("b.sig", other)]))
        == ["王五 (wang-wu) signed several different votes"] * 2
    )


def test_a_recorded_vote_is_not_recorded_again() -> None:
    row = "  votes:\n    - voter: wang-wu\n      choice: for\n      on: 2026-06-22\n"

    assert reasons(signed_votes(poll(votes=row), [("a.sig", signature("wang-wu"))])) == [
        "the vote of 王五 (wang-wu) is recorded already"
    ]


def test_without_an_identity_nothing_can_be_found_again() -> None:
    one = poll()
    unknown = replace(one, governance=replace(one.governance, adopted=None))

    assert reasons(signed_votes(unknown, [("a.sig", signature("wang-wu"))]))[0].startswith("it is not over")


# --- forge reviews -----------------------------------------------------------------------------------------------------

ACCOUNTS = {"wang-wu": 900003, "he-si": 900012, "dong-er": 900020, "zhou-ba": 900006}


def submitted(
    person: str, number: int, state: str = "APPROVED", at: str = "2026-06-22T10:00:00Z"
) -> Submitted:
    return Submitted(ACCOUNTS.get(person, 1), COMMIT, "github.com", 7, number, state, at)


def forged(
    *reviews: Submitted, subject_of: Callable[[str], str | None] = lambda _: SUBJECT
) -> tuple[Outcome, ...]:
    return forge_votes(poll(), reviews, 42, SUBJECT, subject_of)


def test_the_last_decisive_review_counts() -> None:
    found = forged(
        submitted("wang-wu", 1),
        submitted("wang-wu", 3, "COMMENTED", "2026-06-24T10:00:00Z"),
        submitted("wang-wu", 2, "CHANGES_REQUESTED", "2026-06-23T10:00:00Z"),
        submitted("he-si", 4),
    )

    votes = {
        one.voter: (one.choice, one.on, one.kind, one.file) for one in found if isinstance(one, Accepted)
    }
    assert votes == {
        "wang-wu": ("against", date(2026, 6, 23), "capture", "evidence/forge-2.json"),
        "he-si": ("for", DAY, "capture", "evidence/forge-4.json"),
    }
    assert reasons(found) == [
        "a later review of the same account counts instead",
        "the state COMMENTED is no vote",
    ]


def test_a_captured_review_is_read_back() -> None:
    accepted = forged(submitted("wang-wu", 1))[0]

    assert isinstance(accepted, Accepted)
    assert recorded(accepted.content) == complete(submitted("wang-wu", 1), 42, SUBJECT)
    assert accepted.sha256 == file_digest(accepted.content)


@pytest.mark.parametrize(
    "change",
    [
        {"account": "900003"},
        {"account": True},
        {"format": 2},
        {"more": "x"},
        {"state": "PRAISED"},
        {"submitted": "2026-06-22"},
        {"submitted": "9999-12-31T23:00:00-23:00"},
        {"commit": "HEAD"},
    ],
)
def test_other_records_are_no_captured_reviews(change: dict[str, Any]) -> None:
    sound = read(complete(submitted("wang-wu", 1), 42, SUBJECT).content())
    assert isinstance(sound, dict)

    assert recorded(canonical(sound)) is not None
    assert recorded(canonical({**sound, **change})) is None
    assert recorded(b"[]\n") is None


@pytest.mark.parametrize(
    ("review", "reason"),
    [
        (submitted("nobody", 1), "account 1 is nobody's in people.yml"),
        (submitted("zhou-ba", 1), "周八 (zhou-ba) is recused"),
        (submitted("wang-wu", 1, at="2026-06-19T15:59:59Z"), "2026-06-19 lies outside the ballot's window"),
        (submitted("wang-wu", 1, at="2026-06-25T16:00:00Z"), "2026-06-26 lies outside the ballot's window"),
        (submitted("wang-wu", 1, "DISMISSED"), "the state DISMISSED is no vote"),
    ],
)
def test_reviews_that_are_no_votes(review: Submitted, reason: str) -> None:
    assert reasons(forged(review)) == [reason]


@pytest.mark.parametrize("at", ["2026-06-19T16:00:00Z", "2026-06-25T15:59:59Z", "2026-06-25T23:59:59+08:00"])
def test_the_window_is_one_of_shanghai_days(at: str) -> None:
    assert reasons(forged(submitted("wang-wu", 1, at=at))) == []


def test_only_reviews_of_the_same_subject_count() -> None:
    assert reasons(forged(submitted("wang-wu", 1), subject_of=lambda _: "c" * 64)) == [
        "another subject was reviewed"
    ]
    assert reasons(forged(submitted("wang-wu", 1), subject_of=lambda _: None)) == [
        "the commit reviewed cannot be seen here"
    ]


def test_a_review_of_another_subject_does_not_replace_an_earlier_one() -> None:
    later = structs.replace(
        submitted("wang-wu", 2, "CHANGES_REQUESTED", "2026-06-23T10:00:00Z"), commit="d" * 40
    )
    found = forged(
        submitted("wang-wu", 1), later, subject_of=lambda commit: SUBJECT if commit == COMMIT else None
    )

    assert [one.choice for one in found if isinstance(one, Accepted)] == ["for"]


def test_a_signature_counts_before_a_review() -> None:
    signed = signed_votes(poll(), [("a.sig", signature("wang-wu", "against"))])

    both = preferring_signatures(signed, forged(submitted("wang-wu", 1), submitted("he-si", 2)))

    assert [(one.voter, one.choice) for one in both if isinstance(one, Accepted)] == [
        ("wang-wu", "against"),
        ("he-si", "for"),
    ]
    assert reasons(both) == ["this person signed a vote, which counts instead"]


GITHUB: dict[str, Any] = {
    "id": 80,
    "node_id": "MDE3OlB1bGxSZXF1ZXN0UmV2aWV3ODA=",
    "user": {"login": "demo-wang-wu", "id": 900003},
    "body": "同意",
    "state": "APPROVED",
    "html_url": "https://github.com/demo/standards/pull/12#pullrequestreview-80",
    "submitted_at": "2026-06-22T18:00:00Z",
    "commit_id": COMMIT,
    "author_association": "MEMBER",
}


def test_a_review_of_github_is_taken_over() -> None:
    expected = Submitted(900003, COMMIT, "github.com", 12, 80, "APPROVED", "2026-06-22T18:00:00Z")

    assert forge.submitted(convert(GITHUB, Review)) == expected


def test_what_github_leaves_empty_is_no_fault() -> None:
    ghost = {**GITHUB, "user": None, "commit_id": None}
    pending = {key: value for key, value in {**GITHUB, "state": "PENDING"}.items() if key != "submitted_at"}

    assert forge.submitted(convert(pending, Review)) is None
    assert forge.submitted(convert(ghost, Review)) == Submitted(
        0, "", "github.com", 12, 80, "APPROVED", "2026-06-22T18:00:00Z"
    )


# --- opening and counting ----------------------------------------------------------------------------------------------


def test_the_roll_is_the_panel_and_each_recusal_has_its_reason() -> None:
    standard, governance = library()
    panel = standard.reviews[1].data.panel

    voters = seats(standard, governance, panel, OPENS)

    assert [one.person for one in voters] == [one.person for one in panel.members]
    assert tuple(one.person for one in voters if one.recused is None) == (
        "wang-wu",
        "he-si",
        "dong-er",
        "song-ba",
    )
    told = {one.person: one.recused.en for one in voters if one.recused}
    assert told["zhou-ba"] == "the unit, 示例己市场监管研究所, took part in drafting"


def test_a_drafter_and_somebody_who_moved_are_recused() -> None:
    standard, governance = library()
    members = (
        PanelMember(person="zhang-san", unit="unit-h"),
        PanelMember(person="zheng-shi", unit="unit-a"),
        PanelMember(person="lin-san", unit="unit-c"),
        PanelMember(person="song-ba", unit="unit-h"),
        PanelMember(person="wang-wu", unit="unit-c", voting=False),
    )
    panel = structs.replace(standard.reviews[1].data.panel, members=members)

    voters = seats(standard, governance, panel, OPENS)

    assert [(one.person, one.recused.en if one.recused else None) for one in voters] == [
        ("zhang-san", "the unit, 示例甲制造有限公司, took part in drafting"),
        ("zheng-shi", "the unit, 示例甲制造有限公司, took part in drafting"),
        ("lin-san", "took part in drafting"),
        ("song-ba", None),
    ]


def row(voter: str, file: str, choice: str = "for", on: date = DAY, more: str = "") -> str:
    return (
        f"    - voter: {voter}\n      choice: {choice}\n      on: {on}\n{more}"
        f"      evidence:\n        kind: {'signature' if file.endswith('.sig') else 'capture'}\n        file: {file}\n"
    )


def counted(votes: str, evidence: dict[str, bytes]) -> Recount:
    standard, governance = library(votes=f"  votes:\n{votes}" if votes else "", evidence=evidence)
    count = recount(standard, governance, 1)
    assert count is not None
    texts = [*as_text(count, standard, governance, "zh")]
    assert len(texts) == len([*as_text(count, standard, governance, "en")])
    assert as_json(count, standard)
    return count


def sig(voter: str) -> str:
    return f"evidence/review-1-{voter}.sig"


def test_every_vote_is_verified_again() -> None:
    forge = complete(submitted("dong-er", 5), 42, SUBJECT).content()
    votes = (
        row("wang-wu", sig("wang-wu"))
        + row("he-si", sig("he-si"))
        + row("dong-er", "evidence/forge-5.json")
        + row("song-ba", sig("song-ba"), on=AFTER, more="      late: true\n")
    )
    evidence = {
        sig("wang-wu"): signature("wang-wu"),
        sig("he-si"): signature("he-si", "against"),
        sig("song-ba"): signature("song-ba", on=AFTER),
        "evidence/forge-5.json": forge,
    }

    found = counted(votes, evidence)

    assert [(one.proof, one.why.en if one.why else None) for one in found.papers] == [
        ("verified", None),
        ("refuted", "what was signed is `against`"),
        ("captured", None),
        ("verified", "received late"),
    ]
    assert (found.count.entitled, found.count.attending, found.count.for_, found.count.unreturned) == (
        4,
        2,
        2,
        2,
    )
    assert (found.of_entitled, found.of_attending, found.passes, found.agrees) == (False, True, False, False)


def test_a_late_vote_alone_is_no_disagreement() -> None:
    votes = row("song-ba", sig("song-ba"), on=AFTER, more="      late: true\n")

    assert counted(votes, {sig("song-ba"): signature("song-ba", on=AFTER)}).agrees


def test_evidence_that_cannot_be_judged_is_named_so() -> None:
    votes = (
        "    - voter: wang-wu\n      choice: for\n      on: 2026-06-22\n"
        "    - voter: he-si\n      choice: for\n      on: 2026-06-22\n      evidence:\n        kind: ballot\n"
        f"        sha256: {'0' * 64}\n        custodian: secretariat\n"
        "    - voter: dong-er\n      choice: for\n      on: 2026-06-22\n      evidence:\n        kind: scan\n"
        "        file: evidence/paper.txt\n"
    )

    found = counted(votes, {"evidence/paper.txt": b"x"})

    assert [one.proof for one in found.papers] == ["none", "withheld", "held"]


def test_votes_that_may_not_count_are_left_out() -> None:
    votes = (
        row("zhang-san", "evidence/a.txt")
        + row("zhou-ba", "evidence/a.txt")
        + row("wang-wu", "evidence/a.txt", on=date(2026, 6, 19))
    )

    found = counted(votes, {"evidence/a.txt": b"x"})

    assert [one.why.en for one in found.papers if one.why] == [
        "not on the roll",
        "recused",
        "before the ballot opened",
    ]
    assert found.count.for_ == 0
    assert not found.agrees


def test_signatures_left_out_are_named() -> None:
    found = counted("", {sig("wang-wu"): signature("wang-wu"), sig("zhou-ba"): signature("zhou-ba")})

    assert found.left_out == ("wang-wu",)
    assert not found.agrees


def test_no_ballot_no_recount() -> None:
    found = load(MemoryTree(chamber()))
    standard = found.standards["sound-a"]
    review = standard.reviews[1]
    bare = structs.replace(review, data=structs.replace(review.data, ballot=None))
    without = replace(standard, reviews={1: bare})

    assert recount(without, found.governance, 1) is None
