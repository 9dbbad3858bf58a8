"""The pages about the chamber and the reference in English: our own words are, and what records say stays as it is."""

import re
from functools import cache

from tests.cases import AS_OF
from tests.site.test_pages import library
from tuanbiao.load import load
from tuanbiao.site.pages import pages
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree

HAN = re.compile(r"[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]")
OPINION = "en/requirements/opinion.md"


@cache
def english(*, empty: bool = False) -> dict[str, str]:
    known = load(MemoryTree({})) if empty else library()
    return pages(View(known, (), {}, AS_OF, language="en"))


def ours(uri: str) -> bool:
    """Whether a page of an empty chamber holds words of ours alone."""
    return uri.startswith("en/governance/") or uri in (
        "en/information.md",
        "en/procedure.md",
        "en/api.md",
        "en/reference/index.md",
        "en/reference/records/index.md",
    )


def test_an_empty_chamber_speaks_english_throughout() -> None:
    shown = {uri: text for uri, text in english(empty=True).items() if ours(uri)}
    assert len(shown) == 21
    assert [(uri, found.group()) for uri, text in shown.items() if (found := HAN.search(text))] == []


def test_a_body_bears_its_english_name_and_tells_the_chinese_one() -> None:
    shown = english()["en/governance/bodies/council.md"]
    assert "\n# Council\n" in shown
    assert "| Name | 理事会 |" in shown
    edits = {"governance/bodies/council.md": (("name_en: Council\n", ""),)}
    unnamed = pages(View(library(edits), (), {}, AS_OF, language="en"))["en/governance/bodies/council.md"]
    assert "\n# 理事会\n" in unnamed
    assert "| Name | 理事会 |" not in unnamed


def test_meetings_and_members_in_english() -> None:
    meeting = english()["en/governance/meetings/2024-10-10-tc-1.md"]
    assert "| Attending | 10 |" in meeting
    assert "## Resolutions { #_resolutions }" in meeting
    assert "Member units: " in english()["en/governance/members.md"]


def test_appeals_tell_their_state_in_english() -> None:
    appeal = "---\nappellant: unit-b\nmatter: consultation\nclaim: 请求延长期限。\nfiled: 2026-06-10\nstandard: comment-a\n"
    refused = "accepted: {answer: false, on: 2026-06-11}\n"
    added = {
        "governance/appeals/2026-1.md": f"{appeal}---\n".encode(),
        "governance/appeals/2026-2.md": f"{appeal}{refused}---\n".encode(),
    }
    shown = pages(View(library(added=added), (), {}, AS_OF, language="en"))["en/governance/appeals.md"]
    assert "### Appeal 2026-1: in progress { #_appeal-2026-1 }" in shown
    assert "### Appeal 2026-2: not accepted { #_appeal-2026-2 }" in shown


def test_every_clause_of_the_opinion_says_how_it_is_met() -> None:
    rows = [line for line in english()[OPINION].splitlines() if re.match(r"\| \d", line)]
    assert len(rows) > 100
    assert all(
        re.search(r"By a person: |Not the chamber's to do: |By comparing two|\]\(\.\./reference/rules/", row)
        for row in rows
    )
    assert any(row.startswith("| 3(4) | ") and ">Met</span>" in row for row in rows)


def test_a_rule_is_explained_in_english() -> None:
    shown = english()["en/reference/rules/consultation-window.md"]
    for name in ("Message", "Why", "How to fix", "Basis", "In this repository"):
        assert f"## {name}\n" in shown
    assert "Nothing was found." in shown


def test_keys_of_records_are_told_in_english_first() -> None:
    shown = english()["en/reference/records/chamber.md"]
    assert "| Key | Type | Required | Title | 名称 |" in shown
    assert "| name_en | a text | yes | English name | 英文名称 |" in shown


def test_the_glossary_lists_the_pages_language_first() -> None:
    chinese = pages(View(library(), (), {}, AS_OF))["glossary.md"]
    shown = english()["en/glossary.md"]
    assert "| English | 中文 |" in shown
    assert "| 中文 | English |" in chinese
    assert '| <span lang="en">Body</span> | [机构](reference/records/bodies.md) |' in shown
