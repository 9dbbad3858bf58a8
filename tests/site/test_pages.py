"""What single pages say, from chambers held in memory."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from tests.cases import AS_OF, chamber
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.site.build import RefusedError, collect
from tuanbiao.site.history import Step
from tuanbiao.site.pages import media, pages
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree

SOUND = "standards/2024/sound-a"
COMMENT = "standards/2026/comment-a"
Edits = Mapping[str, tuple[tuple[str, str], ...]]


def library(edits: Edits | None = None, added: Mapping[str, bytes] | None = None) -> Library:
    files = {**chamber(), **(added or {})}
    for path, pairs in (edits or {}).items():
        text = files[path].decode()
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new)
        files[path] = text.encode()
    return load(MemoryTree(files))


def made(
    edits: Edits | None = None, *, as_of: date = AS_OF, added: Mapping[str, bytes] | None = None
) -> dict[str, str]:
    return pages(View(library(edits, added), (), {}, as_of))


@cache
def sound() -> dict[str, str]:
    return made()


def page(slug: str, edits: Edits | None = None) -> str:
    return (made(edits) if edits else sound())[f"standards/{slug}/index.md"]


# --- first page and lists ------------------------------------------------------------------------------------------------


def test_the_first_page_tells_until_when_comments_are_open() -> None:
    home = sound()["index.md"]
    assert '<time datetime="2026-07-07T00:00+08:00">2026-07-06 24:00</time>（北京时间），还剩 6 天。' in home
    assert "家用小型电器售后服务信息告知要求" in home
    assert "[standards@example.org](mailto:standards@example.org)" in home


def test_the_last_day_is_still_open_and_the_next_is_not() -> None:
    closes = date(2026, 7, 6)
    assert "今天截止" in made(as_of=closes)["index.md"]
    after = made(as_of=closes + timedelta(days=1))
    assert "目前没有正在征求意见的标准" in after["index.md"]
    assert "已于 2026-07-06 24:00（北京时间）截止" in after["consultations.md"]


def test_before_it_opens_a_round_is_coming() -> None:
    before = made(as_of=date(2026, 5, 31))
    assert "即将开始" in before["consultations.md"]
    assert "2026-06-01 开始" in before["consultations.md"]


def test_an_extension_binds() -> None:
    edits = {
        f"{COMMENT}/consultations/1.md": (
            ("\npackage:", "\nextended: [{closes: 2026-07-20, on: 2026-06-20, reason: 节假日}]\npackage:"),
        )
    }
    assert "2026-07-20 24:00" in made(edits)["index.md"]


def test_the_catalogue_groups_by_stage_with_status() -> None:
    catalogue = sound()["standards/index.md"]
    assert "## 已发布（1） { #_publication }" in catalogue
    assert "badge-in-force" in catalogue
    assert "## 起草（1） { #_drafting }" in catalogue


def test_inherited_standards_are_listed_and_marked() -> None:
    row = "- {slug: old, title: 旧标准, status: in-force, number: T/DEMO 9—2018, published: 2018-12-01, effective: 2019-01-01}\n"
    shown = made(added={"governance/baseline.yml": row.encode()})
    assert '旧标准 <span class="badge badge-declared">承接</span>' in shown["standards/index.md"]
    assert "旧标准" in shown["governance/baseline.md"]


def test_every_kind_of_information_is_reached_from_one_page() -> None:
    shown = sound()
    for name, uri in (
        ("组织机构", "governance/bodies/index.md"),
        ("制度文件", "governance/rules/index.md"),
        ("程序参数", "governance/policy.md"),
        ("制定程序", "procedure.md"),
        ("标准目录", "standards/index.md"),
    ):
        assert f"[{name}]({uri})" in shown["information.md"]
        assert uri in shown


# --- a standard ----------------------------------------------------------------------------------------------------------


def test_clauses_have_computed_numbers_and_stable_ids() -> None:
    text = page("sound-a")
    assert "### 5　标识方法 { #marking }" in text
    assert "#### 5.2　标识尺寸 { #marking-size }" in text
    annex = " ".join(f'<span class="line">{one}</span>' for one in ("附录A", "（规范性）", "箱号编码结构"))
    assert f"### {annex} {{ #annex-code }}" in text
    assert "表A.1　箱号的组成\n{: .caption #tab-code }" in text
    assert "应符合[附录A](#annex-code)的规定" in text


def test_a_clause_without_a_title_is_only_a_number() -> None:
    edits = {f"{SOUND}/index.md": (("## 标识尺寸 {#marking-size}", "## {#marking-size}"),)}
    assert "#### 5.2 { #marking-size .untitled }" in page("sound-a", edits)


def test_dates_are_declared_without_history() -> None:
    assert "badge-recorded" not in page("sound-a")
    assert page("sound-a").count("badge-declared") == 8


def test_dates_are_recorded_when_the_step_agrees() -> None:
    known = library()
    moves = tuple((move.to, move.on.isoformat()) for move in known.standards["sound-a"].index.data.moves)
    steps = (
        Step("a" * 40, date(2024, 3, 8), "one", moves[:1]),
        Step("b" * 40, date(2024, 3, 23), "two", moves[:2]),
        Step("c" * 40, date(2024, 4, 1), "evidence", None),
    )
    shown = pages(View(known, (), {"sound-a": steps}, AS_OF))["standards/sound-a/index.md"]
    assert (
        f'<span class="badge badge-recorded">已记载</span> <code title="{"a" * 40}">aaaaaaaaaa</code>'
        in shown
    )
    assert "bbbbbbbbbb</code> 于 2024-03-23 载入" in shown
    assert shown.count("badge-recorded") == 1


def test_a_date_leads_to_the_merge_that_brought_it() -> None:
    moves = tuple((one.to, one.on.isoformat()) for one in library().standards["sound-a"].index.data.moves)
    steps = {"sound-a": (Step("a" * 40, date(2024, 3, 8), "one", moves[:1]),)}
    base = "https://git.example.org/demo/standards"
    shown = pages(View(library(), (), steps, AS_OF, f"{base}/edit/main"))["standards/sound-a/index.md"]
    assert f'[<code title="{"a" * 40}">aaaaaaaaaa</code>]({base}/commit/{"a" * 40})' in shown


def test_commenters_are_not_named() -> None:
    text = page("sound-a")
    table = text[text.index("#### 意见汇总处理表") : text.index("### 技术审查")]
    assert "示例丙用户集团" not in table
    assert "意见方 1" in table
    assert (
        "发送单位 7 个；回函单位 5 个；有意见的单位 3 个；意见 3 条（采纳 1 条，部分采纳 1 条，不采纳 1 条）。"
        in table
    )
    assert "[5.2](#marking-size)" in table


def test_a_commenters_name_is_masked_inside_texts_too_and_shown_with_consent() -> None:
    edits: dict[str, tuple[tuple[str, str], ...]] = {
        f"{SOUND}/consultations/1.yml": (
            ("from: 示例丙用户集团", "from: 何四"),
            ("字符高度8 mm", "何四认为字符高度8 mm"),
        ),
    }
    table = page("sound-a", edits)
    assert "意见方 1认为字符高度" in table
    edits["governance/people.yml"] = (
        ("  name: 何四\n", "  name: 何四\n  consent: {on: 2024-06-01, comments: true}\n"),
    )
    assert "何四认为字符高度" in page("sound-a", edits)


def test_the_arithmetic_is_shown_under_both_denominators() -> None:
    text = page("sound-a")
    assert "| 12 | 9 | 3 | 3 | 3 | 0 | 0 | 0 | 0 |" in text
    assert text.count("4 × 3 = 12 ≥ 3 × 3 = 9") == 2
    assert "审查人 3 | 同意" in text
    assert "| 1 | 5.1 | 技术 |" in text


def test_votes_are_named_only_where_the_rules_or_the_voter_agree() -> None:
    ballot = page("sound-a").partition("**表决**")[2].partition("### 批准")[0]
    assert not any(name in ballot for name in ("吴九", "梁七", "宋八"))
    consent = {
        "governance/people.yml": (
            ("  name: 吴九\n", "  name: 吴九\n  consent: {on: 2024-01-01, votes: true}\n"),
        )
    }
    ballot = page("sound-a", consent).partition("**表决**")[2].partition("### 批准")[0]
    assert "| 吴九 | 同意 |" in ballot
    assert "梁七" not in ballot
    opened = {"governance/procedure.yml": (("votes_open: false", "votes_open: true"),)}
    assert "| 梁七 | 同意 |" in page("sound-a", opened)


def test_the_text_is_shown_as_its_owner_chose() -> None:
    summary = page("sound-a", {f"{SOUND}/index.md": (("text_access: full", "text_access: summary"),)})
    assert "规定了循环物流周转箱的标识内容" in summary
    assert "### 5　标识方法" not in summary
    assert "字符高度8 mm" not in summary
    assert "编制说明 {" not in summary
    assert "#### 意见汇总处理表" in summary
    none = page("sound-a", {f"{SOUND}/index.md": (("text_access: full", "text_access: none"),)})
    assert "**主要技术内容**" not in none


def test_drafts_are_shown_while_everyone_is_asked_and_not_else() -> None:
    assert '<div class="gb"' in page("comment-a")
    assert '<div class="gb"' not in page("draft-a")
    assert '<div class="gb"' not in page("review-a")
    members = {f"{COMMENT}/consultations/1.md": (("scope: public", "scope: members"),)}
    assert '<div class="gb"' not in page("comment-a", members)


def test_pictures_are_published_with_the_text_only_and_never_as_drawings() -> None:
    figures = {
        f"{SOUND}/figures/a.png": b"png",
        f"{SOUND}/figures/b.svg": b"<svg/>",
        "standards/2026/draft-a/figures/c.png": b"c",
    }
    assert media(library(added=figures)) == {"standards/sound-a/figures/a.png": f"{SOUND}/figures/a.png"}
    text = {
        f"{SOUND}/index.md": (
            ("# 标识检查 {#inspection}", "![外观](figures/a.png){#fig-a}\n\n# 标识检查 {#inspection}"),
        )
    }
    shown = made(text, added=figures)["standards/sound-a/index.md"]
    assert "![外观](figures/a.png)\n{: .figure }\n\n图1　外观\n{: .caption #fig-a }" in shown


def test_replacements_are_told_both_ways() -> None:
    row = "- {slug: old, title: 旧标准, status: in-force, number: T/DEMO 1—2018, published: 2018-12-01, effective: 2019-01-01}\n"
    edits = {f"{SOUND}/index.md": (("\nics:", "\nreplaces: [{number: T/DEMO 1—2018, extent: full}]\nics:"),)}
    shown = made(edits, added={"governance/baseline.yml": row.encode()})["standards/sound-a/index.md"]
    assert "| 代替 | T/DEMO 1—2018 |" in shown


def test_a_standard_not_yet_in_force_says_from_when() -> None:
    shown = made(as_of=date(2025, 6, 30))["standards/sound-a/index.md"]
    assert "本标准自 2025-07-01 起实施" in shown
    assert "badge-upcoming" in shown


def test_sources_are_shown_and_linked_only_where_the_chamber_has_a_place_to_edit() -> None:
    assert f"来源 <code>{SOUND}/index.md</code>" in page("sound-a")
    edited = pages(View(library(), (), {}, AS_OF, "https://git.example.org/demo/_edit/main"))
    assert (
        f"([编辑](https://git.example.org/demo/_edit/main/{SOUND}/index.md))"
        in edited["standards/sound-a/index.md"]
    )
    assert "编辑" not in pages(View(library(), (), {}, AS_OF, "javascript:alert(1)"))["index.md"]


def test_hostile_values_are_only_text() -> None:
    bad = "<script>alert(1)</script>[x](javascript:a)|*a*"
    edits = {
        f"{SOUND}/index.md": (("title: 循环物流周转箱标识要求\n", f"title: '{bad}'\n"),),
        f"{SOUND}/consultations/1.yml": (("将字符高度改为不小于10 mm。", f"'{bad}'"),),
        "governance/units.yml": (("name: 示例丁大学", f"name: '{bad}'"),),
    }
    for uri, text in made(edits).items():
        inside = text.partition("\n---\n")[2]
        assert "<script" not in inside, uri
        assert "](javascript" not in inside, uri


# --- the chamber and its measures ----------------------------------------------------------------------------------------


def test_meetings_count_who_came_and_name_the_chair() -> None:
    meeting = sound()["governance/meetings/2024-10-10-tc-1.md"]
    assert "| 主持人 | 吴九 |" in meeting
    assert "| 出席人数 | 10 |" in meeting
    assert "梁七" not in meeting


def test_appeals_show_their_state_without_the_appellant() -> None:
    appeal = "---\nappellant: unit-b\nmatter: consultation\nclaim: 请求延长期限。\nfiled: 2026-06-10\nstandard: comment-a\n---\n"
    shown = made(added={"governance/appeals/2026-1.md": appeal.encode()})
    assert "### 申诉 2026-1：办理中" in shown["governance/appeals.md"]
    assert "示例乙" not in shown["governance/appeals.md"]
    assert "governance/appeals.md#_appeal-2026-1" in shown["standards/comment-a/index.md"]


def test_every_requirement_names_its_rules_or_why_there_is_none() -> None:
    opinion = sound()["requirements/opinion.md"]
    assert "须由人判断：" in opinion
    assert "](../reference/rules/" in opinion


def test_an_empty_chamber_still_has_a_site() -> None:
    shown = pages(View(load(MemoryTree({})), (), {}, AS_OF))
    assert "# 商会团体标准" in shown["index.md"]
    assert "还没有收费的记录" in shown["governance/fees.md"]


def test_collecting_names_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "governance").mkdir()
    (tmp_path / "governance/chamber.md").write_text("format: 1\n", "utf-8")
    with pytest.raises(RefusedError, match=r"governance/chamber\.md:1:1"):
        collect(tmp_path, AS_OF)


def test_banners_name_the_successor_and_the_end() -> None:
    index = chamber()[f"{SOUND}/index.md"].decode().replace("T/DEMO 1—2025", "T/DEMO 1—2026")
    index = index.replace(
        "\nics:", "\nreplaces: [{number: T/DEMO 1—2025, extent: full}]\nrevises: sound-a\nics:"
    )
    publication = chamber()[f"{SOUND}/publication.md"].decode()
    publication = publication.replace("2025-03-20\n", "2026-03-20\n").replace("2025-07-01", "2026-09-01")
    added = {
        "standards/2025/sound-b/index.md": index.encode(),
        "standards/2025/sound-b/publication.md": publication.encode(),
    }
    told = "本标准自 2026-09-01 起由 [T/DEMO 1—2026 循环物流周转箱标识要求](../sound-b/index.md) 代替。"
    before = made(added=added)["standards/sound-a/index.md"]
    assert f'<div class="banner open" markdown="1">\n\n{told}' in before
    after = made(added=added, as_of=date(2026, 9, 1))["standards/sound-a/index.md"]
    assert f'<div class="banner" markdown="1">\n\n{told}' in after
    assert "badge-superseded" in after
    withdrawn = "---\nreason: 技术过时\neffective: 2026-05-01\n---\n"
    edits = {
        f"{SOUND}/index.md": (
            ("stage: publication", "stage: withdrawn"),
            (
                "  - to: publication\n    on: 2025-03-20",
                "  - to: publication\n    on: 2025-03-20\n  - to: withdrawn\n    on: 2026-04-01",
            ),
        )
    }
    shown = made(edits, added={f"{SOUND}/withdrawal.md": withdrawn.encode()})["standards/sound-a/index.md"]
    assert "本标准已废止，自 2026-05-01 起停止使用。" in shown
    assert '<li class="now" aria-current="step">废止</li>' in shown


def test_opposition_is_told_without_names() -> None:
    edits = {
        f"{SOUND}/reviews/1.md": (
            (
                "sustained_opposition: []",
                "sustained_opposition: [{by: 梁七, clause: marking, matter: 梁七反对}]",
            ),
        )
    }
    assert "| 反对方 1 | marking | 反对方 1反对 | 否 |" in page("sound-a", edits)


def test_a_text_that_is_shown_has_a_cover_for_paper() -> None:
    issued, asked, drafted = page("sound-a"), page("comment-a"), page("draft-a")
    cover = issued[issued.index('<div class="cover"') : issued.index("# T/DEMO")]
    assert "团体标准\n{: .cover-kind }" in cover
    assert "<span>2025-03-20 发布</span> <span>2025-07-01 实施</span>" in cover
    assert "示例商会　发布" in cover
    assert "（征求意见稿）\n{: .cover-draft }" in asked
    assert 'class="cover"' not in drafted


def test_a_term_and_an_annex_have_their_number_on_a_line_of_its_own() -> None:
    shown = page("sound-a")
    assert re.search(
        r'#### <span class="line">3\.1</span> [^ ]+ <span class="term-en" lang="en">[a-z]', shown
    )
    assert re.search(
        r'<span class="line">附录A</span> <span class="line">（(规范性|资料性)）</span> <span class="line">',
        shown,
    )


def test_how_a_text_is_written_is_shown_by_what_becomes_of_it() -> None:
    shown = sound()["guides/writing.md"]
    assert "$$ {#eq-rate}" in shown
    assert 'class="number">（1）</span>' in shown
    assert "![试验装置](../assets/example.png)" in shown
    assert "见[表A.1](#tab-record)" in shown
    assert "　静置" not in shown


def test_the_list_of_records_is_a_page_of_its_own() -> None:
    shown = sound()["reference/records/index.md"]
    assert "[标准](standard.md) | <code>standards/" in shown
    assert "[机构](bodies.md)" in shown
    assert "# 标准 · Standard" in sound()["reference/records/standard.md"]
