"""The chamber's figures: every count is the register's, in the drawing and in the table below it."""

from collections import Counter
from datetime import date
from functools import cache
from xml.etree.ElementTree import fromstring

import pytest

from tests.cases import AS_OF, chamber
from tests.site.conftest import ROOT
from tests.test_demonstration import WRITTEN
from tuanbiao.facts.annual import figures as counted
from tuanbiao.library import Library
from tuanbiao.load import load
from tuanbiao.report.charts import Chart
from tuanbiao.site.figures import charts, drawings
from tuanbiao.site.pages import pages
from tuanbiao.site.view import View
from tuanbiao.tree import MemoryTree, WorkTree

REPORTS = "governance/reports.md"


@cache
def demonstration() -> Library:
    return load(WorkTree(ROOT))


def shown(language: str = "zh") -> View:
    return View(demonstration(), (), {}, WRITTEN, language=language)


def series(chart: Chart) -> list[list[int]]:
    return [list(counts) for _, counts in chart.series]


def test_the_years_are_those_of_the_annual_reports() -> None:
    held = dict(charts(shown()))
    library = demonstration()
    for at, year in enumerate(held["years"].labels):
        figures = counted(library.register, library.governance, int(year))
        keys = ("proposed", "published", "withdrawn")
        assert [one[at] for one in series(held["years"])] == [len(figures[key].slugs) for key in keys]
        rounds, _ = series(held["consultations"])
        assert rounds[at] == len(figures["consulted"].slugs)
        report = library.governance.reports.get(int(year))
        if report and report.data.counts:
            assert report.data.counts.published == series(held["years"])[1][at]
            assert report.data.counts.total_in_force == series(held["in-force"])[0][at]


def test_every_standard_is_in_one_status() -> None:
    view = shown()
    held = dict(charts(view))
    statuses = Counter(view.status(row) for row in demonstration().register.rows)
    assert sum(series(held["status"])[0]) == len(demonstration().register.rows) == statuses.total()
    assert sum(series(held["stages"])[0][:-1]) == statuses["in-progress"]
    assert series(held["in-force"])[0][-1] == statuses["in-force"]


def test_every_comment_is_counted_in_its_year() -> None:
    _, comments = series(dict(charts(shown()))["consultations"])
    assert sum(comments) == sum(
        len(one.data.comments or ())
        for standard in demonstration().standards.values()
        for one in standard.comments.values()
    )


def test_a_ballot_has_all_who_may_vote() -> None:
    chart = dict(charts(shown()))["ballots"]
    ended = [
        one.data.ballot
        for standard in demonstration().standards.values()
        for one in standard.reviews.values()
        if one.data.ballot and one.data.conclusion
    ]
    entitled = sorted(len(set(one.roll) - set(one.recused)) for one in ended)
    assert sorted(map(sum, zip(*series(chart), strict=True))) == entitled


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_chart_has_a_drawing_words_and_a_table(language: str) -> None:
    view = shown(language)
    text = pages(view)[view.place(REPORTS)]
    files = drawings(view)
    for name, chart in charts(view):
        picture = fromstring(files[f"charts/{language}/{name}.svg"].decode())
        assert not [one for one in picture.iter() if one.tag.endswith(("script", "image", "a"))]
        assert f"![{chart.title}" in text
        assert f"charts/{language}/{name}.svg" in text
        rows = list(zip(chart.labels, *series(chart), strict=True))
        assert all("| " + " | ".join(map(str, row)) + " |" in text for row in rows)


def test_where_there_is_nothing_there_is_no_chart() -> None:
    bare = {path: content for path, content in chamber().items() if not path.startswith("standards/")}
    view = View(load(MemoryTree({**bare, "governance/baseline.yml": b"[]\n"})), (), {}, date(2020, 1, 1))
    assert drawings(view) == {}
    assert "历年数据" in pages(view)[REPORTS]


def test_fees_are_told_where_they_are_known() -> None:
    files = dict(chamber())
    assert (
        "商会声明标准化工作不收取任何费用，见" in pages(View(load(MemoryTree(files)), (), {}, AS_OF))[REPORTS]
    )
    del files["governance/fees.yml"]
    assert "收取" not in pages(View(load(MemoryTree(files)), (), {}, AS_OF))[REPORTS]
