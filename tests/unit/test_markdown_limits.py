"""What prose may cost to read, and what is said when it would cost more."""

import time

import pytest

from tuanbiao.parse.markdown import parse


def nested(depth: int) -> str:
    return "".join("  " * level + "- 甲\n" for level in range(depth))


@pytest.mark.parametrize(
    ("sound", "hostile", "fault"),
    [
        ("甲" * 4096, "甲" * 4097, ("markdown-line-too-long", 1, 4097)),
        ("甲\n" * 400, "甲\n" * 401, ("markdown-paragraph-too-long", 1, 1)),
        (nested(8), nested(9), ("markdown-list-too-deep", 9, 17)),
        ("[" * 32, "甲" + "[" * 33, ("markdown-brackets", 1, 2)),
        ("![" * 32, "![" * 33, ("markdown-brackets", 1, 1)),
        ("\n" * 9_999, "\n" * 10_000, ("markdown-too-many-lines", None, None)),
        (
            ("\\*" * 1000 + "\n\n") * 10,
            ("\\*" * 1000 + "\n\n") * 10 + "*",
            ("markdown-too-much-markup", None, None),
        ),
    ],
    ids=["line", "paragraph", "list", "brackets", "images", "lines", "markup"],
)
def test_caps_hold_at_their_edge(sound: str, hostile: str, fault: tuple[str, int | None, int | None]) -> None:
    assert parse("index.md", sound, 1).faults == ()
    document = parse("index.md", hostile, 1)
    assert [(found.kind, found.span.line, found.span.column) for found in document.faults] == [fault]
    assert not document.parsed
    assert document.blocks == ()


def broken(text: str) -> str:
    """`text` in lines and paragraphs just inside the caps."""
    lines = [text[start : start + 4000] for start in range(0, len(text), 4000)]
    return "\n".join(line + "\n" * (number % 400 == 399) for number, line in enumerate(lines))


HOSTILE = {
    "brackets": broken("[" * 500_000),
    "links": broken("[a](" * 125_000),
    "links-below-cap": broken("[a](" * 19_000),
    "images": broken("![" * 9_000),
    "open-brackets-below-cap": broken("a [b" * 19_000),
    "emphasis": broken("*a **b" * 80_000),
    "emphasis-below-cap": broken("*a **b" * 6_000),
    "underlines-below-cap": broken("_a" * 19_000),
    "cdata": broken("<![CDATA[" * 55_000),
    "cdata-below-cap": broken("<![CDATA[" * 4_900),
    "tags-below-cap": broken("<a " * 19_000),
    "addresses-below-cap": broken("<a@b.c" * 19_000),
    "items": "- 甲\n" * 9_999,
    "headings": "# 甲 {#a}\n" * 9_999,
    "table": "|a|b|\n|-|-|\n" + "|a|b|\n" * 6_000,
    "wide-table": "|" + "a|" * 2_000 + "\n|" + "-|" * 2_000 + "\n" + "|\n" * 9_000,
    "nested-lists": "".join("  " * level + "- a\n" for level in range(690)),
    "nested-quotes": "> " * 2_000 + "\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_little(name: str) -> None:
    start = time.process_time()
    parse("index.md", HOSTILE[name][:512_000], 1)
    assert time.process_time() - start < 2
