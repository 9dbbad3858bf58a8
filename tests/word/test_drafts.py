"""Every draft of the corpus gives the expected text and report; `--update` rewrites both."""

from pathlib import Path

import pytest

from tests.word.drafts import DRAFTS
from tests.word.texts import word
from tuanbiao.comments.revisions import write
from tuanbiao.forms.docx.read import report
from tuanbiao.forms.docx.read.draft import read
from tuanbiao.parse.markdown import parse

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize("name", DRAFTS)
def test_draft(name: str, update: bool) -> None:  # noqa: FBT001 - a fixture
    draft = read(DRAFTS[name]())
    said = "\n".join((*report.told(draft, "zh"), "", *report.told(draft, "en"), ""))
    files = {EXPECTED / f"{name}.md": draft.text, EXPECTED / f"{name}.txt": said}
    if draft.changes:
        files[EXPECTED / f"{name}.csv"] = write(draft, "csv").decode("utf-8-sig").replace("\r\n", "\n")
    if update:
        for path, content in files.items():
            path.write_text(content, "utf-8")

    for path, content in files.items():
        assert content == path.read_text("utf-8")
    assert parse("index.md", draft.text, 1).faults == ()
    again = read(word(draft.text, draft.figures))
    assert (again.text, again.figures) == (draft.text, draft.figures), (
        "from Word to Markdown and back it stays the same"
    )


def test_no_expectation_is_left_over() -> None:
    assert {path.stem for path in EXPECTED.iterdir()} == set(DRAFTS)
