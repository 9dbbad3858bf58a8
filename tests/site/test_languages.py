"""The English pages: the same pages as the Chinese ones, all our words in English, the records as they are."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from tests.cases import AS_OF, chamber, read_folder
from tuanbiao.load import load
from tuanbiao.site.api.head import heads
from tuanbiao.site.catalogue import consultations_page
from tuanbiao.site.history import Step
from tuanbiao.site.home import home_page
from tuanbiao.site.languages import marked, relabelled, twin
from tuanbiao.site.pages import pages
from tuanbiao.site.standard import standard_page
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree

ROOT = Path(__file__).parents[2]
# Chinese letters and marks; and where no file holds a letter: what records say is moved there.
_CHINESE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
_AWAY = 0xF0000
# What stays in Chinese: what GB/T 1.1 calls the parts of a Chinese text, and GB/T 7714 a place that is not known.
_PARTS = re.compile(
    r"(?m)(?:附录[A-Z](?:（(?:规范性|资料性)）)?|第[0-9]+章|[表图](?:[A-Z]\.)?[0-9]+|^#+ [0-9A-Z.]+|（(?:规范性|资料性)）|出版地不详)　?"
)
# The list for the foreword of a Chinese text, which says that it is Chinese.
_FOREWORD = re.compile(r'<div class="redline-technical" lang="zh-CN">.*?</div>', re.DOTALL)
_ANCHOR = re.compile(r"\{[^{}\n]*(#[\w.-]+)[^{}\n]*\}")
_BESIDE = re.compile(r"(?:en/)?(?:reference/|requirements/|glossary|api|guides/writing|.*certificate)")


def demonstration() -> dict[str, bytes]:
    """The records of this repository's own chamber."""
    folders = ("governance", "standards")
    return {f"{one}/{path}": content for one in folders for path, content in read_folder(ROOT / one)}


def moved(content: bytes) -> bytes:
    """The text without a Chinese letter, each one another that nobody uses."""
    return _CHINESE.sub(lambda found: chr(_AWAY + ord(found[0])), content.decode()).encode()


def both(files: Mapping[str, bytes], as_of: date = AS_OF) -> tuple[dict[str, str], dict[str, str]]:
    view = View(load(MemoryTree(dict(files))), (), {}, as_of)
    return pages(view), pages(replace(view, language="en"))


@cache
def english() -> dict[str, str]:
    return both(chamber())[1]


def ours(made: Mapping[str, str]) -> dict[str, str]:
    return {uri: text for uri, text in made.items() if not _BESIDE.match(uri)}


# --- all pages -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("files", "as_of"), [(demonstration, date(2026, 10, 20)), (chamber, AS_OF)])
def test_nothing_of_ours_is_said_in_chinese(files: Callable[[], dict[str, bytes]], as_of: date) -> None:
    made = files()
    texts = {path: moved(one) for path, one in made.items() if path.endswith((".md", ".yml"))}
    known, hidden = load(MemoryTree(made)), load(MemoryTree(texts))
    assert hidden.standards.keys() == known.standards.keys()
    left = {
        uri: found
        for uri, text in ours(both(texts, as_of)[1]).items()
        if (found := _CHINESE.findall(_PARTS.sub("", _FOREWORD.sub("", text))))
    }
    assert left == {}


@pytest.mark.parametrize("files", [demonstration, chamber])
def test_every_page_has_its_twin_with_the_same_places(files: Callable[[], dict[str, bytes]]) -> None:
    chinese, others = both(files())
    assert {twin(uri) for uri in chinese} == others.keys()
    assert {twin(uri) for uri in others} == chinese.keys()
    for uri, text in ours(chinese).items():
        assert _ANCHOR.findall(others[twin(uri)]) == _ANCHOR.findall(text), uri


def test_a_link_to_a_page_stays_in_the_language() -> None:
    shown = english()["en/standards/sound-a/index.md"]
    assert shown.splitlines()[6:8] == ["[Home](../../index.md) / [Standards](../index.md)", "{: .trail }"]
    assert "[JSON data](../../../api/v1/standards/sound-a.json)" in shown


def test_titles_and_descriptions_are_english() -> None:
    made = english()
    for uri, head in (
        ("index.md", 'title: "Demonstration Chamber of Commerce: group standards"'),
        ("standards/index.md", 'title: "Catalogue of standards"'),
        ("board.md", 'title: "Progress board"'),
        ("consultations.md", 'title: "Consultations"'),
        ("catalogue/index.md", 'title: "Browse by category"'),
        ("catalogue/stage/drafting.md", 'title: "Stage: Drafting"'),
    ):
        assert made[f"en/{uri}"].splitlines()[1] == head
    shown = made["en/standards/sound-a/index.md"]
    assert (
        shown.splitlines()[2]
        == 'description: "Group standard, in force: Marking requirements for returnable transport boxes"'
    )
    assert "\n# T/DEMO 1—2025 Marking requirements for returnable transport boxes\n" in shown


def test_the_head_names_feed_and_data_in_english() -> None:
    head = heads(View(load(MemoryTree(chamber())), (), {}, AS_OF, language="en"))[
        "en/standards/sound-a/index.md"
    ]
    assert (
        'title="Marking requirements for returnable transport boxes" href="../../../standards/sound-a.xml"'
        in head
    )


# --- single words --------------------------------------------------------------------------------------------------------


def test_until_when_comments_are_open() -> None:
    home = english()["en/index.md"]
    assert "Open to the public. Closes " in home
    assert (
        '<time datetime="2026-07-07T00:00+08:00">2026-07-06 24:00</time> Beijing time, 6 days left.' in home
    )
    assert "Contact: " in home
    assert "[Read the draft and comment clause by clause](standards/comment-a/index.md#_comment)." in home


def home(as_of: date) -> str:
    return home_page(View(load(MemoryTree(chamber())), (), {}, as_of, language="en"))[1].text


def test_the_last_days_and_the_day_after() -> None:
    assert "Beijing time, 1 day left." in home(date(2026, 7, 5))
    assert "Beijing time, the last day is today." in home(date(2026, 7, 6))
    assert "No standard is open for comment now." in home(date(2026, 7, 7))


def test_a_closed_round() -> None:
    view = View(load(MemoryTree(chamber())), (), {}, date(2026, 7, 7), language="en")
    assert "Closed 2026-07-06 24:00 Beijing time" in consultations_page(view)[1].text


def test_how_strong_a_date_is() -> None:
    known = load(MemoryTree(chamber()))
    moves = tuple((move.to, move.on.isoformat()) for move in known.standards["sound-a"].index.data.moves)
    steps = (
        Step("a" * 40, date(2024, 3, 8), "one", moves[:1]),
        Step("b" * 40, date(2024, 5, 23), "two", moves[:2]),
    )
    view = View(known, (), {"sound-a": steps}, AS_OF, language="en")
    shown = standard_page(view, known.standards["sound-a"])[1].text
    assert f'badge-recorded">Recorded</span> <code title="{"a" * 40}">' in shown
    assert (
        f'badge-declared">Declared</span> <code title="{"b" * 40}">bbbbbbbbbb</code> entered on 2024-05-23'
        in shown
    )


def test_a_letter_is_begun_in_english() -> None:
    shown = english()["en/standards/comment-a/index.md"]
    assert "[Comment on this clause](mailto:standards@example.org?subject=%5BComment%5D%20" in shown
    assert "Closes%202026" not in shown
    assert "closes%202026-07-06%2024%3A00%20Beijing%20time" in shown
    assert "### How to comment { #_comment }" in shown


def test_a_later_round_for_members() -> None:
    files = chamber()
    notice = files["standards/2026/comment-a/consultations/1.md"].decode()
    files["standards/2026/comment-a/consultations/2.md"] = notice.replace(
        "scope: public", "scope: members"
    ).encode()
    view = View(load(MemoryTree(files)), (), {}, AS_OF, language="en")
    assert "Round 2, open to the members. Closes " in home_page(view)[1].text
    shown = standard_page(view, view.library.standards["comment-a"])[1].text
    assert "### Consultation (round 2) { #_consultation-2 }" in shown
    assert "**Open for comment**: all members are asked. Closes " in shown


# --- a translated text ---------------------------------------------------------------------------------------------------

_TRANSLATION = """# Scope {#scope}

The document applies to boxes, see [](#marking), [](#annex-code) and [](#tab-code).

# Marking {#marking}

## Size {#marking-size}

![Box](figures/box.svg)

# Annex (normative) Structure of codes {#annex-code}

表：Parts of a code {#tab-code}

| Part | Length |
|---|---|
| Code | 8 |

# Bibliography {#bibliography}

None.
"""


def translated(text: str, folder: str = "2024/sound-a", language: str = "en") -> str:
    """The page of a standard that has this translation."""
    files = {**chamber(), f"standards/{folder}/index.en.md": text.encode()}
    view = View(load(MemoryTree(files)), (), {}, AS_OF, language=language)
    return standard_page(view, view.library.standards[folder.split("/")[1]])[1].text


def test_a_translation_is_shown_on_the_english_page_alone() -> None:
    shown = translated(_TRANSLATION)
    assert "### 2 Marking { #marking }" in shown
    assert "#### 2.1 Size { #marking-size }" in shown
    assert "### Annex A (normative) Structure of codes { #annex-code }" in shown
    assert "### Bibliography { #bibliography }" in shown
    assert "Table A.1 Parts of a code\n{: .caption #tab-code }" in shown
    assert "see [Clause 2](#marking), [Annex A](#annex-code) and [Table A.1](#tab-code)." in shown
    assert "[Figure: Box, see the source file]\n{: .figure }\n\nFigure 1 Box" in shown
    assert "Bibliography" not in translated(_TRANSLATION, language="zh")


def test_it_is_said_which_text_binds() -> None:
    shown = translated(_TRANSLATION)
    link = "[The Chinese text](../../../standards/sound-a/index.md#_text)"
    assert f"This is a translation for information. {link} is the binding one." in shown
    plain = english()["en/standards/sound-a/index.md"]
    assert "The text is in Chinese; there is no English translation." in plain
    assert "### 5　标识方法 { #marking }" in plain


def test_a_translated_draft_can_be_commented_on() -> None:
    ids = re.findall(
        r"^(#+) .*\{(#[\w-]+)\}$", chamber()["standards/2026/comment-a/index.md"].decode(), re.MULTILINE
    )
    text = "\n\n".join(f"{level} Title {{{own}}}\n\nWords." for level, own in ids)
    shown = translated(text, "2026/comment-a")
    assert re.search(r"### 1 Title \{ #scope \}\n\n\[Comment on this clause\]\(mailto:", shown)


def test_a_translation_that_cannot_be_read_is_not_shown() -> None:
    shown = translated("---\nunclosed\n")
    assert "there is no English translation" in shown


def test_a_text_that_is_not_public_is_not_translated_either() -> None:
    shown = translated("# Title {#scope}\n", "2026/draft-a")
    assert "# Title" not in shown
    assert "translation" not in shown
    assert (
        "Not published yet: the text is public while the public is asked, and once it is published." in shown
    )


# --- what the builder hands over ------------------------------------------------------------------------------------------


def test_what_is_chinese_says_so() -> None:
    said = '<span lang="zh-CN">{}</span>'
    for text, shown in (
        ("T/DEMO 1—2024 Marking", "T/DEMO 1—2024 Marking"),
        ("“quoted” — it’s", "“quoted” — it’s"),
        ("see 标识尺寸 below", f"see {said.format('标识尺寸')} below"),
        ("按 GB/T 1.1—2020 的规定", said.format("按 GB/T 1.1—2020 的规定")),
        ("“标准” is a word", f"{said.format('“标准”')} is a word"),
        (
            "甲 and quite a few words after it 乙",
            f"{said.format('甲')} and quite a few words after it {said.format('乙')}",
        ),
    ):
        assert (
            marked(f"<title>x</title><body><p>{text}</p></body>")
            == f"<title>x</title><body><p>{shown}</p></body>"
        )


def test_links_to_headings_are_called_in_english() -> None:
    config = MkDocsConfig()
    config.mdx_configs = {"toc": {"permalink_title": "本条的链接"}}
    html = '<a title="本条的链接">#</a>'
    assert relabelled(html, config, {"本条的链接": "Link"}) == '<a title="Link">#</a>'
    assert relabelled(html, config, {}) == html
