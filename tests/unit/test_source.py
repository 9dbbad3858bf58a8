"""Bytes become text, or the reasons are named at their places."""

from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.parse.frontmatter import Split, split
from tuanbiao.parse.source import decode
from tuanbiao.span import Span


def _kinds(content: bytes) -> list[str]:
    return [fault.kind for fault in decode("a.md", content, 1000).faults]


def test_byte_order_mark_and_crlf_are_reported_and_read_on() -> None:
    source = decode("a.md", b"\xef\xbb\xbf---\r\na: 1\r---\n", 1000)

    assert source.text == "---\na: 1\n---\n"
    assert [fault.kind for fault in source.faults] == ["byte-order-mark", "carriage-return"]


def test_undecodable_bytes_are_placed() -> None:
    source = decode("a.md", "中文\n".encode() + b"ab\xff", 1000)

    assert source.text is None
    assert source.faults[0].span == Span("a.md", 2, 3)
    assert source.faults[0].values == {"byte": "0xFF"}


def test_other_encodings_are_never_guessed() -> None:
    assert _kinds("中文".encode("gb18030")) == ["not-utf-8"]
    assert _kinds("a".encode("utf-16")) == ["not-utf-8"]
    assert _kinds(b"\xed\xa0\x80") == ["not-utf-8"]


def test_invisible_characters_are_refused() -> None:
    assert _kinds("a\u2028b".encode()) == ["control-character"]
    assert _kinds("a\x85b".encode()) == ["control-character"]
    assert _kinds("a\ufeffb".encode()) == ["control-character"]
    assert _kinds("a\u202eb".encode()) == ["bidi-character"]
    assert len(_kinds(b"\x00" * 900)) == 20


def test_the_cap_counts_bytes() -> None:
    assert decode("a.md", "中".encode() * 333, 999).faults == ()
    assert [fault.kind for fault in decode("a.md", "中".encode() * 333 + b"x", 999).faults] == [
        "file-too-large"
    ]


def test_front_matter_ends_at_an_exact_fence_line_only() -> None:
    parts = split("a.md", "---\na: '---'\n--- \n ---\n----\n---\nbody\n---\n")

    assert isinstance(parts, Split)
    assert parts.head == "---\na: '---'\n--- \n ---\n----\n"
    assert parts.body == "body\n---\n"
    assert parts.body_line == 7


def test_front_matter_may_be_empty_or_last() -> None:
    assert split("a.md", "---\n---\nbody") == Split("---\n", "body", 3)
    assert split("a.md", "---\na: 1\n---") == Split("---\na: 1\n", "", 4)


@given(st.text(alphabet="ab-\n", max_size=40), st.text(alphabet="ab-\n", max_size=40))
def test_the_parts_put_together_are_the_file(head: str, body: str) -> None:
    text = f"---\n{head}\n---\n{body}"

    parts = split("a.md", text)

    assert isinstance(parts, Split)
    assert f"{parts.head}---\n{parts.body}" == text
    assert parts.body_line == parts.head.count("\n") + 2
    assert "\n---\n" not in parts.head
