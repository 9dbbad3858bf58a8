"""Whatever the text, every character is found at its place and none is lost."""

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tuanbiao.parse.blocks import CODE_MARK
from tuanbiao.parse.markdown import parse

WORDS = st.sampled_from(
    [
        *(
            "必须",
            "应",
            "a",
            " ",
            "  ",
            "\t",
            "\u3000",
            "。",
            "*",
            "**",
            "_",
            "`",
            "``",
            "\\",
            "\\*",
            "\\|",
            "|",
            "!",
        ),
        *(
            "[",
            "]",
            "](#a)",
            "[b](#c)",
            "![d](e.png)",
            "<",
            ">",
            "<b>",
            "<https://a.cn>",
            "注：",
            "表：",
            "{#x}",
            "#",
        ),
    ]
)
STARTS = st.sampled_from(
    ["", "- ", "  - ", "    ", "1. ", "> ", "> - ", "# ", "## ", "|", "| ", "\t", "  ", "```"]
)
LINES = st.one_of(
    st.builds(lambda start, words: start + "".join(words), STARTS, st.lists(WORDS, max_size=8)),
    st.sampled_from(["", "", "|甲|乙|\n|-|-|", "> 甲|乙\n> -|-", "===", "---"]),
)
TEXTS = st.lists(LINES, max_size=10).map("\n".join)


@settings(max_examples=200)
@example("\\\\|\n---", 1)
@given(TEXTS, st.integers(min_value=1, max_value=40))
def test_every_character_is_found_at_its_place(text: str, first_line: int) -> None:
    lines = [""] * (first_line - 1) + text.split("\n")
    for block in parse("index.md", text, first_line).blocks:
        for offset, character in enumerate(block.text):
            span = block.at(offset)
            assert span.line is not None
            assert span.column is not None
            found = (lines[span.line - 1] + "\n")[span.column - 1]
            in_tab = block.kind == "code" and (found, character) == ("\t", " ")
            assert in_tab or found == ("`" if character == CODE_MARK else character)


def plain(tokens: list[Token]) -> str:
    texts = {"softbreak": "\n", "hardbreak": "\n", "code_inline": CODE_MARK}
    return "".join(
        plain(token.children or []) if token.type == "image" else texts.get(token.type, token.content)
        for token in tokens
    )


@settings(max_examples=200)
@given(TEXTS.map(lambda text: text.replace("{#x}", "")))
def test_the_text_is_what_markdown_it_reads(text: str) -> None:
    env: dict[str, Any] = {}
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text, env)
    expected = [plain(token.children or []) for token in tokens if token.type == "inline"]
    document = parse("index.md", text, 1)
    ours = [block.text for block in document.blocks if block.kind not in ("code", "caption")]
    remaining = iter(expected)
    assert all(any(own == other for other in remaining) for own in ours)
