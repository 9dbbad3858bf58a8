"""The redline of two texts: what a reader is told of clauses, paragraphs, tables and words."""

from collections.abc import Iterable
from textwrap import dedent

import pytest

from tests.cases import chamber
from tuanbiao.load import load
from tuanbiao.parse.markdown import parse
from tuanbiao.redline.compare import clauses, redline
from tuanbiao.redline.values import BlockChange, ClauseChange, FigureChange, Run
from tuanbiao.standard import Standard
from tuanbiao.tree import MemoryTree

FOLDER = "standards/2026/comment-a"
_MARKS = {"same": "{}", "inserted": "{{+{}+}}", "deleted": "[-{}-]"}


def compare(old: str, new: str) -> tuple[ClauseChange, ...]:
    return clauses(parse("index.md", dedent(old), 1), parse("index.md", dedent(new), 1))


def marked(runs: Iterable[Run]) -> str:
    return "".join(_MARKS[run.status].format(run.text) for run in runs)


def only(old: str, new: str) -> BlockChange:
    """The one block of two texts without clauses."""
    ((block,),) = (clause.blocks for clause in compare(old, new))
    return block


def words(old: str, new: str) -> str:
    return marked(only(old, new).runs)


def states(old: str, new: str) -> list[tuple[str | None, str | None, str | None, str]]:
    return [(one.id, one.before, one.after, one.status) for one in compare(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("不应大于 5 mm", "不应大于 5.0 mm", "不应大于 [-5 mm-]{+5.0 mm+}"),
        ("温度为 -10 ℃。", "温度为 10 ℃。", "温度为 [--10 ℃-]{+10 ℃+}。"),
        ("偏差 ±0.5 mm", "偏差 ±1 mm", "偏差 [-±0.5 mm-]{+±1 mm+}"),
        ("载荷 1 000 kg", "载荷 1 200 kg", "载荷 [-1 000 kg-]{+1 200 kg+}"),
        ("包装箱应密封。", "包装箱宜密封。", "包装箱[-应-]{+宜+}密封。"),
        ("包装箱应密封。", "包装箱不应密封。", "包装箱[-应-]{+不应+}密封。"),
        ("供应方应检验。", "供货方应检验。", "供[-应-]{+货+}方应检验。"),
        (
            "应符合 GB/T 1.1—2009 的规定。",
            "应符合 GB/T 1.1—2020 的规定。",
            "应符合 [-GB/T 1.1—2009-]{+GB/T 1.1—2020+} 的规定。",
        ),
        ("按`abc`检验。", "按`abd`检验。", "按[-abc-]{+abd+}检验。"),
    ],
)
def test_words(old: str, new: str, said: str) -> None:
    assert words(old, new) == said


def test_another_line_break_is_no_change() -> None:
    assert only("颜色应均匀，\n表面应平整。", "颜色应均匀，表面应平整。").status == "same"
    assert words("delivery\nrobot", "delivery robot") == "delivery robot"


def test_islands_of_chance_are_no_words() -> None:
    assert words("塑料的板材应符合要求。", "金属的管件应符合要求。") == (
        "[-塑料-]{+金属+}的[-板材-]{+管件+}应符合要求。"
    )
    assert words("聚乙烯的再生料应符合要求。", "不锈钢的锻压件应符合要求。") == (
        "[-聚乙烯的再生料-]{+不锈钢的锻压件+}应符合要求。"
    )


def test_paragraphs_without_much_in_common_are_two() -> None:
    ((clause),) = compare("产品应贴标签。", "本表给出尺寸。")

    assert [(one.status, marked(one.runs)) for one in clause.blocks] == [
        ("deleted", "[-产品应贴标签。-]"),
        ("new", "{+本表给出尺寸。+}"),
    ]


def test_a_paragraph_to_which_much_was_added_is_the_same_one() -> None:
    more = "每批产品出厂前还应由检验部门逐件核对标识内容，并将核对结果记入检验记录，保存三年。"

    assert words("包装箱应密封。", f"包装箱应密封。{more}") == f"包装箱应密封。{{+{more}+}}"
    assert words(f"{more}包装箱应密封。", "包装箱应密封。") == f"[-{more}-]包装箱应密封。"


def test_a_list_with_an_item_more() -> None:
    (clause,) = compare("- 甲法；\n- 丙法。\n", "- 甲法；\n- 乙的方法；\n- 丙法。\n")

    assert [(one.kind, one.status) for one in clause.blocks] == [
        ("item", "same"),
        ("item", "new"),
        ("item", "same"),
    ]


def test_kinds() -> None:
    text = """\
        正文。

        - 列项

        > 引文

        注：说明。

        示例：举例。

        $$a + b$$

        ```
        代码
        ```

        ![图题](figures/a.png){#fig-a}

        表：表题 {#tab-a}

        | 甲 |
        |---|
        | 1 |
        """
    (clause,) = compare(text, text)

    assert [one.kind for one in clause.blocks] == [
        "paragraph",
        "item",
        "quote",
        "note",
        "example",
        "formula",
        "code",
        "figure",
        "caption",
        "table",
    ]
    assert [marked(one.runs) for one in clause.blocks[7:9]] == ["图1　图题", "表1　表题"]
    assert {one.status for one in clause.blocks} == {"same"}


TABLE = """
| 项目 | 限值 |
|---|---|
| 长度 | 5 mm |
| 宽度 | 3 mm |
"""


def table(old: str, new: str) -> list[tuple[str, list[str]]]:
    return [(row.status, [marked(cell) for cell in row.cells]) for row in only(old, new).rows]


def test_a_table_cell() -> None:
    assert table(TABLE, TABLE.replace("5 mm", "6 mm")) == [
        ("same", ["项目", "限值"]),
        ("changed", ["长度", "[-5 mm-]{+6 mm+}"]),
        ("same", ["宽度", "3 mm"]),
    ]


def test_a_row_and_a_column_more() -> None:
    new = """
| 项目 | 单位 | 限值 |
|---|---|---|
| 高度 | 米 | 9 m |
| 长度 |  | 5 mm |
| 宽度 |  | 3 mm |
"""
    assert table(TABLE, new) == [
        ("changed", ["项目", "{+单位+}", "限值"]),
        ("new", ["{+高度+}", "{+米+}", "{+9 m+}"]),
        ("same", ["长度", "", "5 mm"]),
        ("same", ["宽度", "", "3 mm"]),
    ]
    assert [row[0] for row in table(new, TABLE)] == ["changed", "deleted", "same", "same"]


def test_a_table_in_a_list_without_bars_at_its_ends() -> None:
    old = "1. 项目 | 限值\n   --|--\n   长度 | 5\n"

    assert table(old, old.replace("5", "6"))[1] == ("changed", ["长度", "[-5-]{+6+}"])


def test_two_tables_in_turn_and_one_at_the_end_of_a_clause() -> None:
    old = f"{TABLE}\n{TABLE}\n# 甲 {{#a}}\n{TABLE}\n# 乙 {{#b}}\n"

    assert [len(one.blocks) for one in compare(old, old)] == [2, 1, 0]


def test_a_table_that_came_or_went() -> None:
    assert [one.status for one in compare("甲", f"甲\n{TABLE}")[0].blocks] == ["same", "new"]
    assert [one.status for one in compare(f"甲\n{TABLE}", "甲")[0].blocks] == ["same", "deleted"]
    assert compare("", TABLE)[0].blocks[0].rows[0].cells == (
        (Run("项目", "inserted"),),
        (Run("限值", "inserted"),),
    )


CLAUSES = """
# 范围 {#scope}

范围的文本。

# 要求 {#requirements}

## 尺寸 {#size}

长度应合格，见[](#method)。

## 外观 {#look}

颜色应均匀。

# 试验方法 {#method}

用尺测量。
"""


def test_a_text_and_itself() -> None:
    assert {one.status for one in compare(CLAUSES, CLAUSES)} == {"same"}


def test_another_number_alone_is_no_change() -> None:
    new = CLAUSES.replace("# 要求", "# 分类 {#classes}\n\n# 要求")

    assert states(CLAUSES, new) == [
        ("scope", "1", "1", "same"),
        ("classes", None, "2", "new"),
        ("requirements", "2", "3", "same"),
        ("size", "2.1", "3.1", "same"),
        ("look", "2.2", "3.2", "same"),
        ("method", "3", "4", "same"),
    ]
    assert marked(compare(CLAUSES, new)[3].blocks[0].runs) == "长度应合格，见第4章。"


def test_a_reference_to_another_clause_is_a_change() -> None:
    new = CLAUSES.replace("[](#method)", "[](#look)")

    assert marked(compare(CLAUSES, new)[2].blocks[0].runs) == "长度应合格，见[-第3章-]{+2.2+}。"


def test_an_address_behind_the_same_words_is_a_change() -> None:
    assert words("见[网页](https://a.example/)。", "见[网页](https://b.example/)。") == (
        "见网页[-（https://a.example/）-]{+（https://b.example/）+}。"
    )
    assert words("![图](figures/a.png)", "![图](figures/b.png)") == (
        "图1　图[-（figures/a.png）-]{+（figures/b.png）+}"
    )


def test_a_clause_that_was_moved_and_changed() -> None:
    size = CLAUSES[CLAUSES.index("## 尺寸") : CLAUSES.index("## 外观")]
    new = CLAUSES.replace(size, "") + size.replace("应合格", "宜合格")

    assert states(CLAUSES, new) == [
        ("scope", "1", "1", "same"),
        ("requirements", "2", "2", "same"),
        ("look", "2.2", "2.1", "same"),
        ("method", "3", "3", "same"),
        ("size", "2.1", "3.1", "moved"),
    ]
    assert marked(compare(CLAUSES, new)[-1].blocks[0].runs) == "长度[-应-]{+宜+}合格，见第3章。"


def test_a_chapter_that_was_moved_takes_its_clauses_along() -> None:
    scope = CLAUSES[CLAUSES.index("# 范围") : CLAUSES.index("# 要求")]
    new = CLAUSES.replace(scope, "") + scope

    assert [(one.id, one.status) for one in compare(CLAUSES, new) if one.status != "same"] == [
        ("scope", "moved")
    ]


def test_a_clause_that_was_deleted_stands_where_it_stood() -> None:
    new = CLAUSES.replace("## 尺寸 {#size}\n\n长度应合格，见[](#method)。\n", "")

    assert states(CLAUSES, new) == [
        ("scope", "1", "1", "same"),
        ("requirements", "2", "2", "same"),
        ("size", "2.1", None, "deleted"),
        ("look", "2.2", "2.1", "same"),
        ("method", "3", "3", "same"),
    ]
    assert states("# 甲 {#a}\n\n# 乙 {#b}\n", "# 乙 {#b}\n")[0] == ("a", "1", None, "deleted")


def test_a_clause_with_another_id_is_known_by_its_title() -> None:
    new = CLAUSES.replace("{#look}", "{#appearance}")

    assert ("appearance", "2.2", "2.2", "same") in states(CLAUSES, new)


def test_a_clause_without_title_and_with_another_id_is_another_one() -> None:
    assert [one.status for one in compare("# {#a}\n\n甲\n", "# {#b}\n\n甲\n")] == ["deleted", "new"]


def test_clauses_without_ids_go_by_title_and_one_of_two_by_its_turn() -> None:
    old = "# 要求\n\n甲\n\n# 要求\n\n乙\n"

    assert [one.status for one in compare(old, old.replace("乙", "丙乙"))] == ["same", "changed"]


def test_a_title_with_a_reference() -> None:
    (one,) = compare("# 甲[乙](#b)![图](figures/a.png) {#a}\n", "# 甲[丙](#b)![图](figures/a.png) {#a}\n")

    assert marked(one.title) == "甲[-乙-]{+丙+}图"


def test_titles_and_annexes() -> None:
    old = "# 附录（规范性）试验方法 {#annex-a}\n"
    (one,) = compare(old, old.replace("规范性", "资料性").replace("试验", "检验"))

    assert (one.after, one.status) == ("附录A", "changed")
    assert marked(one.title) == "（[-规范-]{+资料+}性）[-试-]{+检+}验方法"


def _standard(*edits: tuple[str, str], **more: bytes) -> Standard:
    files = chamber()
    text = files[f"{FOLDER}/index.md"].decode()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    files[f"{FOLDER}/index.md"] = text.encode()
    files |= {f"{FOLDER}/figures/{name}.svg": content for name, content in more.items()}
    return load(MemoryTree(files)).standards["comment-a"]


def test_a_standard_with_its_title_and_figures() -> None:
    title = _standard().index.data.title
    old = _standard(a=b"1", b=b"1")
    found = redline(old, _standard((f"title: {title}", f"title: 新的{title}"), b=b"2", c=b"1"))

    assert marked(found.title) == f"{{+新的+}}{title}"
    assert found.figures == (
        FigureChange("figures/a.svg", "deleted"),
        FigureChange("figures/b.svg", "changed"),
        FigureChange("figures/c.svg", "new"),
    )
    assert (found.insertions, found.deletions, found.changed, found.is_empty) == (1, 0, (), False)


def test_the_redline_of_a_standard_and_itself_is_empty() -> None:
    assert redline(_standard(), _standard()).is_empty
