"""Every kind of page, in light and dark, on a desktop and on a phone: accessible, quiet, and nothing from elsewhere."""

from pathlib import Path
from typing import Any, Literal

import pytest

from tests.browser.conftest import DESKTOP, PHONE, Opened

AXE = (Path(__file__).parents[1] / "npm/node_modules/axe-core/axe.min.js").read_text("utf-8")
PAGES = (
    "404.html",
    "index.html",
    "standards/index.html",
    "standards/livestream-product-information/index.html",
    "standards/cold-chain-circulation-box/index.html",
    "standards/temporary-disinfection-point/index.html",
    "standards/homestay-linen-laundry/compare/consultation-1--publication.html",
    "board.html",
    "catalogue/index.html",
    "catalogue/status/in-force.html",
    "consultations.html",
    "search.html",
    "glossary.html",
    "guides/comment.html",
    "guides/writing.html",
    "governance/index.html",
    "governance/members.html",
    "governance/reports.html",
    "en/governance/reports.html",
    "governance/credit.html",
    "en/governance/credit.html",
    "governance/meetings/2026-10-23-council.html",
    "requirements/opinion.html",
    "reference/rules/index.html",
    "reference/rules/consultation-notice-incomplete.html",
    "procedure.html",
    "about.html",
    "accessibility.html",
    "en/accessibility.html",
    "en/index.html",
    "en/board.html",
    "en/catalogue/index.html",
    "en/standards/livestream-product-information/index.html",
    "en/standards/cold-chain-circulation-box-amendment-1/index.html",
)
LOOKS: tuple[tuple[tuple[int, int], Literal["light", "dark"]], ...] = (
    (DESKTOP, "light"),
    (DESKTOP, "dark"),
    (PHONE, "light"),
    (PHONE, "dark"),
)
# Long, and of the same make as other pages: two of the looks tell as much.
LONG = (
    "glossary.html",
    "requirements/opinion.html",
    "reference/rules/index.html",
    "standards/cold-chain-circulation-box/index.html",
    "standards/temporary-disinfection-point/index.html",
)
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


# The theme fades from one colour to the next; what counts is where it ends.
_STILL = "Promise.all(document.getAnimations().map(one => one.finished.catch(() => null)))"
_RUN = "levels => axe.run(document, {runOnly: {type: 'tag', values: levels}, resultTypes: ['violations']})"


def violations(opened: Opened) -> list[str]:
    """What axe finds against levels A and AA, a line each: rule, place, reason."""
    opened.page.evaluate(_STILL)
    found: Any = opened.page.evaluate(_RUN, LEVELS)
    return [
        f"{one['id']}: {node['target']} {' '.join(node['failureSummary'].split())}"
        for one in found["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_accessible_quiet_and_self_contained(opened: Opened, path: str) -> None:
    page = opened.open(path)
    page.evaluate(AXE)
    found = []
    for (width, height), scheme in LOOKS[:: 3 if path in LONG else 1]:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        found += [f"{width} {scheme} {one}" for one in violations(opened)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{width} {scheme} is wider than the window")
    assert found == []
    assert opened.foreign == []
    assert opened.complaints == []
