"""What prose may cost to read, and what is said when it would cost more."""

import pytest

from tests.hostile import TEXTS as HOSTILE
from tuanbiao.parse.markdown import parse

CAPS = frozenset(
    {
        "markdown-line-too-long",
        "markdown-paragraph-too-long",
        "markdown-list-too-deep",
        "markdown-brackets",
        "markdown-too-many-lines",
        "markdown-too-much-markup",
    }
)


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


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_or_refused(name: str) -> None:
    """What it costs is measured by bench/run, whose bar is two seconds a text."""
    document = parse("index.md", HOSTILE[name], 1)

    assert document.parsed == (not any(fault.kind in CAPS for fault in document.faults))
