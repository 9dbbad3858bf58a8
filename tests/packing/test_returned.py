"""Stamped papers taken back: which paper a file is, where its digest goes, and what is refused."""

from dataclasses import replace
from datetime import date

import pytest
from msgspec import structs

from tests.cases import chamber
from tests.forms.rewound import SOUND
from tests.packing.test_several import TWO, request
from tuanbiao.digest import file_digest
from tuanbiao.forms.official.facts import Facts
from tuanbiao.forms.official.papers import MOVES, papers
from tuanbiao.packing.pack import listed, numbered
from tuanbiao.packing.places import PLACES
from tuanbiao.packing.request import Keeping, Request
from tuanbiao.packing.returned import Outcome, settled, taken, written
from tuanbiao.packing.scans import NO_PAPER, NO_SCAN, NOT_TAKEN, UNSTAMPED, Named, named, refused
from tuanbiao.words import Words

PDF = b"%PDF-1.7 scanned"
KEPT = Keeping("secretariat", None, date(2026, 6, 1))
NUMBERS = {"发布公告": "01", "自我声明": "02", "平台填报表": "03"}


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("01.pdf", Named("发布公告", None, ())),
        ("01-发布公告.pdf", Named("发布公告", None, ())),
        ("01 盖章.pdf", Named("发布公告", None, ())),
        ("发布公告-盖章.PDF", Named("发布公告", None, ("盖章",))),
        ("02-发布公告.pdf", NO_PAPER),
        ("04.pdf", NO_PAPER),
        ("011.pdf", NO_PAPER),
        ("照片.jpg", NO_PAPER),
        ("征求意见表-示例甲.xlsx", Named("征求意见表", None, ("示例甲",))),
    ],
)
def test_which_paper_a_file_is(file: str, expected: Named | Words) -> None:
    assert named(file, NUMBERS) == expected


def test_the_slug_is_part_of_the_name() -> None:
    assert named("03-征求意见表-review-a.pdf", {"征求意见表-review-a": "03"}) == Named(
        "征求意见表", "review-a", ()
    )


@pytest.mark.parametrize(
    ("file", "content", "paper", "expected"),
    [
        ("a.pdf", PDF, "发布公告", None),
        ("a.JPG", b"\xff\xd8\xff\xe0", "发布公告", None),
        ("a.png", b"\x89PNG\r\n\x1a\n", "表决票", None),
        ("a.pdf", b"\xff\xd8\xff\xe0", "发布公告", NO_SCAN),
        ("a.docx", b"PK\x03\x04", "发布公告", NO_SCAN),
        ("a.docx", b"PK\x03\x04", "征求意见表", None),
        ("a.pdf", PDF, "征求意见表", NOT_TAKEN),
        ("a.pdf", PDF, "平台填报表", NOT_TAKEN),
        ("a.pdf", PDF + b" Typst 0.14", "发布公告", UNSTAMPED),
        ("a.pdf", PDF + b" Typst 0.14 /ByteRange [0 1 2 3]", "发布公告", None),
    ],
)
def test_what_is_no_scan_of_a_stamped_paper(
    file: str, content: bytes, paper: str, expected: Words | None
) -> None:
    assert refused(file, content, Named(paper, None, ())) == expected


def took(asked: Request, paper: str, content: bytes = PDF, kept: Keeping = KEPT) -> Outcome:
    return taken("a.pdf", content, Named(paper, None, ()), asked.several, kept)


def publishing(*, is_sealed: bool = False) -> tuple[Request, dict[str, bytes]]:
    """The sound standard about to be published, its document stamped or not yet."""
    files = dict(chamber())
    path = "governance/documents/2025-03-20-publication-sound-a.md"
    head, _, rest = files[path].decode().partition("sealed:\n")
    if not is_sealed:
        files[path] = (head + rest[rest.index("items:") :]).encode()
    return request("publication", "numbering", "sound-a", way="publish", files=files), files


def test_the_seal_of_a_document() -> None:
    asked, files = publishing()
    found = took(asked, "发布公告")
    (after,) = written([found], files).items()
    path, content = after

    assert found.state == "new"
    assert path == "governance/documents/2025-03-20-publication-sound-a.md"
    seal = f"sealed:\n  on: 2025-03-20\n  sha256: {file_digest(PDF)}\n  custodian: secretariat\n"
    assert seal in content.decode()


def test_another_original_stays_and_the_same_is_known() -> None:
    asked, files = publishing()
    path, content = next(iter(written([took(asked, "发布公告")], files).items()))
    again = request("publication", "numbering", "sound-a", way="publish", files={**files, path: content})

    assert took(again, "发布公告").state == "known"
    assert took(again, "发布公告", PDF + b"2").state == "refused"
    assert took(publishing(is_sealed=True)[0], "发布公告").state == "refused"


@pytest.mark.parametrize(
    ("stage", "before", "way", "paper", "path"),
    [
        ("technical-review", "consultation", "open-review", "送审函", f"{SOUND}/reviews/1.md"),
        ("technical-review", "consultation", "open-review", "审查组名单", f"{SOUND}/reviews/1.md"),
        ("approval", "technical-review", "submit-for-approval", "表决结果", f"{SOUND}/reviews/1.md"),
        ("approval", "technical-review", "submit-for-approval", "报批函", f"{SOUND}/approvals/1.md"),
        ("approval", "technical-review", "submit-for-approval", "报批材料清单", f"{SOUND}/approvals/1.md"),
        ("publication", "numbering", "publish", "自我声明", f"{SOUND}/disclosure.md"),
    ],
)
def test_evidence_of_a_record(stage: str, before: str, way: str, paper: str, path: str) -> None:
    asked = request(stage, before, "sound-a", way=way)
    on = date(2026, 5, 31)
    content = written([took(asked, paper, kept=replace(KEPT, on=on))], chamber())[path].decode()

    assert (
        f"    sha256: {file_digest(PDF)}\n    custodian: secretariat\n    on: {on}\n    note: {paper}\n"
        in content
    )


def test_a_proposal_is_stamped_by_its_unit() -> None:
    files = dict(chamber())
    path = f"{SOUND}/proposal.md"
    head, _, rest = files[path].decode().partition("          sealed:\n")
    files[path] = (head + rest[rest.index("---") :]).encode()
    asked = request("project-approval", "proposal", "sound-a", way="submit-project", files=files)
    after = written([took(asked, "项目建议书")], files)[path].decode()

    assert f"          sealed:\n            on: 2026-06-01\n            sha256: {file_digest(PDF)}\n" in after

    files[path] = files[path].replace(b"        - unit: unit-a\n", b"        - unit: unit-b\n")
    asked = request("project-approval", "proposal", "sound-a", way="submit-project", files=files)
    assert "    evidence:\n      - kind: scan\n" in written([took(asked, "项目建议书")], files)[path].decode()


def test_minutes_belong_to_the_meeting_and_else_to_the_review() -> None:
    asked = request("approval", "technical-review", "sound-a", way="submit-for-approval")
    assert took(asked, "审查纪要").state == "refused"  # the meeting's own minutes are recorded

    record = asked.several[0].standard.reviews[1]
    alone = structs.replace(record, data=structs.replace(record.data, meeting=None))
    standard = replace(asked.several[0].standard, reviews={1: alone})
    facts = Facts(standard, asked.several[0].governance, "approval")
    found = took(replace(asked, several=(facts,)), "审查纪要")

    assert "kind: minutes\n" in written([found], chamber())[f"{SOUND}/reviews/1.md"].decode()


def test_a_meeting_without_minutes_gets_them() -> None:
    files = dict(chamber())
    path = "governance/meetings/2024-10-10-tc-1.md"
    head, _, rest = files[path].decode().partition("minutes:\n")
    files[path] = (head + rest[rest.index("resolutions:") :]).encode()
    asked = request("approval", "technical-review", "sound-a", way="submit-for-approval", files=files)
    after = written([took(asked, "审查纪要")], files)[path].decode()

    assert f"minutes:\n  sha256: {file_digest(PDF)}\n  custodian: secretariat\n" in after


def test_one_document_of_two_standards_is_stamped_once() -> None:
    files = dict(chamber())
    path = "governance/documents/2026-02-02-plan-comment-a-review-a.md"
    head, _, rest = files[path].decode().partition("sealed:\n")
    files[path] = (head + rest[rest.index("items:") :]).encode()
    asked = request("drafting", "project-approval", *TWO, way="start-drafting", files=files)
    found = took(asked, "立项计划通知")

    assert len(found.writes) == 1
    assert list(written([found], files)) == [path]


def test_without_a_record_there_is_no_place() -> None:
    known = request("publication", "numbering", "sound-a", way="publish").several[0]
    bare = replace(known.standard, proposal=None, project=None, publication=None, disclosure=None)
    bare = replace(bare, consultations={}, reviews={}, approvals={})
    facts = Facts(bare, known.governance, "consultation")

    assert {paper for paper, place in PLACES.items() if place(facts) is not None} == set()
    found = taken("a.pdf", PDF, Named("发布公告", None, ()), (facts,), KEPT)
    assert (found.state, found.writes) == ("refused", ())


@pytest.mark.parametrize("way", MOVES)
def test_every_paper_that_is_signed_has_a_place(way: str) -> None:
    for paper in papers((request("approval", "technical-review", "sound-a", way=way).several), MOVES[way]):
        assert paper.name in {*PLACES, "征求意见表", "表决票"}


def test_of_two_scans_of_one_paper_the_second_is_refused() -> None:
    asked, _ = publishing()
    first, second = settled([took(asked, "发布公告"), took(asked, "发布公告", PDF + b"2")])

    assert (first.state, second.state) == ("new", "refused")


def ballot(*said: str, kept: Keeping = KEPT, votes: str = "") -> tuple[Outcome, str]:
    """What becomes of a ballot paper in the open ballot, and the record after it."""
    files = dict(chamber())
    path = f"{SOUND}/reviews/1.md"
    text = files[path].decode()
    text = text[: text.index("  votes:")] + votes + text[text.index("required_changes:") :]
    text = text.replace("conclusion: passed\nconcluded: 2024-10-10\n", "")
    files[path] = text.encode()
    asked = request("technical-review", "consultation", "sound-a", way="open-review", files=files)
    found = taken("a.pdf", PDF, Named("表决票", None, said), asked.several, kept)
    after = written([found], files)
    return found, after[path].decode() if after else ""


VOTED = f"""  votes:
    - voter: wu-jiu
      choice: for
      on: 2024-10-10
      evidence:
        kind: ballot
        sha256: {file_digest(PDF)}
        custodian: secretariat
"""


def test_a_ballot_paper_says_in_its_name_who_voted_and_how() -> None:
    row = (
        VOTED.removeprefix("  votes:\n")
        .replace("for", "{}")
        .replace("2024-10-10", "2026-06-01\n      late: true")
    )

    assert row.format("for") in ballot("吴九", "同意")[1]
    assert row.format("against") in ballot("wu-jiu", "against")[1]
    assert row.format("abstain") in ballot("吴九", "弃权", votes=VOTED.replace("wu-jiu", "song-ba"))[1]
    assert ballot("吴九", "同意", votes=VOTED)[0].state == "known"


@pytest.mark.parametrize("said", [("吴九",), ("路人", "同意"), ("吴九", "同意", "弃权"), ()])
def test_a_ballot_paper_whose_name_does_not_say_it(said: tuple[str, ...]) -> None:
    assert "文件名应写明表决人和意见" in ballot(*said)[0].words.zh


def test_another_vote_of_the_same_person_is_not_overwritten() -> None:
    assert ballot("吴九", "弃权", votes=VOTED)[0].state == "refused"


def test_ballot_papers_are_taken_once_the_ballot_has_closed() -> None:
    early, _ = ballot("吴九", "同意", kept=replace(KEPT, today=date(2024, 10, 9)))
    _, in_time = ballot("吴九", "同意", kept=replace(KEPT, on=date(2024, 10, 10)))

    assert "2024-10-10 截止" in early.words.zh
    assert "late" not in in_time


def test_a_ballot_paper_without_a_ballot_or_a_standard() -> None:
    asked = request("technical-review", "consultation", "sound-a", way="open-review")
    two = (*asked.several, *asked.several)

    assert took(asked, "表决票").words.en == "there is no open ballot"
    assert "which of the standards" in took(replace(asked, several=two), "表决票").words.en


def test_numbers_are_those_of_the_package() -> None:
    asked = request("publication", "numbering", "sound-a", way="publish")

    assert numbered(one.name for one in listed(asked)) == NUMBERS
