"""Rules on merged records, where only a tree with errors, or a rare one, shows a branch of theirs."""

import pytest

from tests.cases import chamber
from tests.stepping import keys, put, step, without
from tuanbiao.rules.change.ballots import ballot_open_touched
from tuanbiao.rules.change.records import (
    approval_rewritten,
    attempt_rewritten,
    comments_closed,
    consultation_rewritten,
    credit_frozen,
    disclosure_rewritten,
    ending_rewritten,
    joint_rewritten,
    publication_rewritten,
    review_rewritten,
    systematic_review_rewritten,
    votes_in_parts,
)
from tuanbiao.rules.change.shape import file_removed
from tuanbiao.rules.rule import ChangeRule

SOUND = "standards/2024/sound-a"
REVIEW = "standards/2026/review-a"
IDEA = "standards/2026/idea-a"

REMOVED = [
    (consultation_rewritten.RULE, f"{SOUND}/consultations/1.md"),
    (review_rewritten.RULE, f"{SOUND}/reviews/1.md"),
    (review_rewritten.RULE, f"{REVIEW}/reviews/1.md"),
    (approval_rewritten.RULE, f"{SOUND}/approvals/1.md"),
    (publication_rewritten.RULE, f"{SOUND}/publication.md"),
    (comments_closed.RULE, f"{SOUND}/consultations/1.yml"),
]


@pytest.mark.parametrize(("rule", "path"), REMOVED)
def test_a_record_that_vanished_does_not_come_back(rule: ChangeRule, path: str) -> None:
    whole = chamber()
    gap = without(whole, path)

    assert [one.values["file"] for one in file_removed.RULE.check(step(whole, gap))] == [
        path.split("/", 3)[3]
    ]
    assert keys(rule, whole, gap) == []
    assert keys(rule, gap, whole) == ["the whole file"]


@pytest.mark.parametrize(("rule", "path"), REMOVED)
def test_a_record_that_cannot_be_read_says_nothing(rule: ChangeRule, path: str) -> None:
    whole = chamber()
    broken = {**whole, path: b"a: ["}

    assert keys(rule, whole, broken) == []
    assert keys(rule, broken, whole) == []


def test_an_end_that_was_removed_does_not_come_back() -> None:
    ended = put(
        chamber(),
        f"{SOUND}/index.md",
        ("stage: publication", "stage: withdrawn"),
        (
            "  - to: publication\n    on: 2025-03-20\n",
            "  - to: publication\n    on: 2025-03-20\n  - to: withdrawn\n    on: 2026-06-01\n",
        ),
    )
    path = f"{SOUND}/withdrawal.md"
    recorded = {**ended, path: "---\nreason: 不再适用。\neffective: 2026-07-01\n---\n".encode()}

    assert keys(ending_rewritten.RULE, ended, recorded) == ["the whole file"]


def test_votes_never_follow_a_conclusion() -> None:
    path = f"{REVIEW}/reviews/1.md"
    end = "    - tang-shi\n    - zhou-ba\n"
    base = put(chamber(), path, (f"{end}---\n", f"{end}conclusion: failed\n---\n"))
    vote = "  votes:\n    - voter: wang-wu\n      choice: for\n      on: 2026-07-15\n"
    head = put(base, path, (f"{end}conclusion", f"{end}{vote}conclusion"))

    said = [one.values["why"] for one in votes_in_parts.RULE.check(step(base, head))]

    assert [getattr(why, "en", "") for why in said] == ["the review is concluded"]


def test_a_ballot_does_not_follow_a_conclusion() -> None:
    path = f"{REVIEW}/reviews/1.md"
    ballot = "ballot:\n  opens: 2026-07-20\n  closes: 2026-07-25\n  roll: [wang-wu]\n"
    whole = chamber()[path].decode()
    planned = whole[whole.index("ballot:\n") : whole.index("---\n\n# 审查安排")]
    met = put(chamber(), path, (planned, ""))
    agreed = put(met, path, ("---\n\n# 审查安排", "method: consensus\nconclusion: failed\n---\n\n# 审查安排"))
    voted = put(agreed, path, ("method:", f"{ballot}method:"))

    assert keys(review_rewritten.RULE, agreed, voted) == ["ballot"]
    assert (
        keys(review_rewritten.RULE, met, put(met, path, ("---\n\n# 审查安排", f"{ballot}---\n\n# 审查安排")))
        == []
    )


def test_a_submission_is_filled_while_it_is_open() -> None:
    path = f"{SOUND}/approvals/1.md"
    filled = "document: 2025-02-24-approval-sound-a\n"
    evidence = "evidence:\n  - kind: minutes\n    file: evidence/a.pdf\n"
    index = f"{SOUND}/index.md"
    text = chamber()[index].decode()
    later = text[text.index("  - to: numbering") : text.index("---\n\n# 前言")]
    submitted = put(chamber(), index, (later, ""), ("stage: publication", "stage: approval"))
    base = put(submitted, path, (filled, evidence))
    more = put(base, path, (evidence, f"{filled}{evidence}  - kind: scan\n    file: evidence/b.pdf\n"))

    assert keys(approval_rewritten.RULE, base, more) == []
    assert keys(approval_rewritten.RULE, base, put(base, path, ("file: evidence/a", "file: evidence/c"))) == [
        "evidence[0].file"
    ]


def idea(moves: str, *attempts: str) -> dict[str, bytes]:
    """The chamber with a proposal."""
    front = f"---\ntitle: a\nstage: proposal\nkind: new\nmoves:\n{moves}---\n"
    rows = "".join(attempts)
    proposal = f"---\nattempts:\n{rows}---\n"
    return {**chamber(), f"{IDEA}/index.md": front.encode(), f"{IDEA}/proposal.md": proposal.encode()}


def attempt(day: str, purpose: str) -> str:
    return f"  - proposer: unit-h\n    proposed: {day}\n    project_proposal:\n      purpose: {purpose}\n"


def test_a_return_to_proposal_takes_a_new_attempt() -> None:
    first = "  - to: proposal\n    on: 2026-05-06\n"
    back = f"{first}  - to: project-approval\n    on: 2026-05-20\n  - to: proposal\n    on: 2026-06-01\n"
    old, bettered = attempt("2026-05-06", "旧"), attempt("2026-05-06", "新")
    new, other = attempt("2026-06-02", "旧"), attempt("2026-06-02", "新")
    rule = attempt_rewritten.RULE

    assert keys(rule, idea(first, old), idea(first, bettered)) == []
    assert keys(rule, idea(back, old), idea(back, bettered)) == ["attempts[0].project_proposal.purpose"]
    assert keys(rule, idea(back, old), idea(back, old, new)) == []
    assert keys(rule, idea(back, old, new), idea(back, old, other)) == []
    assert keys(rule, idea(back, old, new), idea(back, old)) == ["attempts[1]"]


def test_before_submission_another_chamber_may_decide_anew() -> None:
    joint = "joint:\n  - chamber: 示例协会\n    code: SAMPLE\n    role: partner\ntext_access: full\n"
    path = f"{REVIEW}/index.md"
    base = put(chamber(), path, ("text_access: full\n", joint))

    assert keys(joint_rewritten.RULE, base, put(base, path, ("示例协会", "示例学会"))) == []


def test_until_publication_another_number_may_follow_a_voided_one() -> None:
    joint = "joint:\n  - chamber: 示例协会\n    code: SAMPLE\n    role: partner\n    number: T/SAMPLE 1—2024\ntext_access: full\n"
    path = f"{SOUND}/index.md"
    published = put(chamber(), path, ("text_access: full\n", joint))
    numbered = put(
        published,
        path,
        ("stage: publication", "stage: numbering"),
        ("  - to: publication\n    on: 2025-03-20\n", ""),
    )
    renumbered = ("T/SAMPLE 1—2024", "T/SAMPLE 1—2025")

    assert keys(joint_rewritten.RULE, numbered, put(numbered, path, renumbered)) == []
    assert keys(joint_rewritten.RULE, published, put(published, path, renumbered)) == ["number"]
    assert keys(joint_rewritten.RULE, numbered, put(numbered, path, ("示例协会", "示例学会"))) == ["chamber"]


def test_the_list_of_participants_is_frozen_with_the_credits() -> None:
    path = f"{REVIEW}/participants.yml"
    base = chamber()

    assert keys(credit_frozen.RULE, base, put(base, path, ("role: lead", "role: drafter"))) != []
    gap = without(base, f"{REVIEW}/reviews/1.md")
    assert keys(credit_frozen.RULE, gap, put(gap, path, ("role: lead", "role: drafter"))) == []


EVIDENCE = "evidence:\n  - kind: minutes\n    file: evidence/a.pdf\n"
MORE = f"{EVIDENCE}  - kind: scan\n    file: evidence/b.pdf\n"
OTHER = EVIDENCE.replace("a.pdf", "c.pdf")


def kept_evidence(rule: ChangeRule, path: str, before: str) -> tuple[list[str], list[str]]:
    """What is said of a record with evidence where more is added, and where it is replaced."""
    base = put(chamber(), path, (before, f"{EVIDENCE}{before}"))
    added, replaced = put(base, path, (EVIDENCE, MORE)), put(base, path, (EVIDENCE, OTHER))
    return keys(rule, base, added), keys(rule, base, replaced)


def test_evidence_is_added_and_not_replaced() -> None:
    replaced = ["evidence[0].file"]

    assert kept_evidence(review_rewritten.RULE, f"{REVIEW}/reviews/1.md", "form: meeting\n") == ([], replaced)
    assert kept_evidence(disclosure_rewritten.RULE, f"{SOUND}/disclosure.md", "level: ") == ([], replaced)


def test_evidence_of_a_systematic_review_is_added_until_its_conclusion() -> None:
    path = f"{SOUND}/systematic-reviews/2026.md"

    def said(conclusion: str, evidence: str) -> list[str]:
        base = {**chamber(), path: f"---\ndue: 2030-03-20\n{EVIDENCE}{conclusion}---\n".encode()}
        return keys(systematic_review_rewritten.RULE, base, put(base, path, (EVIDENCE, evidence)))

    assert said("", MORE) == []
    assert said("", OTHER) == ["evidence[0].file"]
    assert said("conclusion: confirmed\n", MORE) == ["evidence[1]"]


def test_a_disclosure_that_nobody_signed_is_a_draft() -> None:
    path = f"{SOUND}/disclosure.md"
    base = {**chamber(), path: "---\nplatform: 全国团体标准信息平台\n---\n".encode()}

    assert keys(disclosure_rewritten.RULE, base, without(base, path)) == []


@pytest.mark.parametrize("rule", [ballot_open_touched.RULE, review_rewritten.RULE])
def test_a_standard_that_cannot_be_read_says_nothing(rule: ChangeRule) -> None:
    assert keys(rule, chamber(), {**chamber(), f"{REVIEW}/index.md": b"a"}) == []
