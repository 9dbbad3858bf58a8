"""How help is written: in columns, without a space where a line of the source ended between Chinese characters."""

import re

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.cli.helping import fold, shown
from tuanbiao.cli.main import COMMANDS, group
from tuanbiao.facts.breaks import width
from tuanbiao.reference.cli import cli_page

CHINESE = "[\u2e80-\u9fff\uff01-\uff60]"
WORDS = st.lists(st.sampled_from(["标准", "，甲", "（附录）", "“甲”", "--to ", "a ", "x-y.z ", "\n"])).map(
    "".join
)


@given(WORDS, st.integers(4, 40))
def test_nothing_is_lost_and_nothing_is_too_long(text: str, columns: int) -> None:
    lines = fold(text, columns)

    assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", text)
    assert max(map(width, lines)) <= max(columns, width("x-y.z，"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("不动工作区\n和暂存区", ["不动工作区和", "暂存区"]),
        ("写好；\n有一个", ["写好；有一个"]),
        ("加\n--to", ["加 --to"]),
        ("给，\n--to\n。", ["给，--to。"]),
        ("look\nat it", ["look at it"]),
        ("一二三四五六，七", ["一二三四五", "六，七"]),
        ("一二三四（五）", ["一二三四", "（五）"]),
        ("a bc def ghij", ["a bc def", "ghij"]),
        ("incomprehensible", ["incomprehensible"]),
        ("", [""]),
    ],
)
def test_a_paragraph_in_twelve_columns(text: str, lines: list[str]) -> None:
    assert fold(text, 12) == lines


def test_a_term_too_long_for_its_column_stands_alone() -> None:
    told = "中文\n说明。\n\n\b\na  as\nb  it is"

    @click.command(context_settings={"terminal_width": 60}, help=told)
    @click.option(f"--{'a' * 40}", "long", help="长\n的 long")
    @click.option("--b", help="短 short")
    def one(**_: str) -> None:
        pass

    said = CliRunner().invoke(shown(one), ["--help"]).output

    assert "  中文说明。\n\n  a  as\n  b  it is\n" in said
    assert f"  --{'a' * 40} TEXT\n{'':34}长的 long\n  --b TEXT{'':24}短 short\n" in said


@pytest.fixture(scope="module")
def page() -> str:
    return cli_page()


def test_no_help_has_a_space_between_chinese_characters(page: str) -> None:
    assert re.findall(f".*{CHINESE} {CHINESE}.*", page) == []


def test_no_help_is_wider_than_its_page(page: str) -> None:
    assert [line for line in page.splitlines() if width(line) > 110] == []
    assert [line for line in page.splitlines() if re.match(r"\s*[），。、；：！？》”]", line)] == []


def test_every_command_is_written_in_this_way() -> None:
    context = group.make_context("tuanbiao", [], resilient_parsing=True)
    found = [group.get_command(context, name) for name in COMMANDS]
    for one in found:
        found += one.commands.values() if isinstance(one, click.Group) else []

    assert {type(one.make_context("a", [], resilient_parsing=True)).__name__ for one in found if one} == {
        "Context"
    }
