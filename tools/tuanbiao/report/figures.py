"""The chamber's figures over the years as charts: what the register counts, nothing typed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..facts.annual import figure_name, figures, in_force
from ..facts.stages import NAMES, ORDER
from ..facts.yearly import Reviewed, reviews, rounds
from ..library import Library
from ..records.described import labels
from ..records.review import CHOICES
from ..register import STATUSES, status
from ..standard import Standard
from ..words import Words, pick
from .charts import Chart

_CHOICES = labels(CHOICES)
_FEW = 12  # of years and of ballots; older ones are in the tables of the years and on the pages of their standards
_OF_YEAR = ("proposed", "published", "withdrawn")
Named = tuple[str, Chart]


@dataclass(frozen=True, slots=True)
class Told:
    """The records, the day that the figures are of, and the language, `zh` or `en`, that they are told in."""

    library: Library
    as_of: date
    language: str = "zh"

    @property
    def standards(self) -> Iterable[Standard]:
        """Every standard with its records."""
        return self.library.standards.values()

    def say(self, zh: str, en: str) -> str:
        """The one of two texts."""
        return pick(Words(zh, en), self.language)

    def pick(self, words: Words) -> str:
        """Words of ours in the language."""
        return pick(words, self.language)


def charts(told: Told) -> Iterator[Named]:
    """Every chart that has something to show, with its name."""
    first, last, *more = _over_time(told)
    now = (("status", _statuses(told)), ("stages", _stages(told)))
    return _filled((first, last, *now, *more, ("ballots", _ballots(told, reviews(told.standards)))))


def charts_of(told: Told, year: int) -> Iterator[Named]:
    """Those of one year: what led to it, and its ballots; `told.as_of` lies in the year."""
    held = (one for one in reviews(told.standards) if one.on.year == year)
    return _filled((*_over_time(told), ("ballots", _ballots(told, held))))


def _filled(made: Iterable[Named]) -> Iterator[Named]:
    """Those that have something to show."""
    return ((name, chart) for name, chart in made if any(any(counts) for _, counts in chart.series))


def years(told: Told) -> Sequence[int]:
    """The years that something is known of, the last few of them."""
    register = told.library.register
    days = [day for row in register.rows for day in (row.published, *(on for _, on in row.moves)) if day]
    last = told.as_of.year
    return range(max(min((day.year for day in days), default=last), last - _FEW + 1), last + 1)


def _over_time(told: Told) -> tuple[Named, ...]:
    return (("years", _years(told)), ("in-force", _in_force(told)), ("consultations", _consultations(told)))


def _years(told: Told) -> Chart:
    held = [figures(told.library.register, told.library.governance, year) for year in years(told)]
    series = [(told.pick(figure_name(key)), [len(one[key].slugs) for one in held]) for key in _OF_YEAR]
    title = told.say("每年的提案、发布和废止", "Proposed, published and withdrawn by year")
    return _by_year(told, title, series)


def _in_force(told: Told) -> Chart:
    register = told.library.register
    ends = [min(date(year, 12, 31), told.as_of) for year in years(told)]
    counts = [sum(in_force(row, register, end) is True for row in register.rows) for end in ends]
    return _by_year(
        told,
        told.say("年末现行的标准", "In force at the end of the year"),
        [(told.pick(STATUSES["in-force"]), counts)],
    )


def _consultations(told: Told) -> Chart:
    opened: Counter[int] = Counter()
    received: Counter[int] = Counter()
    for one in rounds(told.standards):
        opened[one.notice.opens.year] += 1
        received[one.notice.opens.year] += len(one.comments)
    series = [
        (told.say("开始征求意见次数", "Rounds opened"), [opened[year] for year in years(told)]),
        (told.say("其间收到的意见数", "Comments on them"), [received[year] for year in years(told)]),
    ]
    return _by_year(told, told.say("征求意见和收到的意见", "Consultations and comments"), series)


def _by_year(told: Told, title: str, series: Sequence[tuple[str, Sequence[int]]]) -> Chart:
    return Chart("columns", title, told.say("年份", "Year"), [str(year) for year in years(told)], series)


def _statuses(told: Told) -> Chart:
    register = told.library.register
    counts = Counter(status(row, register, told.as_of) for row in register.rows)
    return _by_name(
        told,
        told.say("按状态的标准数", "Standards by status"),
        told.say("状态", "Status"),
        [(told.pick(words), counts[name]) for name, words in STATUSES.items()],
    )


def _stages(told: Told) -> Chart:
    """What is being made or reviewed now."""
    register = told.library.register
    making = (row for row in register.rows if status(row, register, told.as_of) == "in-progress")
    counts = Counter(row.stage for row in making)
    counts["systematic-review"] = sum(row.review_open and row.stage == "publication" for row in register.rows)
    title = told.say("按阶段的在研和复审标准数", "Work in progress and under review by stage")
    stages = (*ORDER[:-1], "systematic-review")
    return _by_name(
        told, title, told.say("阶段", "Stage"), [(told.pick(NAMES[one]), counts[one]) for one in stages]
    )


def _by_name(told: Told, title: str, over: str, counts: Sequence[tuple[str, int]]) -> Chart:
    series = [(told.say("标准数", "Standards"), [count for _, count in counts])]
    return Chart("bars", title, over, [name for name, _ in counts], series)


def _ballots(told: Told, held: Iterable[Reviewed]) -> Chart:
    """Ballots that have ended, newest first; who voted is not told."""
    ended = [
        (one.review.ballot.closes, one.standard.index.data, one.count)
        for one in held
        if one.review.ballot and one.count
    ]
    newest = sorted(ended, key=lambda one: (one[0], one[1].title), reverse=True)[:_FEW]
    sums = [count for _, _, count in newest]
    names = [told.pick(_CHOICES[one]) for one in ("for", "against", "abstain")]
    counts = ([one.for_ for one in sums], [one.against for one in sums], [one.abstain for one in sums])
    rest = told.say("无效和未投", "Invalid or not cast"), [one.invalid + one.unreturned for one in sums]
    titles = [(data.title_en if told.language == "en" else None) or data.title for _, data, _ in newest]
    title = told.say("技术审查的表决", "Ballots of technical reviews")
    return Chart(
        "bars", title, told.say("标准", "Standard"), titles, [*zip(names, counts, strict=True), rest]
    )
