"""Numbers, labels and texts of clauses."""

from textwrap import dedent

from tuanbiao.parse.blocks import Document
from tuanbiao.parse.clauses import Clause, captions, clause_texts, outline, resolve
from tuanbiao.parse.markdown import parse

STANDARD = """\
# 前言 {#foreword}
本文件由示例商会提出。
# 引言 {#introduction}
## 背景 {#background}
# 范围 {#scope}
本文件规定了要求。
# 规范性引用文件 {#normative-references}
# 术语和定义 {#terms}
## 一般术语 {#general-terms}
### 团体标准 group standard {#term-group-standard}
团体制定的标准。
## 商会 chamber {#term-chamber}
# 要求 {#requirements}
表：限值 {#tab-limits}

| 甲 |
|---|
| 1 |

## 外观 {#appearance}
### {#c-colour}
颜色应均匀。
### {#c-size}
![尺寸](figures/size.png){#fig-size}

## 性能 {#performance}
# 附录（规范性）试验方法 {#annex-test}
## 仪器 {#instruments}
### 天平 {#balance}
表：仪器 {#tab-instruments}

![天平](figures/balance.png){#fig-balance}

# 附录（资料性）示例 {#annex-examples}
表：示例 {#tab-examples}
# 参考文献 {#bibliography}
# 索引 {#index}
"""


def read(text: str, first_line: int = 1) -> Document:
    return parse("index.md", dedent(text), first_line)


def clause(own: str) -> Clause:
    return next(found for found in outline(read(STANDARD)) if found.id == own)


def test_numbers_follow_the_levels() -> None:
    assert [(found.id, found.number) for found in outline(read(STANDARD))] == [
        ("foreword", None),
        ("introduction", None),
        ("background", "0.1"),
        ("scope", "1"),
        ("normative-references", "2"),
        ("terms", "3"),
        ("general-terms", "3.1"),
        ("term-group-standard", "3.1.1"),
        ("term-chamber", "3.2"),
        ("requirements", "4"),
        ("appearance", "4.1"),
        ("c-colour", "4.1.1"),
        ("c-size", "4.1.2"),
        ("performance", "4.2"),
        ("annex-test", "A"),
        ("instruments", "A.1"),
        ("balance", "A.1.1"),
        ("annex-examples", "B"),
        ("bibliography", None),
        ("index", None),
    ]


def test_kinds() -> None:
    kinds = {found.id: found.kind for found in outline(read(STANDARD))}
    assert kinds["foreword"] == "foreword"
    assert kinds["introduction"] == "introduction"
    assert kinds["background"] == "clause"
    assert kinds["scope"] == "chapter"
    assert kinds["general-terms"] == "clause"
    assert kinds["term-group-standard"] == kinds["term-chamber"] == "term"
    assert kinds["annex-test"] == "annex"
    assert kinds["balance"] == "annex-clause"
    assert kinds["bibliography"] == "bibliography"
    assert kinds["index"] == "index"


def test_an_annex_says_whether_it_is_normative() -> None:
    assert (clause("annex-test").title, clause("annex-test").normative) == ("试验方法", True)
    assert (clause("annex-examples").title, clause("annex-examples").normative) == ("示例", False)
    assert clause("scope").normative is None
    silent = outline(read("# 附录 数据 {#annex-data}\n"))[0]
    assert (silent.kind, silent.title, silent.normative) == ("annex", "数据", None)


def test_a_chapter_about_annexes_is_no_annex() -> None:
    assert outline(read("# 附录的编写 {#writing}\n"))[0].kind == "chapter"


def test_own_text_and_parent() -> None:
    assert clause("scope").text == "本文件规定了要求。"
    assert clause("c-colour").text == "颜色应均匀。"
    clauses = outline(read(STANDARD))
    parent = clause("c-colour").parent
    assert parent is not None
    assert clauses[parent].id == "appearance"
    assert clause("scope").parent is None


def test_a_skipped_level_is_numbered_below_what_is_there() -> None:
    numbers = [found.number for found in outline(read("# 范围 {#scope}\n### 条 {#c-a}\n### 条 {#c-b}\n"))]
    assert numbers == ["1", "1.1", "1.2"]


def test_a_clause_below_no_chapter_has_no_number() -> None:
    assert outline(read("## 条 {#c-a}\n"))[0].number is None


def test_the_twenty_seventh_annex_is_aa() -> None:
    text = "".join(f"# 附录（资料性）示例 {{#annex-{number}}}\n" for number in range(27))
    assert outline(read(text))[-1].number == "AA"


def test_captions_count_through_the_text_and_anew_in_an_annex() -> None:
    found = [(caption.id, caption.label, caption.title) for caption in captions(read(STANDARD))]
    assert found == [
        ("tab-limits", "表1", "限值"),
        ("fig-size", "图1", "尺寸"),
        ("tab-instruments", "表A.1", "仪器"),
        ("fig-balance", "图A.1", "天平"),
        ("tab-examples", "表B.1", "示例"),
    ]


def test_cross_references() -> None:
    labels = resolve(read(STANDARD))
    assert labels["foreword"] == "前言"
    assert labels["scope"] == "第1章"
    assert labels["c-colour"] == "4.1.1"
    assert labels["term-chamber"] == "3.2"
    assert labels["annex-test"] == "附录A"
    assert labels["balance"] == "A.1.1"
    assert labels["tab-instruments"] == "表A.1"
    assert labels["fig-size"] == "图1"


def test_the_first_of_a_duplicate_id_is_what_a_reference_means() -> None:
    assert resolve(read("# 范围 {#scope}\n# 要求 {#scope}\n"))["scope"] == "第1章"


def test_clause_texts_hold_the_heading_line() -> None:
    assert clause_texts(read("# 范围 {#scope}\n\n甲\n\n## 条 {#c-a}\n\n乙\n", first_line=9)) == {
        "scope": "# 范围 {#scope}\n\n甲",
        "c-a": "## 条 {#c-a}\n\n乙",
    }


def test_no_text_escapes_the_comparison() -> None:
    texts = clause_texts(read("开头\n# 范围 {#scope}\n甲\n## 无标识\n乙\n## 重复 {#scope}\n丙\n"))
    assert texts == {
        "": "开头",
        "scope": "# 范围 {#scope}\n甲\n## 无标识\n乙\n## 重复 {#scope}\n丙",
    }


def test_an_empty_text_has_no_clauses() -> None:
    assert outline(read("")) == ()
    assert clause_texts(read("")) == {}
