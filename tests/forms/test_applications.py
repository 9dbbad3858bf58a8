"""Papers of systematic reviews, applications to convert a standard, and letters of reminder."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from docx import Document
from msgspec import convert, structs

from tests.cases import chamber
from tests.forms.test_official import words
from tests.forms.test_typeset import pages
from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group
from tuanbiao.concerned import Party, concerned, reminders
from tuanbiao.deadlines import Deadline, deadlines, matters
from tuanbiao.facts.transposition import SCOPES, Condition, conditions
from tuanbiao.forms.official.conversion import Application, papers
from tuanbiao.forms.official.facts import Facts
from tuanbiao.forms.official.model import unfilled
from tuanbiao.forms.official.reminder import letter, matter
from tuanbiao.forms.official.reviewing import Due, ballots, listing, opinions
from tuanbiao.forms.official.reviewing import letter as covering
from tuanbiao.forms.pdf import PdfError
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.records.standard import Patents
from tuanbiao.span import Span
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

AS_OF = date(2030, 6, 1)
SOUND = "standards/2024/sound-a"
BASELINE = """- slug: old-a
  number: T/DEMO 9—2019
  title: 旧标准
  published: 2019-01-01
  status: in-force
"""


@cache
def library(**changed: bytes | None) -> Library:
    """The sound chamber with other files in the folder of its published standard; None takes one away."""
    files = chamber()
    for name, content in changed.items():
        path = f"{SOUND}/{name}.md" if name != "promotion" else f"{SOUND}/promotion.yml"
        files.pop(path, None)
        files |= {path: content} if content is not None else {}
    files["governance/baseline.yml"] = BASELINE.encode()
    return load(MemoryTree(files))


def due(held: Library, *slugs: str, as_of: date = AS_OF) -> Due:
    rows = tuple(row for row in held.register.rows if row.slug in slugs)
    return Due(held.governance, held.register, dict(held.standards), rows, as_of.year, as_of)


def test_the_list_says_how_late_a_review_is() -> None:
    said = words(listing(due(library(), "sound-a", "old-a")))

    assert "T/DEMO 1—2025" in said
    assert "73 天" in said
    assert "共 2 项" in said


def test_the_form_of_opinion_holds_the_facts() -> None:
    (form,) = opinions(due(library(), "sound-a"))
    said = words(form)

    assert "5 年 2 个月" in said
    assert "请查对" in said
    assert "□ 继续有效　　□ 修订　　□ 废止" in said
    assert unfilled(form) == ()


def test_what_no_record_holds_is_said() -> None:
    held = library(promotion=None, disclosure=None)
    (bare, inherited) = opinions(due(held, "sound-a", "old-a"))

    assert "采用单位\n没有记录" in words(bare)
    assert "启用仓库前发布" in words(inherited)
    assert "实施日期\n2019年1月1日" not in words(inherited)


def test_own_references_are_looked_up_in_the_register() -> None:
    files = chamber()
    index = files[f"{SOUND}/index.md"].decode()
    head, mark, rest = index.partition("{#normative-references}\n")
    listed = "\n下列文件。\n\nT/DEMO 9—2019 旧标准\n\nT/DEMO 1 本标准\n\nT/DEMO 99—2020 没有\n\n"
    files[f"{SOUND}/index.md"] = (head + mark + listed + rest[rest.index("\n# ") :]).encode()
    files["governance/baseline.yml"] = BASELINE.replace("in-force", "withdrawn").encode()
    (form,) = opinions(due(load(MemoryTree(files)), "sound-a"))

    assert "T/DEMO 9—2019\n废止（本会标准）" in words(form)
    assert "T/DEMO 1\n现行（本会标准）" in words(form)
    assert "T/DEMO 99—2020\n□ 现行" in words(form)


def test_every_voter_of_the_reviewing_body_gets_a_paper() -> None:
    one = due(library(), "sound-a", "old-a")

    made = tuple(ballots(one))
    assert [len(made), len(one.voters)] == [7, 7]
    assert "表决人：冯一" in words(made[0])
    assert "《旧标准》" in words(made[0])


def test_without_a_body_the_papers_have_blanks() -> None:
    files = chamber()
    del files["governance/procedure.yml"]
    one = due(load(MemoryTree(files)), "sound-a")

    assert unfilled(covering(one)) == ("复审机构", "反馈截止日期")
    assert [unfilled(paper) for paper in ballots(one)] == [("姓名",)]


def applied(held: Library, target: str, standard: Standard | None = None) -> Application:
    own = standard or held.standards["sound-a"]
    found = conditions(held.governance, held.register, own, target, AS_OF)
    facts = Facts(own, held.governance, "publication")
    return Application(facts, target, None, found, AS_OF, has_certificate=False)


def judged(held: Library, target: str, standard: Standard | None = None) -> dict[str, Condition]:
    return {one.text: one for one in applied(held, target, standard).conditions}


@pytest.mark.parametrize("target", SCOPES)
def test_an_application_names_the_scope_of_its_target(target: str) -> None:
    made = papers(applied(library(), target))

    assert [one.name for one in made] == ["推荐函", "推荐转化申请表", "版权和专利声明", "证明材料目录"]
    assert SCOPES[target][0] in words(made[1])
    assert "受理机构" in unfilled(made[0])
    assert judged(library(), target)[SCOPES[target][0]].holds is None


def test_a_bare_standard_lacks_what_an_application_rests_on() -> None:
    held = library(promotion=None, disclosure=None, **{"explanatory-report": None})
    standard = held.standards["sound-a"]
    index = structs.replace(
        standard.index, data=structs.replace(standard.index.data, patents=None, title_en=None)
    )
    bare = replace(standard, index=index, disclosure=None, promotion=None, explanatory_report=None)
    found = judged(held, "international", bare)

    lacking = {text for text, one in found.items() if one.holds is False}
    assert lacking >= {
        "实施效果良好",
        "有单位采用",
        "有编制说明",
        "有英文名称",
        "有英文文本",
        "必要专利已经披露，专利权人同意许可",
    }
    said = "".join(words(one) for one in papers(applied(held, "international", bare)))
    assert "〔待填：实施效果〕" in said
    assert "〔待填：是否涉及专利〕" in said
    assert "〔待填：对比标准〕" in said


def test_two_years_of_use_for_a_national_standard() -> None:
    held = library()
    since = held.register.by_slug()["sound-a"].effective
    assert since is not None
    own = held.standards["sound-a"]

    def holds(day: date) -> bool | None:
        found = conditions(held.governance, held.register, own, "national", day)
        return next(one.holds for one in found if one.text == "实施满 2 年")

    assert holds(since.replace(year=since.year + 2)) is True
    assert holds(since.replace(year=since.year + 2, day=since.day - 1) if since.day > 1 else since) is False


def patented(licence: str | None) -> Standard:
    held = library().standards["sound-a"]
    told = {"exist": True, "list": [{"holder": "甲", "number": "1", "licence": licence}]}
    data = structs.replace(held.index.data, patents=convert(told, Patents))
    return replace(held, index=structs.replace(held.index, data=data))


@pytest.mark.parametrize(
    ("licence", "holds"), [("free", True), ("frand", True), ("refused", False), (None, False)]
)
def test_patents_need_the_holders_consent(licence: str | None, *, holds: bool) -> None:
    standard = patented(licence)

    assert judged(library(), "local", standard)["必要专利已经披露，专利权人同意许可"].holds is holds
    made = papers(applied(library(), "local", standard))
    assert ("许可声明" in unfilled(made[1])) is (licence is None)
    assert "专利许可声明：甲" in words(made[3])


def test_who_has_to_act() -> None:
    held = library()
    found = deadlines(held)
    by_kind: dict[str, set[str]] = {}
    for one in found:
        by_kind.setdefault(one.kind, set()).update(f"{p.kind}:{p.id}" for p in concerned(held, one))

    assert by_kind["ballot"] >= {"person:wang-wu"}
    assert by_kind["consultation"] == {"body:secretariat"}
    assert by_kind["systematic-review"] == {"body:council"}
    assert {one.partition(":")[0] for one in by_kind["milestone"]} == {"unit"}


def test_a_voter_whose_paper_came_back_is_not_reminded() -> None:
    held = library()
    standard = held.standards["review-a"]
    ballot = standard.reviews[1].data.ballot
    assert ballot is not None
    (one,) = (each for each in deadlines(held) if each.kind == "ballot")

    names = {party.id for party in concerned(held, one)}

    assert names == set(ballot.roll) - set(ballot.recused) - {vote.voter for vote in ballot.votes}


def test_appeals_go_to_their_handlers_and_the_rest_to_the_secretariat() -> None:
    files = chamber()
    files["governance/appeals/2026-1.md"] = (
        b"---\nappellant: unit-a\nmatter: recusal\nclaim: a\nfiled: 2026-06-01\nhandler: council\nreply_due: 2026-07-01\n---\n"
    )
    files["governance/complaints/2026-1.md"] = (
        b"---\nabout: a\nvia: letter\nreceived: 2026-06-01\nanswer_due: 2026-07-01\n---\n"
    )
    held = load(MemoryTree(files))

    found = reminders(held, (one for one in deadlines(held) if one.kind in ("appeal", "complaint")))

    assert {party.id: [one.kind for one in owed] for party, owed in found.items()} == {
        "council": ["appeal"],
        "secretariat": ["complaint"],
    }


def test_a_chamber_without_bodies_is_reminded_itself() -> None:
    files = {path: content for path, content in chamber().items() if "/bodies/" not in path}
    held = load(MemoryTree(files))
    one = Deadline(AS_OF, "registration", "a", None, Span("governance/chamber.md"))

    assert [party.id for party in concerned(held, one)] == ["chamber"]
    assert [*concerned(load(MemoryTree({})), one)] == []


def test_the_letter_counts_what_is_late() -> None:
    held = library()
    late = Deadline(date(2030, 5, 1), "milestone", "甲", "draft-a", Span("a"), "consultation")
    coming = Deadline(date(2030, 6, 1), "appeal", "2026-1", None, Span("b"))
    party = Party("unit", "unit-a", "甲公司")

    made = letter(held, party, (late, coming), AS_OF, "zh")
    english = letter(held, party, (late, coming), AS_OF, "en")

    assert "下列 2 项事项请按期办理，其中 1 项已经逾期。" in words(made)
    assert "《甲》：按项目计划应进入“征求意见”" in words(made)
    assert "2026-1：申诉应答复" in words(made)
    assert "by the project plan it is to enter “consultation”" in words(english)
    assert "(2); 1 overdue." in words(english)
    assert (made.number, made.is_sealed) == ("", False)


def test_comments_wait_for_the_drafters_once_the_round_has_closed() -> None:
    """The day is the plan's, since the procedure sets none; without one there is no deadline."""
    held, files = library(), chamber()
    (one,) = (each for each in deadlines(held) if each.kind == "disposition")
    standard = held.standards[one.slug or ""]
    closes = standard.consultations[1].data.binding_closes

    assert not matters(one, closes)
    assert matters(one, closes + timedelta(days=1))
    assert one.span.path == f"{standard.folder}/consultations/1.yml"
    assert [party.id for party in concerned(held, one)] == [standard.index.data.lead_unit]
    assert "还有 1 条意见没有处理结论" in matter(held, one, "zh")

    table, project = one.span.path, f"{standard.folder}/project.md"
    answering = load(MemoryTree({**files, table: b"drafting_unit: unit-c\n" + files[table]}))
    assert [party.id for party in concerned(answering, one)] == ["unit-c"]

    files[project] = files[project].replace(b"stage: technical-review", b"stage: drafting")
    unplanned = load(MemoryTree(files))
    assert "disposition" not in {each.kind for each in deadlines(unplanned) if each.slug == one.slug}


Run = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    return adopted(tmp_path_factory.mktemp("applications"))


@pytest.fixture
def run(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(repository.root)

    def call(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(group, arguments)
        return done.exit_code, done.output

    return call


def test_review_packs(run: Run, repository: Repository) -> None:
    code, said = run("review-pack", "--as-of", "2030-06-01")

    assert (code, "反馈截止日期" in said) == (1, True)
    assert len([*(repository.root / "复审-2030").iterdir()]) == 8
    assert "复审意见表" in pages((repository.root / "复审-2030/03-复审意见表.pdf").read_bytes())[0]
    assert run("review-pack", "sound-a", "--as-of", "2026-06-30", "--output", "own")[0] == 1
    dated = ("--as-of", "2026-06-30", "--reply-by", "2026-07-31", "--output", "dated")
    assert run("review-pack", "sound-a", *dated)[0] == 0
    assert run("review-pack", "--as-of", "2026-06-30") == (
        0,
        "2026 年底前没有应复审的标准 (nothing is due by the end of 2026)\n",
    )
    assert run("review-pack", "draft-a")[0] == 2


def test_an_application(run: Run, repository: Repository) -> None:
    code, said = run(
        "convert", "sound-a", "--to", "national", "--organisation", "某委员会", "--as-of", "2026-06-30"
    )
    folder = repository.root / "sound-a-national"

    assert (code, "实施满 2 年" in said) == (1, True)
    assert {"05-程序证明.docx", "06-发布稿.docx", "07-编制说明.pdf"} <= {
        path.name for path in folder.iterdir()
    }
    sheet = Document(BytesIO((folder / "02-推荐转化申请表.docx").read_bytes())).tables[0]
    assert sheet.rows[2].cells[1].text == "国家标准；某委员会"
    listed = "".join(pages((folder / "00-清单.pdf").read_bytes()))
    assert "请说明" in listed
    assert "程序证明" in listed
    assert run("convert", "draft-a", "--to", "local")[0] == 2


def test_outside_of_git_there_is_no_certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path, content in chamber().items():
        if not path.endswith("sound-a/explanatory-report.md"):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(content)
    monkeypatch.chdir(tmp_path)

    done = CliRunner().invoke(group, ["convert", "sound-a", "--to", "local", "--output", "made"])

    assert done.exit_code == 1
    assert "没有 explanatory-report.md" in done.output
    assert "程序证明：没有可以核对的历史" in done.output
    assert not [path for path in (tmp_path / "made").iterdir() if "程序证明" in path.name]
    assert not [path for path in (tmp_path / "made").iterdir() if "编制说明" in path.name]


def test_without_fonts_nothing_is_written(
    run: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise PdfError(Words("没有字体", "no fonts"))

    monkeypatch.setattr("tuanbiao.forms.letter.write", missing)

    assert run("review-pack", "sound-a", "--output", "none")[0] == 2
    assert not (repository.root / "none").exists()


def test_a_milestone_without_a_leading_unit_is_the_secretariats() -> None:
    files = chamber()
    path = "standards/2026/draft-a/index.md"
    text = files[path].decode()
    start = text.index("lead_unit:")
    files[path] = (text[:start] + text[text.index("\n", start) + 1 :]).encode()
    held = load(MemoryTree(files))

    found = [one for one in deadlines(held) if one.kind == "milestone" and one.slug == "draft-a"]

    assert [party.id for one in found for party in concerned(held, one)] == ["secretariat"]


def test_reminders_by_who_has_to_act(run: Run, repository: Repository) -> None:
    day = ("--as-of", "2026-06-30")
    code, said = run("due", "--grouped", *day)
    again, _ = run("due", "--letters", "letters", *day)
    names = sorted(path.name for path in (repository.root / "letters").iterdir())

    assert (code, again) == (0, 0)
    assert "秘书处 (secretariat)\n  2026-" in said
    assert {name.partition("-")[2].rpartition(".")[0] for name in names} == {
        f"提醒函-{line.rpartition('(')[2].rstrip(')')}"
        for line in said.splitlines()
        if not line.startswith(" ")
    }
    assert len(names) == 2 * len({name.partition(".")[0] for name in names})
    assert run("due", "--grouped", "--ics", *day)[0] == 2
    assert json.loads(run("due", "--format", "json", *day)[1])["version"] == 1
