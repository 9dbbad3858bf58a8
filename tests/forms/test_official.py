"""Official papers: what they say of whole records, and what they leave blank."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from msgspec import structs

from tests.cases import AS_OF
from tests.forms.rewound import facts
from tests.forms.test_typeset import pages
from tuanbiao.diagnostic import Diagnostic, Severity
from tuanbiao.forms import fonts, letter
from tuanbiao.forms.docx import official as word
from tuanbiao.forms.official import checklist, consultation, decision, declaration
from tuanbiao.forms.official.facts import Facts
from tuanbiao.forms.official.model import Grid, Official, blank, pieces, unfilled
from tuanbiao.forms.official.papers import MOVES, papers, text_stage
from tuanbiao.records.cancellation import Cancellation
from tuanbiao.records.record import Record
from tuanbiao.records.systematic_review import SystematicReview
from tuanbiao.report.platform import Field, Section
from tuanbiao.requirements import procedure
from tuanbiao.span import Span
from tuanbiao.words import Words

# move → stage, the stage before it, and the names of its papers
ALL = {
    "submit-project": ("project-approval", "proposal", ["项目建议书"]),
    "start-drafting": ("drafting", "project-approval", ["立项计划通知"]),
    "open-consultation": ("consultation", "drafting", ["征求意见通知", "征求意见表"]),
    "open-review": ("technical-review", "consultation", ["送审函", "审查组名单", *["表决票"] * 3]),
    "submit-for-approval": (
        "approval",
        "technical-review",
        ["报批函", "审查纪要", "报批材料清单", "审查组名单", "表决结果"],
    ),
    "assign-number": ("numbering", "approval", ["批准决定"]),
    "publish": ("publication", "numbering", ["发布公告", "自我声明"]),
    "withdraw": ("withdrawn", "publication", ["废止公告"]),
}
RECORDS = (
    "proposal.md",
    "project.md",
    "participants.yml",
    "consultations/1.md",
    "consultations/1.yml",
    "reviews/1.md",
    "approvals/1.md",
    "publication.md",
)


def words(paper: Official) -> str:
    """All that a paper says."""
    said = [paper.head, paper.number, paper.title, paper.to, *paper.attached, *paper.signed, paper.on]
    for part in paper.parts:
        said += (
            [part]
            if isinstance(part, str)
            else [part.title, *part.head, *(c for row in part.rows for c in row)]
        )
    return "\n".join(said)


def made(way: str, *without: str, **changed: tuple[str, str]) -> tuple[Official, ...]:
    stage, before, _ = ALL[way]
    return tuple(papers((facts(stage, before, without, **changed),), MOVES[way]))


def one(way: str, name: str, *without: str, **changed: tuple[str, str]) -> str:
    return words(next(paper for paper in made(way, *without, **changed) if paper.name == name))


def test_only_moves_of_the_procedure_have_papers() -> None:
    assert set(MOVES) <= {way.id for way in procedure().moves}


@pytest.mark.parametrize("way", ALL)
def test_whole_records_leave_no_blank(way: str) -> None:
    found = made(way)

    assert [paper.name for paper in found] == ALL[way][2]
    assert way == "withdraw" or not any(map(unfilled, found))


@pytest.mark.parametrize("way", ALL)
def test_without_records_every_paper_is_there_with_blanks(way: str) -> None:
    found = made(way, *RECORDS)

    assert {paper.name for paper in found} == set(ALL[way][2]) - {"表决结果"}
    assert unfilled(found[0])


def test_the_notice_says_what_the_record_says() -> None:
    said = one("open-consultation", "征求意见通知")

    for expected in (
        "示商标〔2024〕2号",
        "关于征求《循环物流周转箱标识要求》团体标准意见的通知",
        "自2024年6月3日起",
        "专利",
    ):
        assert expected in said, expected


@pytest.mark.parametrize(
    ("scope", "to", "expected"),
    [
        ("public", "all-members", "全体会员单位、各有关单位"),
        ("members", "all-members", "全体会员单位"),
        ("public", None, "各有关单位"),
        ("members", None, blank("通知对象")),
    ],
)
def test_whom_the_notice_goes_to(scope: str, to: str | None, expected: str) -> None:
    known = facts("consultation", "drafting")
    record = known.standard.consultations[1]
    assert record.data.notice
    notice = structs.replace(record.data.notice, to=to)
    told = structs.replace(record.data, scope=scope, notice=notice)
    standard = replace(known.standard, consultations={1: structs.replace(record, data=told)})

    assert consultation.notice(replace(known, standard=standard)).to == expected


def test_the_panel_is_listed_and_who_may_vote_gets_a_paper() -> None:
    found = made("open-review")
    ballots = [words(paper) for paper in found if paper.name == "表决票"]
    listed = words(found[1])

    assert listed.count("\n组长\n") == 1
    assert listed.count("\n有\n") == len(ballots)
    assert all("□ 同意" in each for each in ballots)


def test_a_review_that_has_no_ballot_yet_asks_the_voting_members() -> None:
    known = facts("technical-review", "consultation")
    record = known.standard.reviews[1]
    told = structs.replace(record.data, ballot=None, form="correspondence")
    standard = replace(known.standard, reviews={1: structs.replace(record, data=told)})
    found = tuple(papers((replace(known, standard=standard),), MOVES["open-review"]))

    assert "意见请寄送" in words(found[0])
    assert "请各位专家审阅材料" in words(found[0])
    assert len(found) == 2 + sum(each.voting for each in told.panel.members)
    assert all("表决截止日期" in unfilled(each) for each in found[2:])


def test_the_minutes_show_the_arithmetic() -> None:
    said = one("submit-for-approval", "审查纪要")

    assert "审查结论表" in said
    assert " ≥ " in said
    assert "结论\n通过" in said


def test_a_review_by_letter_has_no_place_and_nobody_attends() -> None:
    said = one("submit-for-approval", "审查纪要", reviews_1=("form: meeting", "form: correspondence"))

    assert "审查组\n12 人，见审查组名单" in said
    assert "地点、方式" not in said


def test_the_minutes_show_what_the_review_asked_for_and_who_keeps_opposing() -> None:
    kept = "sustained_opposition:\n  - by: 示例丙\n    clause: general\n    matter: 成本过高\n"
    said = one("submit-for-approval", "审查纪要", reviews_1=("sustained_opposition: []\n", kept))

    assert "示例丙（general）：成本过高" in said
    assert "改为标在两个相对的侧面上" in said
    assert re.search(r"\n[0-9.]+ 标识位置\n", said)


def test_what_comes_with_a_submission_follows_from_the_text() -> None:
    more = {
        "index": (
            "patents:\n  exist: false\n  list: []",
            "adopts:\n  - document: ISO 1:2020\n    degree: MOD\npatents:\n  exist: true\n  list: []",
        )
    }

    assert "专利许可声明" not in one("submit-for-approval", "报批材料清单")
    said = one("submit-for-approval", "报批材料清单", **more)
    assert "专利许可声明" in said
    assert "国际标准原文" in said


def test_the_result_of_a_ballot_lists_every_paper() -> None:
    said = one("submit-for-approval", "表决结果")

    assert "吴九\n示例庚消费者协会\n同意\n2024年10月10日" in said
    assert "审查结论表" in said


REVIEWED = {
    "confirmed": ("☑ 继续有效　　□ 修订　　□ 废止", "继续有效，编号和年代号不变"),
    "revise": ("□ 继续有效　　☑ 修订　　□ 废止", "修订后的标准实施以前"),
    "withdraw": ("□ 继续有效　　□ 修订　　☑ 废止", "废止日期另行公告"),
}


@pytest.mark.parametrize("conclusion", REVIEWED)
def test_the_conclusion_of_a_systematic_review(conclusion: Any) -> None:
    known = facts("publication", "publication")
    data = SystematicReview(
        due=date(2030, 3, 20),
        opened=date(2026, 4, 20),
        body="council",
        method="meeting",
        findings="适用。",
        for_=7,
        on=date(2026, 5, 20),
        conclusion=conclusion,
        reason="见简况。",
        replacement="draft-a" if conclusion == "revise" else None,
    )
    review = Record("systematic-reviews/2026.md", data, known.standard.index.source)
    standard = replace(known.standard, systematic_reviews={2026: review})
    told, table = papers((replace(known, standard=standard),), MOVES["conclude-systematic-review"])

    assert REVIEWED[conclusion][0] in words(table)
    assert ("修订项目\ndraft-a" in words(table)) is (conclusion == "revise")
    assert "同意 7、反对 0、弃权 0" in words(table)
    assert REVIEWED[conclusion][1] in words(told)
    assert unfilled(table) == ()


def test_a_systematic_review_without_record_is_all_blanks() -> None:
    told, table = papers((facts("publication", "publication"),), MOVES["conclude-systematic-review"])

    assert "复审结论" in unfilled(told)
    assert {"应复审日期", "复审简况", "复审结论"} <= set(unfilled(table))


def test_a_cancelled_project_is_told_to_the_members() -> None:
    known = facts("cancelled", "drafting")
    data = Cancellation(reason="没有需求。", body="council")
    ended = Record("cancellation.md", data, known.standard.index.source)
    standard = replace(known.standard, cancellation=ended)
    (told,) = papers((replace(known, standard=standard),), MOVES["cancel"])

    assert "经理事会决定，终止《循环物流周转箱标识要求》团体标准项目" in words(told)
    assert "终止的理由：没有需求。" in words(told)
    assert unfilled(told) == ("文号", "成文日期")


def test_a_transition_is_announced() -> None:
    said = one(
        "publish",
        "发布公告",
        publication=("effective: 2025-07-01", "effective: 2025-07-01\ntransition_until: 2025-12-31"),
    )

    assert "过渡期至2025年12月31日" in said
    assert "T/DEMO 1—2025" in said


@pytest.mark.parametrize(
    ("way", "stage"),
    [("submit-project", None), ("open-consultation", "consultation-1"), ("publish", "publication")],
)
def test_the_label_of_the_text(way: str, stage: str | None) -> None:
    known = facts(*ALL[way][:2])

    assert text_stage(known, MOVES[way]) == stage


def test_blanks_are_cut_out_of_texts() -> None:
    assert pieces(f"自{blank('开始')}起") == (("自", False), ("〔待填：开始〕", True), ("起", False))
    assert pieces("") == ()
    paper = Official(
        name="a", title=blank("a"), parts=(blank("b"), Grid(((blank("a"),),), (1,))), on=blank("c")
    )
    assert unfilled(paper) == ("a", "b", "c")


HOSTILE = '#panic("x") \\ "]) #let a = [ $x$ @a *b* | <i>'


def test_a_paper_as_pdf() -> None:
    paper = Official(
        name="函",
        head="示例商会",
        number="示商〔2026〕1号",
        title="关于《甲》的函",
        to="各单位",
        parts=(HOSTILE, Grid((("1", f"{blank('名称')}\n第二行"),), (0, 1), ("序号", "名称"), "表"), "完。"),
        attached=("甲",),
        signed=("示例商会",),
        on="2026年1月2日",
    )
    once, again = letter.write((paper, paper), AS_OF), letter.write((paper, paper), AS_OF)
    first, second = pages(once)

    assert once == again
    assert "—1—" in first
    assert "—2—" in second
    for expected in (
        HOSTILE.replace(" ", ""),
        "〔待填：名称〕",
        "第二行",
        "附件：甲",
        "示例商会（盖章）",
        "各单位：",
    ):
        assert expected in first.replace("\n", ""), expected


def test_a_line_with_a_long_word_is_not_stretched() -> None:
    """A path or an address that cannot be broken would leave gaps between the characters before it."""
    paper = Official(name="a", title="甲", parts=("联系方式：standards@example.org。", "甲乙"))
    document = Document(BytesIO(word.write((paper,), AS_OF)))
    set_ = {one.text[:2]: one.paragraph_format.alignment for one in document.paragraphs}

    assert set_["联系"] == WD_ALIGN_PARAGRAPH.LEFT
    assert set_["甲乙"] is None
    assert "standards@example.org" in pages(letter.write((paper,), AS_OF))[0]


def test_the_platforms_dates_are_there_once_it_is_issued() -> None:
    """Before the merge no register holds them: they are no blank, and nothing is missing for their sake."""
    dates = tuple(
        Field(key, Words(name, ""), "") for key, name in (("publishDate", "发布日期"), ("ics", "ICS"))
    )
    section = Section(Words("标准信息", ""), dates)

    before = declaration.platform(facts("publication", "numbering"), (section,))
    after = declaration.platform(facts("publication", "publication"), (section,))

    assert "发布的改动合并以后填入" in words(before)
    assert unfilled(before) == ("ICS",)
    assert unfilled(after) == ("发布日期", "ICS")


def test_a_form_is_signed_by_hand() -> None:
    made_ = letter.write((decision.materials(facts("approval", "technical-review")),), AS_OF)

    assert "盖章" not in "".join(pages(made_))


def test_papers_are_set_in_song_where_there_is_no_fangsong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FANG", ())
    found = fonts.faces()
    assert found is not None
    assert fonts.fang() == found.song

    monkeypatch.setattr(fonts, "faces", lambda: None)
    assert fonts.fang() == ""


def listed(known: Facts, way: str, *lacks: checklist.Lack) -> str:
    step = next(each for each in procedure().moves if each.id == way)
    packed = checklist.Packed("01", "函", ("docx", "pdf"), "示例商会盖章")
    package = checklist.Package((packed,), MOVES[way].besides, lacks, ())
    return checklist.markdown(checklist.checklist((known,), step, package, AS_OF))


def test_the_list_names_what_is_missing_and_who_acts() -> None:
    known = facts("consultation", "drafting")
    record = checklist.missing_record(known, f"{known.standard.folder}/consultations/1.md")
    said = listed(known, "open-consultation", record)

    assert "| 01 | 函 | docx、pdf | 示例商会盖章 |" in said
    assert "还缺 1 项" in said
    assert "缺少记录“征求意见”" in said
    assert "tuanbiao advance sound-a consultation" in said
    assert "| 管理协调机构（秘书处） | 会议决议 |" in said
    assert "材料齐备，可以盖章" in listed(known, "open-consultation")


def test_the_panel_and_the_chamber_approve_too() -> None:
    assert "| 审查组 | 审查结论 | 组长 " in listed(
        facts("approval", "technical-review"), "submit-for-approval"
    )
    assert "| 审查组 | 审查结论 | 组长 — |" in listed(
        facts("approval", "technical-review", RECORDS), "submit-for-approval"
    )
    assert "| 另附 | 试验验证报告（有试验的） |" in listed(
        facts("approval", "technical-review"), "submit-for-approval"
    )
    assert "| 示例商会 | 盖章的发布文件 | 秘书处 |" in listed(facts("publication", "numbering"), "publish")


@pytest.mark.parametrize(
    ("path", "line", "who"),
    [
        ("index.md", 5, "秘书处"),
        ("index.md", 100, "示例甲制造有限公司 张三"),
        ("explanatory-report.md", None, "示例甲制造有限公司 张三"),
        ("approvals/1.md", 1, "理事会"),
        ("evidence/a.txt", None, "秘书处"),
    ],
)
def test_who_mends_what(path: str, line: int | None, who: str) -> None:
    known = facts("consultation", "drafting")
    found = Diagnostic(
        "text-x",
        Severity.ERROR,
        Span(f"{known.standard.folder}/{path}", line),
        title=Words("", ""),
        message=Words("缺|少", "x"),
        reason=Words("", ""),
        fix=Words("补上", "x"),
        requirements=(),
    )
    lack = checklist.refused(known, found)

    assert lack.who == who
    assert "缺\\|少" in listed(known, "open-consultation", lack)
    assert "补上（text-x）" in lack.remedy


def test_blanks_of_a_paper_are_one_entry() -> None:
    known = facts("project-approval", "proposal", ["proposal.md"])
    (paper,) = papers((known,), MOVES["submit-project"])
    (lack,) = checklist.unprinted(known, paper)

    assert lack.what.startswith("项目建议书：")
    assert lack.who == "示例甲制造有限公司"
