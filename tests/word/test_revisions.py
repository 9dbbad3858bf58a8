"""The tracked changes of a draft author by author: whichever are undone, the text is that of a draft made without them."""

from collections.abc import Mapping

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.word.drafts import DRAFTS, p, part, raw, saved
from tuanbiao.forms.docx.package import pack
from tuanbiao.forms.docx.read.draft import Wanted, read, read_as
from tuanbiao.forms.docx.read.revisions import MAX_AUTHORS, Group, State, groups, moment, states
from tuanbiao.forms.docx.read.tracked import NOBODY
from tuanbiao.forms.docx.read.values import RefusedError
from tuanbiao.forms.docx.xml import part as parted
from tuanbiao.forms.docx.xml import w

A, B = "张三", "李四"
Words = tuple[str, str | None, str | None]  # with who put them in and who took them out


def change(name: str, author: str | None, inside: str = "", on: str = "2026-11-02T09:00:00Z") -> str:
    who = f' w:author="{author}"' if author is not None else ""
    return f'<w:{name} w:id="1"{who} w:date="{on}">{inside}</w:{name}>'


def said(text: str, name: str = "t") -> str:
    return f'<w:r><w:{name} xml:space="preserve">{text}</w:{name}></w:r>'


def ins(text: str, author: str | None = A, on: str = "2026-11-02T09:00:00Z") -> str:
    return change("ins", author, said(text), on)


def gone(text: str, author: str = A, on: str = "2026-11-02T09:00:00Z") -> str:
    return change("del", author, said(text, "delText"), on)


def ended(mark: str, *runs: str) -> str:
    """A paragraph to whose end something happened."""
    inside = "".join(one if one.startswith("<") else said(one) for one in runs)
    return f"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{inside}</w:p>"


def draft(*paragraphs: str) -> bytes:
    """A file that holds no more than a document, without styles."""
    body = w("body", p("引言"), *paragraphs)
    return pack({"word/document.xml": parted("document", body)})


def table(*rows: str) -> str:
    return w("tbl", *rows)


def row(cells: str, properties: str = "") -> str:
    return w("tr", properties, cells)


def cell(text: str, mark: str = "") -> str:
    return w("tc", w("tcPr", mark), p(text))


def drawn(content: bytes) -> list[State]:
    return list(states(content, read(content), Wanted()))


def texts(content: bytes) -> list[str]:
    """The paragraphs of each state, a line for each state."""
    return ["/".join(one.draft.text.split("\n\n")[1:]).strip() for one in drawn(content)]


def names(content: bytes) -> list[tuple[str, ...]]:
    return [one.authors for one in groups(content)]


CASES: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "words": (
        (p("容积", gone("宜"), ins("应"), "不小于 18 L", ins("，偏差 1 L", B), "。"),),
        ["容积宜不小于 18 L。", "容积应不小于 18 L。", "容积应不小于 18 L，偏差 1 L。"],
    ),
    "what one put in and another took out": (
        (p("甲", change("ins", B, said("乙") + change("del", A, said("丙", "delText")) + said("丁")), "。"),),
        ["甲。", "甲乙丙丁。", "甲乙丁。"],
    ),
    "each in what the other put in": (
        (
            p("甲", change("ins", B, said("乙") + change("del", A, said("丙", "delText"))), "。"),
            p("子", change("ins", A, said("丑") + change("del", B, said("寅", "delText"))), "。"),
        ),
        ["甲。/子。", "甲乙。/子丑。"],
    ),
    "words amid another's": (
        (p(ins("前", B), ins("中", A, "2026-11-02T10:00:00Z"), ins("后", B), "。"), p("尾", ins("。", B, "2026-11-09T10:00:00Z"))),
        ["。/尾", "前后。/尾。", "前中后。/尾。"],
    ),
    "older words amid another's": (
        (p(ins("前", B), ins("中", A, "2026-11-01T10:00:00Z"), ins("后", B), "。"),),
        ["。", "中。", "前中后。"],
    ),
    "a new paragraph": (
        (p("甲。"), ended(change("ins", A), ins("乙。")), p("丙。")),
        ["甲。/丙。", "甲。/乙。/丙。"],
    ),
    "a paragraph parted": ((ended(change("ins", A), "甲，"), p("乙。")), ["甲，乙。", "甲，/乙。"]),
    "a paragraph joined": ((ended(change("del", A), "甲，"), p("乙。")), ["甲，/乙。", "甲，乙。"]),
    "a paragraph taken out": ((p("甲。"), ended(change("del", A), gone("乙。"))), ["甲。/乙。", "甲。"]),
    "the end of the last paragraph": ((p("甲。"), ended(change("del", A), "乙。")), ["甲。/乙。", "甲。/乙。"]),
    "a paragraph before a table": (
        (ended(change("del", A), "甲。"), table(row(cell("乙")))),
        ["甲。/| 乙 |\n|---|", "甲。/| 乙 |\n|---|"],
    ),
    "another's words in a new paragraph": (
        (p("甲。"), ended(change("ins", B, on="2026-11-09T00:00:00Z"), ins("乙", B), ins("丙。", A)), p("丁。")),
        ["甲。/丁。", "甲。/乙/丁。", "甲。/乙丙。/丁。"],
    ),
    "moved": (
        (ended(change("moveFrom", A), change("moveFrom", A, said("甲。"))), p("乙。"), ended(change("moveTo", A), change("moveTo", A, said("甲。"))), p("丙。")),
        ["甲。/乙。/丙。", "乙。/甲。/丙。"],
    ),
    "rows": (
        (
            table(
                row(cell("甲")),
                row(cell("乙"), w("trPr", change("ins", A))),
                row(cell("丙"), w("trPr", change("del", B))),
            ),
        ),
        ["| 甲 |\n|---|\n| 丙 |", "| 甲 |\n|---|\n| 乙 |\n| 丙 |", "| 甲 |\n|---|\n| 乙 |"],
    ),
    "cells": (
        (
            table(row(cell("甲") + cell("乙", change("cellIns", A)) + cell("丙", change("cellDel", B)))),
        ),
        ["| 甲 | 丙 |\n|---|---|", "| 甲 | 乙 | 丙 |\n|---|---|---|", "| 甲 | 乙 |\n|---|---|"],
    ),
    "paragraphs of a cell": (
        (f"<w:tbl><w:tr><w:tc>{ended(change('del', A), '甲')}{p('乙')}</w:tc></w:tr></w:tbl>",),
        ["| 甲；乙 |\n|---|", "| 甲乙 |\n|---|"],
    ),
    "a field": (
        (p("甲", change("del", A, said("NUMPAGES", "delInstrText") + said("乙", "delText")), "。"),),
        ["甲乙。", "甲。"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_state_for_each_author(name: str) -> None:
    paragraphs, expected = CASES[name]

    assert texts(draft(*paragraphs)) == expected


def test_formats_change_what_is_a_heading_and_what_is_bold() -> None:
    """A change of size is none that anyone reads, so that its author leaves the text as it is."""
    heading = f'<w:pPr><w:pStyle w:val="Heading2"/>{change("pPrChange", A, "<w:pPr/>")}</w:pPr>'
    document = docx.Document()
    document.add_heading("要求", 1)
    raw(
        document,
        f"<w:p>{heading}{said('外观')}</w:p>",
        p(f"<w:r><w:rPr><w:b/>{change('rPrChange', B, '<w:rPr/>')}</w:rPr><w:t>平整</w:t></w:r>"),
        p(f'<w:r><w:rPr><w:sz w:val="9"/>{change("rPrChange", "王五")}</w:rPr><w:t>甲</w:t></w:r>'),
    )
    content = saved(document)

    assert texts(content) == [
        "外观/平整/甲",
        "## 外观 {#c-86a63f}/平整/甲",
        "## 外观 {#c-86a63f}/**平整**/甲",
        "## 外观 {#c-86a63f}/**平整**/甲",
    ]
    found = read(content)
    assert [(one.before, one.after, one.kind) for one in found.changes] == [
        ("〔Normal〕", "〔heading 2〕", "format"),
        ("平整〔普通〕", "平整〔加粗〕", "format"),
    ]
    assert "只改外观的格式修订未列出" in [one.what.zh for one in found.findings]


def test_footnotes_change_as_well() -> None:
    document = docx.Document()
    document.add_heading("要求", 1)
    raw(document, p("应平整", '<w:r><w:footnoteReference w:id="2"/></w:r>', "。"))
    note = f'<w:footnote w:id="2">{p("目测", ins("检查"), "。")}</w:footnote>'
    part(document, "footnotes", "footnotes", note)

    content = saved(document)

    assert ["检查" in one.draft.text for one in drawn(content)] == [False, True]
    assert [(one.before, one.after) for one in read(content).changes] == [("", "检查")]


def test_footnotes_come_and_go() -> None:
    document = docx.Document()
    document.add_heading("要求", 1)
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    raw(
        document,
        p("应平整", change("ins", A, mark.format(2)), "，应清晰", change("del", B, mark.format(3)), "。"),
    )
    notes = "".join(
        f'<w:footnote w:id="{at}">{p(text)}</w:footnote>' for at, text in ((2, "目测"), (3, "手摸"))
    )
    part(document, "footnotes", "footnotes", notes)
    content = saved(document)
    first, *_, last = (one.draft.text for one in drawn(content))

    assert ("手摸" in first, "目测" in first) == (True, False)
    assert last.endswith("应平整[^1]，应清晰。\n\n[^1]: 目测\n")
    assert [(one.before, one.after) for one in read(content).changes] == [("", "［脚注］"), ("［脚注］", "")]


def test_a_heading_keeps_its_id_in_every_state() -> None:
    """Even where the title is new: the id is that of the paragraph."""
    document = docx.Document()
    raw(document, p("外观", ins("质量"), style="Heading1"), p("应平整。"), p("材料", style="Heading1"))
    first, last = drawn(saved(document))

    assert first.draft.text.replace("# 外观 ", "# 外观质量 ") == last.draft.text


def test_a_heading_that_is_taken_out_takes_its_id_along() -> None:
    """Bookmarks stay behind when words are deleted, and must not name the next clause."""
    document = docx.Document()
    mark = '<w:bookmarkStart w:id="{0}" w:name="id_{1}"/>{2}<w:bookmarkEnd w:id="{0}"/>'
    deleted = f"<w:pPr><w:pStyle w:val='Heading1'/><w:rPr>{change('del', A)}</w:rPr></w:pPr>"
    raw(
        document,
        f"<w:p>{deleted}{mark.format(1, 'looks', gone('外观'))}</w:p>",
        ended(change("del", A), gone("应平整。")),
        p(mark.format(2, "weight", said("质量")), style="Heading1"),
        p("应为 1 kg。"),
    )
    first, last = drawn(saved(document))

    assert first.draft.text == "# 外观 {#looks}\n\n应平整。\n\n# 质量 {#weight}\n\n应为 1 kg。\n"
    assert last.draft.text == "# 质量 {#weight}\n\n应为 1 kg。\n"


def test_the_last_state_is_the_draft_as_it_is_read() -> None:
    content = DRAFTS["revisions"]()
    found = drawn(content)

    assert (found[0].group, found[-1].draft) == (None, read(content))
    assert [one.authors for one in groups(content)] == [("=HYPERLINK(1)",), (A,), (B,)]


def _runs(words: list[Words]) -> str:
    """Runs as Word writes them: who took out stands within who put in."""
    found = []
    for text, new, old in words:
        inside = change("del", old, said(text, "delText")) if old else said(text)
        found.append(change("ins", new, inside) if new else inside)
    return p(*found)


_who = st.none() | st.sampled_from([A, B, "王五"])
_words = st.lists(
    st.tuples(st.text("应宜可产品", min_size=1, max_size=4), _who, _who), min_size=1, max_size=5
)


@given(st.lists(_words, min_size=1, max_size=4), st.sets(st.sampled_from([A, B, "王五"])))
@settings(max_examples=25)
def test_whoever_is_undone_the_rest_is_as_if_they_had_done_nothing(
    paragraphs: list[list[Words]], undone: set[str]
) -> None:
    content = draft(*(_runs(one) for one in paragraphs))
    left = [
        "".join(text for text, new, old in one if new not in undone and (old is None or old in undone))
        for one in paragraphs
    ]

    assert read_as(content, Wanted(without=frozenset(undone))).text == read(draft(*map(p, left))).text
    found = drawn(content)
    authors = {who for one in paragraphs for _, *both in one for who in both if who}
    assert {who for one in found if one.group for who in one.group.authors} == authors
    assert found[-1].draft.text == read(content).text


NAMES: Mapping[str, tuple[str | None, str]] = {
    "none": (None, NOBODY),
    "empty": ("", NOBODY),
    "blank": ("&#10;&#9; ", NOBODY),
    "two lines": ("张三&#10;Signed-off-by: 李四", "张三 Signed-off-by: 李四"),
    "the other direction": ("张\u202e三\u200b", "张三"),
    "control characters": ("张&#x7f;三&#x9b;", "张三"),
    "very long": ("张" * 5000, "张" * 60),
    "brackets": ("&lt;a@b&gt;", "<a@b>"),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_hostile_author_is_a_name_on_one_line(name: str) -> None:
    written, shown = NAMES[name]
    content = draft(p("甲", ins("乙", written), "。"))

    assert names(content) == [(shown,)]
    assert [one.author for one in read(content).changes] == [shown]


def test_who_says_no_day_comes_last() -> None:
    content = draft(
        p(
            "甲",
            ins("乙", A, "soon"),
            ins("丙", B, "2026-13-02T09:00:00Z"),
            ins("丁", "王五", "2026-11-02T09:00:00Z"),
        )
    )

    assert names(content) == [("王五",), (A,), (B,)]
    assert groups(content)[0] == Group(("王五",), moment("2026-11-02T09:00:00"), ())


def test_too_many_authors_are_refused() -> None:
    content = draft(p(*(ins("甲", f"作者{at}") for at in range(MAX_AUTHORS + 1))))

    with pytest.raises(RefusedError, match="--review-table"):
        groups(content)


def test_one_change_may_go_on_in_another_run() -> None:
    """What another took out within it is that other's."""
    inside = said("乙") + change("del", B, said("丙", "delText")) + said("丁") + "<w:r><w:br/></w:r>"
    found = read(draft(p("甲", change("ins", A, inside), "。"))).changes

    assert [(one.author, one.before, one.after, one.kind) for one in found] == [
        (A, "", "乙", "inserted"),
        (B, "丙", "", "deleted"),
        (A, "", "丁\n", "inserted"),
    ]
