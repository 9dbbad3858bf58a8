"""The chamber's figures over the years, drawn and as tables: what the register counts, nothing typed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from ..facts.annual import figure_name, in_force
from ..facts.annual import figures as counted
from ..facts.ballot import tally
from ..facts.stages import NAMES, ORDER
from ..records.described import labels
from ..records.review import CHOICES
from ..register import STATUSES
from .charts import Chart, draw
from .markup import escape, heading, table
from .view import Page, View

_CHOICES = labels(CHOICES)
_FEW = 12  # of years and of ballots; older ones are in the tables of the years and on the pages of their standards
_OF_YEAR = ("proposed", "published", "withdrawn")


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
    made = (
        ("years", _years(view)),
        ("in-force", _in_force(view)),
        ("status", _statuses(view)),
        ("stages", _stages(view)),
        ("consultations", _consultations(view)),
        ("ballots", _ballots(view)),
    )
    return ((name, chart) for name, chart in made if any(any(counts) for _, counts in chart.series))


def years(view: View) -> Sequence[int]:
    """The years that something is known of, the last few of them."""
    register = view.library.register
    days = [day for row in register.rows for day in (row.published, *(on for _, on in row.moves)) if day]
    last = view.as_of.year
    return range(max(min((day.year for day in days), default=last), last - _FEW + 1), last + 1)


def _years(view: View) -> Chart:
    held = [counted(view.library.register, view.library.governance, year) for year in years(view)]
    series = [(view.pick(figure_name(key)), [len(one[key].slugs) for one in held]) for key in _OF_YEAR]
    title = view.say("每年的提案、发布和废止", "Proposed, published and withdrawn by year")
    return _by_year(view, title, series)


def _in_force(view: View) -> Chart:
    register = view.library.register
    ends = [min(date(year, 12, 31), view.as_of) for year in years(view)]
    counts = [sum(in_force(row, register, end) is True for row in register.rows) for end in ends]
    return _by_year(
        view,
        view.say("年末现行的标准", "In force at the end of the year"),
        [(view.pick(STATUSES["in-force"]), counts)],
    )


def _consultations(view: View) -> Chart:
    rounds: Counter[int] = Counter()
    comments: Counter[int] = Counter()
    for standard in view.library.standards.values():
        for number, one in standard.consultations.items():
            rounds[one.data.opens.year] += 1
            told = standard.comments.get(number)
            comments[one.data.opens.year] += len(told.data.comments or ()) if told else 0
    series = [
        (view.say("开始征求意见次数", "Rounds opened"), [rounds[year] for year in years(view)]),
        (view.say("其间收到的意见数", "Comments on them"), [comments[year] for year in years(view)]),
    ]
    return _by_year(view, view.say("征求意见和收到的意见", "Consultations and comments"), series)


def _by_year(view: View, title: str, series: Sequence[tuple[str, Sequence[int]]]) -> Chart:
    return Chart("columns", title, view.say("年份", "Year"), [str(year) for year in years(view)], series)


def _statuses(view: View) -> Chart:
    counts = Counter(view.status(row) for row in view.library.register.rows)
    title = view.say("按状态的标准数", "Standards by status")
    return _by_name(
        view,
        title,
        view.say("状态", "Status"),
        [(view.pick(words), counts[name]) for name, words in STATUSES.items()],
    )


def _stages(view: View) -> Chart:
    """What is being made or reviewed now."""
    rows = view.library.register.rows
    counts = Counter(row.stage for row in rows if view.status(row) == "in-progress")
    counts["systematic-review"] = sum(row.review_open and row.stage == "publication" for row in rows)
    stages = (*ORDER[:-1], "systematic-review")
    title = view.say("按阶段的在研和复审标准数", "Work in progress and under review by stage")
    return _by_name(
        view, title, view.say("阶段", "Stage"), [(view.pick(NAMES[one]), counts[one]) for one in stages]
    )


def _by_name(view: View, title: str, over: str, counts: Sequence[tuple[str, int]]) -> Chart:
    series = [(view.say("标准数", "Standards"), [count for _, count in counts])]
    return Chart("bars", title, over, [name for name, _ in counts], series)


def _ballots(view: View) -> Chart:
    """The ballots of technical reviews that have ended, newest first; who voted is not told."""
    held = sorted(
        (
            (one.data.ballot.closes, standard.index.data, tally(one.data))
            for standard in view.library.standards.values()
            for one in standard.reviews.values()
            if one.data.ballot and one.data.conclusion
        ),
        key=lambda one: (one[0], one[1].title),
        reverse=True,
    )[:_FEW]
    sums = [count for _, _, count in held if count]
    names = [view.pick(_CHOICES[one]) for one in ("for", "against", "abstain")]
    counts = ([one.for_ for one in sums], [one.against for one in sums], [one.abstain for one in sums])
    rest = view.say("无效和未投", "Invalid or not cast"), [one.invalid + one.unreturned for one in sums]
    titles = [(data.title_en if view.language == "en" else None) or data.title for _, data, _ in held]
    title = view.say("技术审查的表决", "Ballots of technical reviews")
    return Chart(
        "bars", title, view.say("标准", "Standard"), titles, [*zip(names, counts, strict=True), rest]
    )


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
