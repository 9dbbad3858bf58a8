"""The whole site of the demonstration chamber, without a browser: every link leads somewhere, every page is sound HTML."""

import re
import subprocess
from pathlib import Path

from tests.site.test_output import broken_links, unsound

# Right in today's HTML, but newer than Debian's tidy, or empty as the theme writes it.
_UNKNOWN_TO_TIDY = {
    '<input> proprietary attribute "autocapitalize"',
    '<input> proprietary attribute "autocorrect"',
    '<label> attribute "tabindex" lacks value',
    '<li> proprietary attribute "aria-current"',
    '<math> proprietary attribute "alttext"',
}


def test_every_link_and_anchor_leads_somewhere(output: Path) -> None:
    assert broken_links(output) == []


def test_every_page_has_its_language_headings_ids_and_text_alternatives(output: Path) -> None:
    assert unsound(output) == []


def test_every_page_is_sound_html(output: Path) -> None:
    pages = [str(page) for page in sorted(output.rglob("*.html"))]
    told = subprocess.run(
        ["tidy", "-errors", "--drop-empty-elements", "no", *pages],
        capture_output=True,
        text=True,
        check=False,
    ).stderr
    said = set(re.findall(r"(?:Warning|Error): (.*)", told))
    assert said - _UNKNOWN_TO_TIDY == set()
    assert told.count("Document content looks like HTML5") == len(pages) > 700
