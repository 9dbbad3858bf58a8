"""Charts of counts as drawings of their own: no script, nothing loaded, readable in light, in dark and on paper."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal
from unicodedata import east_asian_width

WIDTH = 640
_SIZE = 13  # of the letters, in the drawing's own units
_STYLE = (
    "text{font:13px 'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;fill:#1b242d}"
    ".rule{stroke:#d3dae1}.base{stroke:#4c5863}"
    ".s0{fill:#17395a}.s1{fill:#3f86c6}.s2{fill:#b0761a}.s3{fill:#7a858f}"
    "@media screen and (prefers-color-scheme:dark){text{fill:#e2e8ed}.rule{stroke:#34404b}.base{stroke:#b4bfc9}"
    ".s0{fill:#8fc1f0}.s1{fill:#3a78b8}.s2{fill:#d99f45}.s3{fill:#8b97a2}}"
)
_SHADES = 4


@dataclass(frozen=True, slots=True)
class Chart:
    """Counts by label, one list of them for each series; columns stand side by side, bars lie with their series in line."""

    form: Literal["columns", "bars"]
    title: str
    over: str
    labels: Sequence[str]
    series: Sequence[tuple[str, Sequence[int]]]

    def __post_init__(self) -> None:
        assert len(self.series) <= _SHADES
        assert all(len(counts) == len(self.labels) for _, counts in self.series)


def draw(chart: Chart) -> str:
    """The whole drawing as SVG; its words are its title and what its counts say."""
    height, parts = (_columns if chart.form == "columns" else _bars)(chart)
    told = "; ".join(
        f"{label}: {', '.join(f'{name} {counts[at]}' for name, counts in chart.series)}"
        for at, label in enumerate(chart.labels)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">'
        f"<title>{escape(chart.title)}</title><desc>{escape(told)}</desc><style>{_STYLE}</style>"
        f"{''.join((*_legend(chart), *parts))}</svg>\n"
    )


def _legend(chart: Chart) -> Iterator[str]:
    """What the shades mean, where there are several."""
    x = 40
    for at, (name, _) in enumerate(chart.series if len(chart.series) > 1 else ()):
        yield _box(x, 6, 12, 12, at)
        yield _text(x + 17, 17, name)
        x += 17 + _width(name) + 18


def _columns(chart: Chart) -> tuple[int, list[str]]:
    top, base, left = 40, 228, 40
    step, highest = scale(max((max(counts, default=0) for _, counts in chart.series), default=0))
    parts = []
    for mark in range(0, highest + 1, step):
        y = base - (base - top) * mark // highest
        parts += [
            _line(left, y, WIDTH - 8, "rule" if mark else "base"),
            _text(left - 8, y + 4, str(mark), "end"),
        ]
    room = (WIDTH - 8 - left) / max(len(chart.labels), 1)
    wide = min(30.0, room * 0.8 / len(chart.series))
    for at, label in enumerate(chart.labels):
        middle = left + room * (at + 0.5)
        parts.append(_text(middle, base + 20, label, "middle"))
        for one, (_, counts) in enumerate(chart.series):
            tall = (base - top) * counts[at] / highest
            x = middle + wide * (one - len(chart.series) / 2)
            parts.append(_box(x + 1, base - tall, wide - 2, tall, one))
            parts.append(
                _text(x + wide / 2, base - tall - 4, str(counts[at]) if counts[at] else "", "middle")
            )
    return base + 32, parts


def _bars(chart: Chart) -> tuple[int, list[str]]:
    top, row = (34, 28) if len(chart.series) > 1 else (8, 28)
    left = 12 + min(max(map(_width, chart.labels), default=0), 250)
    most = max((sum(counts[at] for _, counts in chart.series) for at in range(len(chart.labels))), default=0)
    sums = [" + ".join(str(counts[at]) for _, counts in chart.series) for at in range(len(chart.labels))]
    unit = (WIDTH - 16 - max(map(_width, sums), default=0) - left) / max(most, 1)
    parts = []
    for at, label in enumerate(chart.labels):
        x, y = float(left), top + row * at
        parts.append(_text(left - 8, y + 18, shortened(label, 250), "end"))
        for one, (_, counts) in enumerate(chart.series):
            parts.append(_box(x, y + 4, unit * counts[at], row - 8, one))
            x += unit * counts[at]
        parts.append(_text(x + 6, y + 18, sums[at]))
    bottom = top + row * len(chart.labels)
    return bottom + 8, [*parts, f'<path class="base" d="M{left} {top}V{bottom}"/>']


def scale(most: int) -> tuple[int, int]:
    """Whole steps of an axis, at most five of them, and its highest mark, which is at least `most`."""
    step = size = 1
    while step * 5 < most:
        step = next((size * one for one in (1, 2, 5) if size * one > step), size * 10)
        size = size * 10 if step == size * 10 else size
    return step, step * max(-(-most // step), 1)


def shortened(text: str, room: int) -> str:
    """As much of a text as has room."""
    if _width(text) <= room:
        return text
    while text and _width(text) > room - _SIZE:
        text = text[:-1]
    return f"{text}…"


def _width(text: str) -> int:
    """About how wide a text is."""
    return sum(_SIZE if east_asian_width(one) in "WF" else 8 for one in text)


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(text)}</text>' if text else ""


def _box(x: float, y: float, width: float, height: float, shade: int) -> str:
    if not (width > 0 and height > 0):
        return ""
    return f'<rect class="s{shade}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"/>'


def _line(x: int, y: int, to: int, name: str) -> str:
    return f'<path class="{name}" d="M{x} {y}H{to}"/>'
