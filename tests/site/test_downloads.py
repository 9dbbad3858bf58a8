"""Published texts to take away as PDF."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cases import AS_OF, chamber, lay
from tuanbiao.forms.pdf import PdfError
from tuanbiao.load import load
from tuanbiao.site import downloads
from tuanbiao.site.build import Settings, collect
from tuanbiao.tree import MemoryTree
from tuanbiao.words import Words

PDF = "standards/sound-a/sound-a.pdf"
INDEX = "standards/2024/sound-a/index.md"


def laid(root: Path, edits: dict[str, bytes] | None = None) -> Path:
    lay(root, {**chamber(), **(edits or {})})
    return root


def test_the_text_of_a_published_standard_can_be_taken_away(tmp_path: Path) -> None:
    made = collect(laid(tmp_path), AS_OF, Settings(pdf=True))

    assert [uri for uri in made.files if uri.endswith(".pdf")] == [PDF]
    read = PdfReader(BytesIO(made.files[PDF]))
    assert "T/DEMO 1—2025" in read.pages[0].extract_text()
    for language, words in ("", "[下载标准文本（PDF/A，"), ("en/", "[Download the text (PDF/A, "):
        page = made.pages[f"{language}standards/sound-a/index.md"].text
        assert words in page
        assert f"{'../../../standards/sound-a/' if language else ''}sound-a.pdf)" in page
        assert ".pdf)" not in made.pages[f"{language}standards/comment-a/index.md"].text


def test_without_the_setting_there_is_none(tmp_path: Path) -> None:
    made = collect(laid(tmp_path), AS_OF)

    assert PDF not in made.files
    assert ".pdf)" not in made.pages["standards/sound-a/index.md"].text


@pytest.mark.parametrize("access", ["summary", "none"])
def test_a_text_that_is_not_shown_cannot_be_taken_away(access: str) -> None:
    text = chamber()[INDEX].decode()
    assert "text_access: full" in text
    tree = MemoryTree(
        {**chamber(), INDEX: text.replace("text_access: full", f"text_access: {access}").encode()}
    )

    assert downloads.printed(load(tree), tree) == {}


def test_one_that_cannot_be_set_is_left_out(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise PdfError(Words("没有字体", "no font"))

    monkeypatch.setattr("tuanbiao.forms.typeset.write", refuse)
    tree = MemoryTree(chamber())
    with caplog.at_level("INFO"):
        assert downloads.printed(load(tree), tree) == {}
    assert "sound-a: 没有字体 (no font)" in caplog.text
