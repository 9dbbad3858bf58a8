"""Digests of texts, byte for byte as the format says."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuanbiao.digest import canonical_body, file_digest, listing_digest, text_digest
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree


def hexadecimal(content: bytes) -> str:
    return sha256(content).hexdigest()


def test_the_definition_byte_for_byte() -> None:
    figure, body, title = b"\x89PNG\r\n", "# 范围 {#scope}\n".encode(), "标准\nStandard\n".encode()
    lines = [
        f"{hexadecimal(figure)}  figures/a.png\n",
        f"{hexadecimal(body)}  index.md\n",
        f"{hexadecimal(title)}  title\n",
    ]
    expected = hexadecimal("".join(lines).encode())
    assert text_digest("标准", "Standard", "# 范围 {#scope}\n\n\n", {"figures/a.png": figure}) == expected


def test_a_known_value() -> None:
    assert text_digest("标准", None, "", {}) == (
        "664f543618523130df949e96e82d3e3f2c01f4839c5279c8735a1e47a4232d95"
    )


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ("", b"\n"),
        ("\n\n", b"\n"),
        ("a", b"a\n"),
        ("a\r\nb\r\n", b"a\nb\n"),
        ("\ufeffa\n", b"a\n"),
        ("\n a \n\n", b"\n a \n"),
        ("章", "章\n".encode()),
    ],
)
def test_the_bytes_of_a_body(body: str, content: bytes) -> None:
    assert canonical_body(body) == content


def test_an_absent_english_title_is_an_empty_line() -> None:
    assert text_digest("a", None, "", {}) == text_digest("a", "", "", {})
    assert text_digest("a", None, "", {}) != text_digest("a", "b", "", {})


def test_what_careless_concatenation_would_make_equal() -> None:
    one = {"figures/a.png": b"xy", "figures/b.png": b"z"}
    other = {"figures/a.png": b"x", "figures/b.png": b"yz"}
    renamed = {"figures/a.pn": b"gxy", "figures/b.png": b"z"}
    joined = {"figures/a.png": b"xyz"}
    digests = {text_digest("t", None, "", figures) for figures in (one, other, renamed, joined)}
    assert len(digests) == 4


def test_two_trees_that_careless_concatenation_would_make_equal() -> None:
    """Body and figure together hold the same bytes in both trees."""
    assert digest_of("甲\n乙\n", "丙".encode()) != digest_of("甲\n", "乙\n丙".encode())


def digest_of(body: str, figure: bytes) -> str:
    front = "---\ntitle: 标准\nstage: proposal\nkind: new\nmoves: []\n---\n"
    folder = "standards/2026/some"
    files = {f"{folder}/index.md": (front + body).encode(), f"{folder}/figures/a.png": figure}
    return load(MemoryTree(files)).standards["some"].text


def test_front_matter_and_line_ends_do_not_count_titles_do() -> None:
    plain = b"---\ntitle: a\nstage: proposal\nkind: new\nmoves: []\n---\nb\n"
    other = plain.replace(b"kind: new", b"kind: revision").replace(b"\n", b"\r\n")
    titled = plain.replace(b"title: a", b"title: c")
    path = "standards/2026/some/index.md"
    first, second, third = (
        load(MemoryTree({path: content})).standards["some"].text for content in (plain, other, titled)
    )
    assert first == second == text_digest("a", None, "b\n", {})
    assert third != first


def test_lines_are_in_byte_order_of_path() -> None:
    files = [("b", "1" * 64), ("\uff5e", "2" * 64), ("\U0001f600", "3" * 64), ("a", "4" * 64)]
    expected = "".join(
        f"{digest}  {path}\n" for path, digest in [files[3], files[0], files[1], files[2]]
    ).encode()
    assert listing_digest(files) == listing_digest(reversed(files)) == file_digest(expected)


_FIGURES = st.dictionaries(
    st.sampled_from(["figures/a.png", "figures/b.svg", "figures/c"]), st.binary(max_size=4)
)
_TEXTS = st.tuples(
    st.text("ab章", max_size=3), st.none() | st.text("ab", max_size=3), st.text("ab\n", max_size=5), _FIGURES
)


@given(_TEXTS, _TEXTS)
def test_only_equal_texts_have_equal_digests(
    one: tuple[str, str | None, str, dict[str, bytes]], other: tuple[str, str | None, str, dict[str, bytes]]
) -> None:
    def key(text: tuple[str, str | None, str, dict[str, bytes]]) -> tuple[object, ...]:
        return text[0], text[1] or "", canonical_body(text[2]), sorted(text[3].items())

    assert (text_digest(*one) == text_digest(*other)) is (key(one) == key(other))
