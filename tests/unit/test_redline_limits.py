"""Redlines of any two texts: nothing is lost, nothing costs too much."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile import TEXTS
from tuanbiao.facts.sentences import squeeze
from tuanbiao.parse.blocks import CODE_MARK
from tuanbiao.parse.markdown import parse
from tuanbiao.redline.align import Stretch, differing, encode
from tuanbiao.redline.compare import clauses
from tuanbiao.redline.values import BlockChange, ClauseChange, Run


def compare(old: str, new: str) -> tuple[ClauseChange, ...]:
    return clauses(parse("index.md", old, 1), parse("index.md", new, 1))


_SENTENCES = st.sampled_from(
    [
        "长度不应大于 5 mm。",
        "长度不应大于 5.0 mm。",
        "宽度宜为 10 mm～20 mm。",
        "供应方应符合 GB/T 1.1—2020 的规定。",
        "颜色应均匀。",
        "- 甲法；",
        "- 乙法；",
        "注：说明。",
        "> 引文",
        "| 项目 | 限值 |\n|---|---|\n| 长度 | 5 |\n|  | 6 |",
        "| 项目 | 限值 |\n|---|---|\n| 长度 | 7 |",
        "| 项目 |\n|---|\n| 宽度 |",
        "```\n代码\n```",
        "# 要求 {#a}",
        "# 外观 {#b}",
        "## 尺寸 {#c}",
        "## 附加",
        "# 附录（规范性）方法 {#annex-a}",
    ]
)
_TEXTS = st.lists(_SENTENCES, max_size=12).map("\n\n".join)
_ANY = st.text(st.sampled_from("应不宜可 5.m\n\n#-|>`$*[](){}a甲，。\\\x00"), max_size=120)


def _read(found: Iterable[ClauseChange], side: str) -> list[str]:
    """Every text of one side: the inserted with the same, or the deleted with the same."""
    whole = (runs for clause in found for runs in (clause.title, *_texts(clause.blocks)))
    texts = ("".join(run.text for run in runs if run.status in ("same", side)) for runs in whole)
    return sorted(filter(None, texts))


def _texts(blocks: Iterable[BlockChange]) -> Iterable[tuple[Run, ...]]:
    for block in blocks:
        yield block.runs
        for row in block.rows:
            yield from row.cells


def _changes(found: Iterable[ClauseChange], status: str) -> list[str]:
    return sorted(run.text for clause in found for run in clause.all_runs() if run.status == status)


@given(_TEXTS | _ANY, _TEXTS | _ANY)
def test_the_runs_give_back_both_texts(old: str, new: str) -> None:
    found = compare(old, new)

    assert _read(found, "deleted") == _read(compare(old, old), "same")
    assert _read(found, "inserted") == _read(compare(new, new), "same")


@given(_TEXTS | _ANY, _TEXTS | _ANY)
def test_what_one_way_inserts_the_other_deletes(old: str, new: str) -> None:
    there, back = compare(old, new), compare(new, old)

    assert _changes(there, "inserted") == _changes(back, "deleted")
    assert _changes(there, "deleted") == _changes(back, "inserted")


@given(_TEXTS | _ANY)
def test_a_text_differs_in_nothing_from_itself(text: str) -> None:
    assert {one.status for one in compare(text, text)} <= {"same"}


@given(_TEXTS | st.text(st.sampled_from("应不宜可 5.m\n\n#-|>`$*a甲，。\\"), max_size=120))
def test_every_word_of_the_text_is_there(text: str) -> None:
    document = parse("index.md", text, 1)
    blocks = [
        block.text.replace(CODE_MARK, "{}").format(*(code.text for code in block.codes))
        for block in document.blocks
    ]
    found = (block for clause in clauses(document, document) for block in clause.blocks)

    assert squeeze("".join(run.text for block in found for run in block.all_runs())) == squeeze(
        "".join(blocks)
    )


# --- what would cost too much is shown as deleted and inserted whole -----------------------------------------------------


def test_very_long_paragraphs_without_much_in_common() -> None:
    old, new = ("\n".join([char * 60] * 200) for char in "甲乙")

    assert [one.status for one in compare(f"一。{old}", f"一。{new}")[0].blocks] == ["deleted", "new"]


def test_very_long_sequences_that_share_their_edges() -> None:
    old, new = (f"一{char * 5_000}二{char * 5_001}三" for char in "甲乙")

    assert differing(*encode(list(old), list(new))) == [Stretch(1, 10_003, 1, 10_003)]


def test_many_paragraphs_go_in_turn_where_there_are_as_many() -> None:
    old = [f"第{at}段的长度不应大于 {at} mm。" for at in range(150)]
    new = [one.replace("长度", "宽度") for one in old]

    assert {one.status for one in compare("\n\n".join(old), "\n\n".join(new))[0].blocks} == {"changed"}
    assert {one.status for one in compare("\n\n".join(old), "\n\n".join(new[1:]))[0].blocks} == {
        "deleted",
        "new",
    }
    assert compare("\n\n".join(old), "\n\n".join("乙" * 9 for _ in new))[0].blocks[0].status == "deleted"


def test_a_table_that_is_mostly_empty_goes_by_row() -> None:
    old = "|甲" * 201 + "|\n" + "|-" * 201 + "|\n" + "|1|\n" * 150

    (block,) = compare(old, old.replace("|甲|\n", "|乙|\n"))[0].blocks

    assert [row.status for row in block.rows[:2]] == ["changed", "same"]
    assert block.rows[0].cells[0] == (
        Run("甲 | " * 200, "same"),
        Run("甲", "deleted"),
        Run("乙", "inserted"),
        Run(" | ", "same"),
    )


@pytest.mark.no_cover
@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_compared_with_another(name: str) -> None:
    text = TEXTS[name]
    one, other = parse("index.md", text, 1), parse("index.md", text[::-1], 1)

    found = clauses(one, other)

    assert {clause.status for clause in clauses(one, one)} <= {"same"}
    assert sum(len(run.text) for clause in found for run in clause.all_runs()) < 3 * len(text)
