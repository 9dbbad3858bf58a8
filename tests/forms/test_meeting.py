"""The papers of a meeting: roll, recusals, arithmetic, and what the command writes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO

import pytest
from click.testing import CliRunner
from docx import Document
from icalendar import Calendar
from msgspec import structs

from tests.cases import chamber
from tests.forms.test_official import words
from tests.forms.test_typeset import pages
from tests.repositories import Repository, adopted
from tests.unit.test_convening import governance
from tuanbiao.approvals.docket import Matter, docket, named, recused
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.diagnostic import Severity
from tuanbiao.facts.bodies import office
from tuanbiao.forms.official import convening, meeting
from tuanbiao.forms.official.meeting import Session
from tuanbiao.forms.official.minutes import minutes
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.records.meeting import Meeting
from tuanbiao.setup.meeting import record
from tuanbiao.tree import MemoryTree, WorkTree

ON = date(2026, 7, 15)
COUNCIL = "governance/bodies/council.md"
Run = Callable[..., tuple[int, str]]


@cache
def library(**changed: tuple[str, str]) -> Library:
    """The sound chamber; `council=(old, new)` changes the file of that body, `procedure` the chamber's figures."""
    files = chamber()
    for name, (old, new) in changed.items():
        path = "governance/procedure.yml" if name == "procedure" else f"governance/bodies/{name}.md"
        text = files[path].decode()
        assert old in text
        files[path] = text.replace(old, new, 1).encode()
    return load(MemoryTree(files))


def session(held: Library, body: str, *further: Matter, **told: object) -> Session:
    """A meeting of a body about all that waits for it."""
    called = structs.replace(Meeting(body=body, held_on=ON, called_on=date(2026, 7, 1)), **told)
    agenda = (*docket(held, body, ON), *further)
    return Session(held.governance, f"{ON}-{body}", called, agenda, dict(held.standards))


def test_a_body_is_asked_about_its_own_moves_only() -> None:
    held = library()

    assert [(one.standard, one.move, one.round) for one in docket(held, "secretariat", ON)] == [
        ("comment-a", "technical-review", 1),
        ("draft-a", "consultation", 1),
        ("review-a", "approval", 1),
    ]
    (reviewed,) = docket(held, "tc-1", ON)
    assert (reviewed.standard, reviewed.by_panel, reviewed.due) == ("review-a", True, ON)
    assert docket(held, "council", ON) == ()


def test_systematic_reviews_are_on_the_agenda_a_quarter_ahead() -> None:
    held = library()
    due = held.register.by_slug()["sound-a"].review_due
    assert due is not None

    assert [one.move for one in docket(held, "council", due)] == ["systematic-review"]
    assert [one.due for one in docket(held, "council", due.replace(year=due.year + 1))] == [due]
    assert docket(held, "council", due.replace(year=due.year - 1)) == ()


def appealed(*lines: str) -> Library:
    files = chamber()
    told = "\n".join(
        (
            "appellant: unit-a",
            "matter: recusal",
            "claim: 请求。",
            "filed: 2026-07-01",
            "standard: review-a",
            *lines,
        )
    )
    files["governance/appeals/2026-1.md"] = f"---\n{told}\n---\n".encode()
    files["governance/complaints/2026-1.md"] = b"---\nabout: a\nvia: letter\nreceived: 2026-07-01\n---\n"
    rules = files["governance/rules/patents.md"].decode().partition("adopted:")[0]
    files["governance/rules/patents.md"] = f"{rules}---\n\n# 专利 {{#a}}\n\n文字。\n".encode()
    return load(MemoryTree(files))


def test_appeals_complaints_and_rule_documents_wait_for_their_bodies() -> None:
    held = appealed("handler: secretariat", "recused: [chen-er]")

    appeal = next(one for one in docket(held, "secretariat", ON) if one.title.startswith("处理申诉"))
    voters = frozenset({"qian-yi", "chen-er", "zhang-san"})
    assert recused(held.governance, appeal, None, voters, ON) == {"chen-er", "zhang-san"}
    assert appeal.due == date(2026, 7, 31)
    assert "答复投诉 2026-1" in [one.title for one in docket(held, "secretariat", ON)]
    assert [one.title[:6] for one in docket(held, "council", ON)] == ["审议制度文件"]


def test_a_second_instance_waits_for_the_body_that_has_it() -> None:
    held = appealed(
        "handler: secretariat",
        "deciders: [qian-yi]",
        "replied: 2026-07-05",
        "decision: dismissed",
        "second_instance:\n  body: council\n  filed: 2026-07-06",
    )

    (second, _) = docket(held, "council", ON)
    assert second.title.startswith("处理再次申诉")
    assert second.interested == {"qian-yi"}
    assert all("申诉" not in one.title for one in docket(held, "secretariat", ON))


@pytest.mark.parametrize(("last", "count"), [("2026-07-15", 6), ("2026-07-16", 7)])
def test_the_roll_is_that_of_the_day(last: str, count: int) -> None:
    one = session(
        library(council=("person: li-si\n    role", f"person: li-si\n    to: {last}\n    role")), "council"
    )

    sheet = words(meeting.sheet(one))

    assert f"应到 {count} 人，其中有表决权的 {count} 人" in sheet
    assert ("李四" in sheet) is (count == 7)


def test_drafters_stand_aside_in_a_technical_review() -> None:
    held = library()
    one = session(held, "tc-1")
    (matter,) = one.agenda
    standard = held.standards["review-a"]

    computed = recused(held.governance, matter, standard, one.roll(matter), ON)

    ballot = standard.reviews[1].data.ballot
    assert ballot is not None
    assert one.aside(matter) == set(ballot.recused) == computed
    sheet, told = words(meeting.sheet(one)), words(minutes(one))
    assert f"议题 1回避：{one.people(computed)}（本人或者所在单位参加起草）" in sheet
    left = 12 - len(computed)
    assert f"审查组 12 人有表决权，其中回避 {len(computed)} 人，计 {left} 人" in told


@pytest.mark.parametrize(("body", "chair"), [("council", ("会长", "President")), ("tc-1", ("主任", "Chair"))])
def test_a_chair_is_called_what_the_body_calls_it(body: str, chair: tuple[str, str]) -> None:
    held = library()
    sheet = meeting.sheet(session(held, body))

    assert office(held.governance.bodies[body].data, "chair") == chair
    assert chair[0] in words(sheet)
    assert "主任或者会长" not in words(sheet)
    assert office(held.governance.bodies[body].data, "member").zh == "成员"


def test_those_who_confirm_the_minutes_sign_on_lines_of_their_own() -> None:
    assert [one.strip() for one in minutes(session(library(), "council")).signed] == [
        "主持人（签名）",
        "记录人（签名）",
    ]


def test_nobody_is_left_to_vote() -> None:
    """A panel of one unit that took part in drafting, before any ballot is opened."""
    held = library()
    standard = held.standards["review-a"]
    record = standard.reviews[1]
    members = tuple(one for one in record.data.panel.members if one.unit == "unit-d")
    review = structs.replace(
        record.data, ballot=None, panel=structs.replace(record.data.panel, members=members)
    )
    panel = replace(standard, reviews={1: structs.replace(record, data=review)})
    one = replace(session(held, "tc-1"), standards={"review-a": panel})
    (matter,) = one.agenda

    assert len(members) == 2
    assert one.aside(matter) == one.roll(matter)
    assert "没有人有表决权" in words(minutes(one))


def test_members_of_the_panel_without_a_seat_sign_in_too() -> None:
    one = session(library(**{"tc-1": ("person: zhou-ba", "person: lin-san")}), "tc-1")
    (row,) = (row for row in meeting.sheet(one).parts[1].rows if row[1] == "周八")  # type: ignore[union-attr]

    assert one.panel == ("zhou-ba",)
    assert row[3:6] == ("审查组成员", "议题 1", "议题 1")


def test_a_drafter_in_the_decision_body_is_only_named() -> None:
    held = library()
    one = session(held, "council", Matter(title="a", standard="review-a", move="numbering"))

    said = words(meeting.sheet(one))

    assert "是否回避，由其议事规则决定" in said
    assert "赵六" in one.people(one.related(one.agenda[0]))
    assert one.aside(one.agenda[0]) == frozenset()


@pytest.mark.parametrize(
    ("figures", "wanted"),
    [
        (
            ("of: attending", "of: attending"),
            ["7 人，出席的不少于 2/3，至少 5 人（3 × 5 = 15 ≥ 2 × 7 = 14）", "6 人\n4 票"],
        ),
        (("of: attending", "of: all"), ["全体成员的 2/3", "5 人\n5 票", "（　　）≥ 2 × 7 = 14"]),
        (
            ('majority: ">= 2/3"', 'majority: "> 1/2"'),
            ["大于出席人数的 1/2", "6 人\n4 票\n2 × 4 = 8 > 1 × 6 = 6"],
        ),
    ],
)
def test_quorum_and_majority(figures: tuple[str, str], wanted: list[str]) -> None:
    told = words(minutes(session(library(procedure=figures), "council", Matter(title="议题"))))

    assert [one for one in wanted if one not in told] == []


def test_a_body_without_rules_on_record_is_told_so() -> None:
    told = words(minutes(session(library(), "secretariat")))

    assert "记录里没有秘书处的法定人数" in told


def test_a_body_without_members_cannot_meet() -> None:
    held = library(council=("members:", "members: []\nstaff:"))
    files = chamber()
    files[COUNCIL] = files[COUNCIL].split(b"members:")[0] + b"---\n"
    held = load(MemoryTree(files))
    one = session(held, "council")

    assert "不能开会" in words(minutes(one))
    assert "当日没有成员" in words(meeting.sheet(one))


def test_the_minutes_hold_a_form_for_each_resolution() -> None:
    one = session(library(), "secretariat")
    told = words(minutes(one))

    assert [f"2026-07-15-secretariat#r{at}" in told for at in (1, 2, 3)] == [True] * 3
    assert "主持人（签名）" in told
    assert "记录人（签名）" in told


def test_convening_is_held_against_the_rules() -> None:
    held = library()
    late = convening.checked(session(held, "council", called_on=date(2026, 7, 6), mode="video"))
    good = convening.checked(session(held, "council", called_on=date(2026, 7, 5)))

    assert [(one.name, one.agrees) for one in late[:3]] == [("通知", False), ("频率", True), ("方式", True)]
    assert [one.agrees for one in good[:3]] == [True, True, None]
    assert "至迟2026年7月5日通知" in late[0].planned


@pytest.mark.parametrize(
    ("sentence", "called", "said"),
    [
        ("会议应当及时通知。", date(2026, 7, 1), "没有写明提前几日"),
        ("会议提前五个工作日通知。", date(2026, 7, 1), "按工作日计，请自行核对"),
        ("会议至少提前十日通知。", None, "通知日期未定"),
    ],
)
def test_what_the_rules_leave_open_is_not_judged(sentence: str, called: date | None, said: str) -> None:
    held = replace(session(library(), "tc-1"), governance=governance(sentence))
    one = replace(held, meeting=structs.replace(held.meeting, called_on=called))
    asked, often, *_ = convening.checked(one)

    assert asked.agrees is None
    assert said in asked.words + asked.planned
    assert often.planned == "—"


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"])
def test_a_day_that_no_record_may_hold(run: Run, day: str) -> None:
    assert run("council", "--on", day)[0] == 2


def test_a_title_cannot_leave_its_comment() -> None:
    told = record(Meeting(body="council", held_on=ON), (Matter(title="甲\u2028minutes: 乙\x85c"),)).decode()

    assert "#     text:   # 甲 minutes: 乙 c\n" in told
    assert "title" not in told.replace("# title", "")


def test_what_waits_and_is_left_out_is_listed() -> None:
    held = library()
    one = session(held, "secretariat")
    paper = convening.preparation(
        one, (Matter(title="另一件", due=ON), Matter(title="没有期限")), {"draft-a": ()}
    )

    assert "记录齐备" in words(paper)
    assert "另一件\n2026年7月15日" in words(paper)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return adopted(tmp_path_factory.mktemp("meeting"))


@pytest.fixture
def run(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(repository.root)

    def call(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(group, ["meeting", *arguments, "--as-of", "2026-06-30"])
        return done.exit_code, done.output

    return call


WHERE = (
    "--place",
    "会议室",
    "--mode",
    "video",
    "--time",
    "下午2:30",
    "--recorder",
    "chen-er",
    "--observer",
    "lin-san",
)


def test_the_command(run: Run, repository: Repository) -> None:
    folder = repository.root / "2026-07-15-council"
    code, said = run(
        "council", "--on", "2026-07-15", "--item", '审议"工作计划": 一', "--standard", "draft-a", *WHERE
    )

    assert code == 0, said
    assert "下午2:30" in pages((folder / "01-会议通知.pdf").read_bytes())[0]
    table = Document(BytesIO((folder / "03-签到表.docx").read_bytes())).tables[0]
    assert [row.cells[1].text for row in table.rows[1:]][-2:] == ["李四", "林三"]
    (event,) = Calendar.from_ical((folder / "会议.ics").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]) == "2026年7月15日理事会会议"
    assert event.decoded("DTSTART") == datetime(2026, 7, 15, 6, 30, tzinfo=UTC), "下午2:30"
    assert (str(event["LOCATION"]), str(event["TRANSP"])) == ("会议室", "OPAQUE")
    held = load(WorkTree(repository.root))
    record = held.governance.meetings["2026-07-15-council"].data
    assert record.agenda == (
        "讨论《draft》".replace("draft", held.standards["draft-a"].index.data.title),
        '审议"工作计划": 一',
    )
    assert (record.expected, record.mode, record.chair, record.resolutions) == (7, "video", "feng-yi", ())
    assert [one for one in check(held, date(2026, 6, 30)) if one.severity is Severity.ERROR] == []

    again = run("council", "--on", "2026-07-15", "--output", "again")
    assert again[0] == 1
    assert "会议通知：时间" in again[1], "the hour is in no record"
    refused, why = run("council", "--on", "2026-07-15", "--place", "别处", "--output", "third")
    assert (refused, "exists" in why) == (2, True)


def test_an_agenda_of_some_standards_leaves_the_rest_out(run: Run, repository: Repository) -> None:
    code, _ = run("secretariat", "--on", "2026-07-16", "--standard", "draft-a", "--name", "second")
    listed = "".join(pages((repository.root / "2026-07-16-secretariat-second/00-会前清单.pdf").read_bytes()))

    assert code == 1
    assert "本次没有列入的" in listed
    assert (repository.root / "governance/meetings/2026-07-16-secretariat-second.md").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("counsil",), "council"),
        (("council", "--chair", "nobody"), "nobody"),
        (("council", "--chair", "No Body"), "chair"),
        (("council", "--item", "a\nb"), "一行"),
        (("council", "--item", "a\u2028b"), "一行"),
        (("council", "--name", "../a"), "--name"),
        (("council", "--standard", "nothing"), "no such standard"),
        (("tc-0",), "tc-1"),
    ],
)
def test_what_cannot_be_called(run: Run, arguments: tuple[str, ...], said: str) -> None:
    code, told = run(*arguments, "--on", "2026-08-01")

    assert code == 2
    assert said in told


def test_a_dissolved_body_does_not_meet(run: Run, repository: Repository) -> None:
    path = repository.root / "governance/bodies/tc-1.md"
    before = path.read_bytes()
    path.write_bytes(before.replace(b"approves_by", b"dissolved: 2026-08-01\napproves_by", 1))

    code, told = run("tc-1", "--on", "2026-08-01")
    path.write_bytes(before)

    assert (code, "dissolved" in told) == (2, True)


def test_a_standard_that_is_only_talked_about() -> None:
    held = library()

    assert named(held, "sound-a").move == "other"
