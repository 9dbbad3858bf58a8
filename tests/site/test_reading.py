"""What a reader finds on the pages that lead: board, classes, glossary, ways to comment, ties between standards."""

import re
from datetime import date
from urllib.parse import parse_qs, urlsplit

from tests.cases import AS_OF, chamber
from tests.site.test_pages import COMMENT, SOUND, library, made, page, sound
from tuanbiao.facts.stages import ORDER
from tuanbiao.load import load
from tuanbiao.site.pages import pages
from tuanbiao.site.typeset import typeset
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree

EDITOR = "https://git.example.org/demo/standards/edit/main"
_LETTER = re.compile(r"\[对本条提意见\]\((mailto:[^)]+)\)")


def of(markdown: str, start: str, end: str) -> str:
    """The part from one text to the next."""
    return markdown.partition(start)[2].partition(end)[0]


# --- comments ------------------------------------------------------------------------------------------------------------


def test_every_clause_in_consultation_has_a_letter_filled_in_with_standard_text_and_clause() -> None:
    text = page("comment-a")
    clauses = re.findall(r"^#{3,6} .*\{ #([a-z][\w-]*)", text.partition('<div class="gb"')[2], re.MULTILINE)
    letters = [parse_qs(urlsplit(one.replace("&amp;", "&")).query) for one in _LETTER.findall(text)]
    digest = library().standards["comment-a"].text
    bodies = [letter["body"][0] for letter in letters]
    assert len(letters) >= 5
    for clause, body in zip(clauses, bodies, strict=False):
        assert f"（{clause}）" in body
        assert "家用小型电器售后服务信息告知要求（comment-a）" in body
        assert f"文本摘要：{digest}" in body
        assert "第1轮，截止 2026-07-06 24:00（北京时间）" in body
    assert "[反馈意见] 家用小型电器售后服务信息告知要求 1 范围" in {
        letter["subject"][0] for letter in letters
    }


def test_the_whole_text_and_the_title_can_be_commented_on_and_paper_is_as_good() -> None:
    how = of(page("comment-a"), "### 怎样提意见 { #_comment }", "</div>")
    assert "对全文：[写信](mailto:" in how
    assert "对标准名称：[写信](mailto:" in how
    assert "信函请寄[秘书处](../../governance/bodies/secretariat.md)" in how
    assert "不需要注册任何账号" in how


def test_a_form_is_offered_where_the_repository_is_edited_on_the_web() -> None:
    shown = pages(View(library(), (), {}, AS_OF, EDITOR))["standards/comment-a/index.md"]
    found = re.findall(r"\[在线表单\]\((https://[^)]+)\)", shown)
    asked = parse_qs(urlsplit(found[-1].replace("&amp;", "&")).query)
    assert found[-1].startswith(
        "https://git.example.org/demo/standards/issues/new?template=comment.yml&amp;title="
    )
    assert asked["standard"] == ["comment-a"]
    assert library().standards["comment-a"].text[:12] in asked["title"][0]
    elsewhere = pages(View(library(), (), {}, AS_OF, "https://git.example.org/demo/_edit/main"))
    assert "在线表单" not in elsewhere["standards/comment-a/index.md"]


def test_without_an_address_the_body_to_write_to_is_named() -> None:
    shown = page("comment-a", {"governance/chamber.md": (("email: standards@example.org\n", ""),)})
    assert "mailto:" not in shown
    assert "[对本条提意见](#_comment)" in shown
    assert "本站没有登记电子邮箱，请用信函。" in shown
    assert "信函请寄[秘书处]" in shown
    odd = page("comment-a", {"governance/chamber.md": (("standards@example.org", "'a b@example.org'"),)})
    assert "[对本条提意见](#_comment)" in odd
    assert "本站没有登记电子邮箱，请用信函。" in odd
    unnamed = page(
        "comment-a",
        {f"{COMMENT}/consultations/1.md": (("contact: secretariat\n", ""),)},
    )
    assert "信函请寄商会" in unnamed


def test_after_the_closing_day_nothing_invites_comments() -> None:
    shown = made(as_of=date(2026, 7, 7))["standards/comment-a/index.md"]
    assert "对本条提意见" not in shown
    assert "怎样提意见" not in shown
    assert "对本条提意见" not in page("sound-a")


def test_the_first_page_tells_what_happened_last() -> None:
    news = of(sound()["index.md"], "## 最近的进展", "## 在研项目")
    assert "| 征求意见 | [家用小型电器售后服务信息告知要求](standards/comment-a/index.md) |" in news
    assert "board.md" in sound()["index.md"]


def test_the_first_page_leads_to_the_draft_and_to_what_one_can_do() -> None:
    home = sound()["index.md"]
    assert "[看草案，逐条提意见](standards/comment-a/index.md#_comment)" in home
    for name, guide in (("提案", "propose"), ("起草", "draft"), ("提意见", "comment"), ("审查", "review")):
        assert f"[{name}](guides/{guide}.md)" in home
    for name, guide in (("表决", "vote"), ("发布", "publish"), ("申诉和投诉", "appeal")):
        assert f"[{name}](guides/{guide}.md)" in home


# --- board and classes ---------------------------------------------------------------------------------------------------


def test_the_board_has_nine_stages_with_a_card_for_each_standard() -> None:
    board = sound()["board.md"]
    lanes = re.findall(r"## \S+ (\d+) \{ #_([a-z-]+) \}", board)
    assert [stage for _, stage in lanes] == [*ORDER, "systematic-review"]
    assert (
        sum(int(count) for count, _ in lanes)
        == board.count('<div class="small-card"')
        == len(library().standards)
    )
    assert "[家用小型电器售后服务信息告知要求](standards/comment-a/index.md)" in of(
        board, "#_consultation", "#_technical"
    )
    assert "2026-07-06 24:00" in of(board, "#_consultation", "#_technical")


def test_the_board_derives_the_review_and_lists_the_last_moves() -> None:
    opened = "---\ndue: 2026-06-30\nopened: 2026-05-06\nbody: tc-1\n---\n"
    board = made(added={f"{SOUND}/systematic-reviews/2026.md": opened.encode()})["board.md"]
    assert "standards/sound-a/index.md" in of(board, "#_systematic-review", "#_news")
    assert "standards/sound-a/index.md" not in of(board, "#_publication", "#_systematic-review")
    news = board.partition("#_news")[2]
    days = re.findall(r'"nowrap">([\d-]+)<', news)
    assert days == sorted(days, reverse=True)
    assert len(days) == 8


def test_the_catalogue_leads_to_board_and_classes() -> None:
    catalogue = sound()["standards/index.md"]
    assert "[进展看板](../board.md)　[分类查询](../catalogue/index.md)" in catalogue


def test_an_ended_project_is_not_on_the_board() -> None:
    edits = {
        "standards/2026/draft-a/index.md": (
            ("stage: drafting", "stage: cancelled"),
            ("moves:\n", "moves:\n  - {to: cancelled, on: 2026-05-01}\n"),
        )
    }
    assert "draft-a" not in of(made(edits)["board.md"], "# 进展看板", "最近的进展")


def test_every_class_has_a_page_with_the_standards_in_it() -> None:
    shown = sound()
    published = shown["catalogue/stage/publication.md"]
    assert "# 阶段：发布" in published
    assert "[循环物流周转箱标识要求](../../standards/sound-a/index.md)" in published
    assert "comment-a" not in published
    for uri, standard in (
        ("catalogue/status/in-progress.md", "comment-a"),
        ("catalogue/year/2025.md", "sound-a"),
        ("catalogue/body/tc-1.md", "sound-a"),
    ):
        assert standard in shown[uri], uri
    index = shown["catalogue/index.md"]
    linked = re.findall(r"\]\(((?:stage|status|industry|body|ics|ccs|year)/[^)]+)\)", index)
    assert {f"catalogue/{one}" for one in linked} == {
        uri for uri in shown if uri.startswith("catalogue/") and uri != "catalogue/index.md"
    }


def test_a_class_counts_inherited_standards_but_does_not_link_them() -> None:
    row = "- {slug: old, title: 旧标准, status: in-force, number: T/DEMO 9—2018, published: 2018-12-01, effective: 2019-01-01}\n"
    shown = made(added={"governance/baseline.yml": row.encode()})
    assert "| 旧标准 | 发布 |" in shown["catalogue/year/2018.md"]


# --- ties ----------------------------------------------------------------------------------------------------------------


def second(**changes: str) -> dict[str, bytes]:
    """A second standard beside the sound one, as an edition or an amendment of it."""
    files = {name: chamber()[f"{SOUND}/{name}"].decode() for name in ("index.md", "publication.md")}
    index = files["index.md"].replace("T/DEMO 1—2025", changes["number"])
    index = index.replace("\nics:", f"\n{changes['tie']}\nics:")
    publication = files["publication.md"].replace("2025-03-20\n", "2026-03-20\n")
    publication = publication.replace("2025-07-01", "2026-05-01")
    return {
        "standards/2025/sound-b/index.md": index.encode(),
        "standards/2025/sound-b/publication.md": publication.encode(),
    }


def test_a_new_edition_says_what_it_replaces() -> None:
    added = second(number="T/DEMO 1—2026", tie="replaces: [{number: T/DEMO 1—2025, extent: part}]")
    shown = made(added=added)["standards/sound-b/index.md"]
    assert "本标准自 2026-05-01 起代替 " in shown
    assert "T/DEMO 1—2025" in of(shown, "起代替 ", "（部分）。")


def test_an_amendment_is_told_on_both_pages() -> None:
    added = second(number="T/DEMO 1—2025/XG1—2026", tie="amends: sound-a")
    shown = made(added=added)
    assert (
        "本标准有修改单：[T/DEMO 1—2025/XG1—2026 循环物流周转箱标识要求](../sound-b/index.md)，2026-05-01 起实施。"
        in (shown["standards/sound-a/index.md"])
    )
    assert (
        "本文件是 [T/DEMO 1—2025 循环物流周转箱标识要求](../sound-a/index.md) 的修改单"
        in shown["standards/sound-b/index.md"]
    )


def test_a_revision_under_way_is_told() -> None:
    edits = {"standards/2026/draft-a/index.md": (("\nkind:", "\nrevises: sound-a\nkind:"),)}
    assert "本标准正在修订：[" in page("sound-a", edits)


def test_a_confirmation_names_its_year_while_the_standard_is_in_force() -> None:
    concluded = (
        "---\ndue: 2026-06-30\nopened: 2026-05-06\nbody: tc-1\nconclusion: confirmed\non: 2026-06-01\n---\n"
    )
    added = {f"{SOUND}/systematic-reviews/2026.md": concluded.encode()}
    assert "本标准经复审，2026 年确认有效。" in made(added=added)["standards/sound-a/index.md"]


# --- words and tables ----------------------------------------------------------------------------------------------------


def test_the_glossary_gives_both_languages_of_every_stage_and_label() -> None:
    glossary = sound()["glossary.md"]
    for zh, en in (("征求意见", "consultation"), ("复审", "systematic review"), ("被代替", "superseded")):
        assert f'| {zh} | <span lang="en">{en}</span> |' in glossary
    assert '| 牵头起草单位 | <span lang="en">Lead drafting unit</span> | [' in glossary


def test_an_empty_chamber_has_an_empty_board_and_table() -> None:
    shown = pages(View(load(MemoryTree({})), (), {}, AS_OF))
    assert "还没有进展" in shown["board.md"]
    assert "共 0 项" in shown["catalogue/index.md"]


def test_tables_are_framed_and_their_headers_head_columns() -> None:
    plain = (
        '<table><thead><tr><th>甲</th><th align="right">乙</th><th scope="row">丙</th></tr></thead></table>'
    )
    assert typeset(plain) == (
        '<div class="scroll"><table><thead><tr><th scope="col">甲</th><th scope="col" class="right">乙</th>'
        '<th scope="row">丙</th></tr></thead></table></div>'
    )


def test_lines_of_chinese_are_joined_without_a_space_but_not_in_code() -> None:
    assert typeset("<p>截止当日。\n期限按日计算\nA line\nof English</p>\n<p>") == (
        "<p>截止当日。期限按日计算A line\nof English</p>\n<p>"
    )
    assert typeset("<p>见\n<a>甲</a>\n乙</p><pre><code>一\n二</code></pre>") == (
        "<p>见<a>甲</a>乙</p><pre><code>一\n二</code></pre>"
    )
