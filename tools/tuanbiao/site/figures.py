"""The chamber's figures over the years, drawn and as tables: what the register counts, nothing typed."""

from collections.abc import Iterator

from ..report.charts import Chart, draw
from ..report.figures import Told
from ..report.figures import charts as charted
from .markup import escape, heading, table
from .view import Page, View


def drawings(view: View) -> dict[str, bytes]:
    """Every chart as a file of the site, by its address."""
    return {_address(view, name): draw(chart).encode() for name, chart in charts(view)}


def figures(page: Page) -> Iterator[str]:
    """Each chart with its table below."""
    yield heading(2, page.say("历年数据", "Figures over the years"), "_figures")
    day = page.view.as_of.isoformat()
    yield (
        page.say(
            f"由标准登记簿和记录算出，数据截至 {day}，最后一年到该日为止。",
            f"Computed from the register and the records as of {day}, the day at which the last year ends here.",
        )
        + "\n{: .lead }"
    )
    for name, chart in charts(page.view):
        yield heading(3, escape(chart.title), f"_{name}")
        told = page.say("图，数据见下表", "chart, its figures are in the table below")
        yield f"![{escape(chart.title)}{page.say('：', ': ')}{told}]({page.to(_address(page.view, name))}){{: .chart }}"
        yield _table(chart)
    yield _fees(page)


def charts(view: View) -> Iterator[tuple[str, Chart]]:
    """Every chart that has something to show, with its name."""
    return charted(Told(view.library, view.as_of, view.language))


def _table(chart: Chart) -> str:
    rows = (
        (escape(label), *(str(counts[at]) for _, counts in chart.series))
        for at, label in enumerate(chart.labels)
    )
    return table([escape(chart.over), *(escape(name) for name, _ in chart.series)], rows)


def _fees(page: Page) -> str:
    """What is said of fees, where anything is."""
    record = page.view.library.governance.fees
    if record is None:
        return ""
    link = page.link(page.say("收费", "Fees"), "governance/fees.md")
    count = len(record.data)
    zh = f"公开的收费项目 {count} 项" if count else "商会声明标准化工作不收取任何费用"
    en = (
        f"Fees that are made public: {count}"
        if count
        else "The chamber declares that it charges nothing for its standards work"
    )
    return page.say(f"{zh}，见{link}。", f"{en}: see {link}.")


def _address(view: View, name: str) -> str:
    return f"charts/{view.language}/{name}.svg"
