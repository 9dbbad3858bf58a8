"""Comparisons of texts: which texts, where they lead, and that none is shown that may not be."""

from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from tests.cases import AS_OF, chamber
from tests.repositories import Repository
from tests.site.test_pages import SOUND, library
from tuanbiao.load import Kept, load
from tuanbiao.site.build import Known, Settings, viewed
from tuanbiao.site.comparable import past_rounds, read_earlier, texts
from tuanbiao.site.history import read_history
from tuanbiao.site.pages import pages
from tuanbiao.site.view import View
from tuanbiao.standard import Standard
from tuanbiao.tree import WorkTree

INDEX = f"{SOUND}/index.md"
ROUND = f"{SOUND}/consultations/1.md"
OWN = "289316a1796827e1c9fa411fdbacaa69dae90e9cc5d1aad1f64b3b73af1003b3"
PUBLIC = ("scope: members", "scope: public")
COMPARED = "standards/sound-a/compare/consultation-1--publication.md"


def draft() -> Standard:
    """The text of sound-a as everyone was asked about it: two words more than what was published."""
    return library({INDEX: (("周转箱", "<b>旧</b>周转箱"),)}).standards["sound-a"]


def made(*more: tuple[str, str, str], language: str = "zh") -> dict[str, str]:
    """The pages where round 1 of sound-a was public and asked about the draft; `more` are (path, old, new)."""
    old = draft()
    edits: dict[str, tuple[tuple[str, str], ...]] = {ROUND: (PUBLIC, (OWN, old.text))}
    for path, before, after in more:
        edits[path] = (*edits.get(path, ()), (before, after))
    return pages(View(library(edits), (), {}, AS_OF, language=language, earlier={old.text: old}))


def compared(found: dict[str, str]) -> list[str]:
    return [uri for uri in found if "/compare/" in uri]


def test_a_public_round_is_compared_with_what_was_published() -> None:
    found = made()
    assert compared(found) == [COMPARED]
    text = found[COMPARED]
    assert "# 第 1 次征求意见稿 → 发布稿" in text
    assert '<del><span class="redline-said">［删除：</span>' in text
    assert "search: {exclude: true}" in text
    assert "&lt;b&gt;" in text
    assert "<b>" not in text


def test_the_standards_page_leads_there_from_its_own_section_and_from_the_timeline() -> None:
    page = made()["standards/sound-a/index.md"]
    assert "## 比较 { #_compare }" in page
    assert "| 第 1 次征求意见稿 | 发布稿 | [" in page
    assert "[与第 1 次征求意见稿比较](compare/consultation-1--publication.md)" in page


def test_in_english_too() -> None:
    found = made(language="en")
    assert compared(found) == [f"en/{COMPARED}"]
    assert "# Text of consultation 1 → Published text" in found[f"en/{COMPARED}"]
    page = found["en/standards/sound-a/index.md"]
    assert "## Compare { #_compare }" in page
    assert "[Compare with: Text of consultation 1](compare/consultation-1--publication.md)" in page


def test_a_round_of_members_alone_is_never_shown() -> None:
    assert compared(made((ROUND, "scope: public", "scope: members"))) == []


@pytest.mark.parametrize("access", ["summary", "none"])
def test_without_a_text_nothing_is_compared(access: str) -> None:
    found = made((INDEX, "text_access: full", f"text_access: {access}"))
    assert compared(found) == []
    assert "_compare" not in found["standards/sound-a/index.md"]


def test_between_its_round_and_its_publication_no_text_is_shown() -> None:
    old = draft()
    standard = library({ROUND: (PUBLIC, (OWN, old.text))}).standards["sound-a"]
    data = standard.index.data
    reviewed = [one.to for one in data.moves].index("technical-review")
    earlier = changed(data, stage="technical-review", moves=data.moves[: reviewed + 1])
    under_review = replace(standard, index=changed(standard.index, data=earlier))

    assert [one.name for one in texts(standard, None, {old.text: old})] == ["consultation-1", "publication"]
    assert past_rounds(standard) == {old.text}
    assert list(texts(under_review, None, {old.text: old})) == []
    assert past_rounds(under_review) == set()


def test_a_text_that_the_history_does_not_hold_is_left_out() -> None:
    found = pages(View(library({ROUND: (PUBLIC, (OWN, "0" * 64))}), (), {}, AS_OF))
    assert compared(found) == []


def test_the_edition_before_is_compared_with_every_later_text() -> None:
    added = {
        f"standards/2026/sound-b/{path.removeprefix(f'{SOUND}/')}": content
        for path, content in chamber().items()
        if path.startswith(f"{SOUND}/")
    }
    index = "standards/2026/sound-b/index.md"
    text = added[index].decode()
    added[index] = text.replace("kind: new", "kind: revision\nrevises: sound-a").encode()
    found = pages(View(library(added=added), (), {}, AS_OF))
    assert compared(found) == ["standards/sound-b/compare/edition-sound-a--publication.md"]
    page = found[compared(found)[0]]
    assert "# T/DEMO 1—2025 → 发布稿" in page
    assert "## 主要技术变化 { #_changes }" in page
    assert "与T/DEMO 1—2025相比，没有发现技术变化。" in page
    assert "主要技术变化" not in made()[COMPARED], "two drafts of one edition have no foreword to fill"
    english = pages(View(library(added=added), (), {}, AS_OF, language="en"))[f"en/{compared(found)[0]}"]
    assert "## Main technical changes { #_changes }" in english
    assert '<span lang="en">Listed by a program' in english
    assert "两份文本没有差别" in found["standards/sound-b/index.md"]

    added[index] = text.replace(
        "text_access: full", "text_access: full\nreplaces:\n  - number: T/DEMO 1—2025\n    extent: full"
    ).encode()
    assert compared(pages(View(library(added=added), (), {}, AS_OF))) == compared(found)

    hidden = {INDEX: (("text_access: full", "text_access: summary"),)}
    assert compared(pages(View(library(hidden, added), (), {}, AS_OF))) == []


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Sound-a as its round opened with the draft, and as it was published."""
    found = Repository(tmp_path / "chamber")
    found.root.mkdir()
    found.git("init", "--quiet", "--initial-branch=main")
    whole = chamber()
    text = whole[INDEX].decode()
    start, rest = text.split("  - to: technical-review", 1)
    after = rest.split("\n---\n", 1)[1]
    opened = f"{start.rstrip()}\n---\n{after.replace('周转箱', '<b>旧</b>周转箱')}"
    opened = opened.replace("stage: publication", "stage: consultation")
    found.commit({**whole, INDEX: opened.encode(), f"{SOUND}/figures/a.png": b"1"}, "征求意见")
    digest = load(WorkTree(found.root)).standards["sound-a"].text
    asked = whole[ROUND].decode().replace(*PUBLIC).replace(OWN, digest).encode()
    found.commit({INDEX: whole[INDEX], ROUND: asked, f"{SOUND}/figures/a.png": None}, "发布")
    return found


def test_earlier_texts_are_found_in_the_history_by_their_digests(repository: Repository) -> None:
    known = Known()
    view = viewed(load(WorkTree(repository.root)), repository.root, AS_OF, Settings(), known)
    (text,) = view.earlier.values()
    assert list(text.files) == ["figures/a.png", "index.md"]
    found = pages(view)
    assert compared(found) == [COMPARED]
    assert "<code>figures/a.png</code>" in found[COMPARED]
    again = viewed(load(WorkTree(repository.root)), repository.root, AS_OF, Settings(), known)
    assert again.earlier is view.earlier


def test_a_shallow_history_has_no_comparisons(repository: Repository, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.root}", str(clone))
    standards = load(WorkTree(clone)).standards.values()
    assert read_earlier(clone, standards, read_history(clone, standards), Kept()) == {}
