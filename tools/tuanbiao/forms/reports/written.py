"""A report as Markdown in the repository's own grammar, from which every format is made."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count

from ...report.charts import Chart
from ..docx.read.marks import escape
from ..official.model import blank

_LINES = re.compile(r"\s*\n\s*")
_BLANK = re.compile("〔待填：([^〕]*)〕")
_CAPTION = re.compile(r"^表：(.*) \{#tab-[a-z-]+\}$", re.MULTILINE)
_HEADING = re.compile(r"^#(#* .*) \{#[a-z0-9-]+\}$", re.MULTILINE)
FEW = 12  # names in one cell; of more only their number is told


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart at its place in the text; where pictures are not shown, its table alone speaks."""

    name: str
    chart: Chart

    def path(self, form: str) -> str:
        """Its file in the text's folder; `form` is the ending, as svg."""
        return f"figures/{self.name}.{form}"


Part = str | Picture


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report: what it is called, what stands on each of its pages, its parts, the day it is of."""

    title: str
    head: str
    parts: tuple[Part, ...]
    on: date

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Its charts, in order."""
        return tuple(one for one in self.parts if isinstance(one, Picture))

    def body(self, pictures: str = "") -> str:
        """The text; charts are figures in the form `pictures` (svg, png), left out where it is empty."""
        parts = (one if isinstance(one, str) else _figure(one, pictures) for one in self.parts)
        return "\n\n".join(filter(None, parts)) + "\n"

    @property
    def markdown(self) -> str:
        """A document that stands alone, without pictures and ids: what a record computes is written out."""
        number = count(1)
        text = _CAPTION.sub(lambda found: f"**表{next(number)}　{found[1]}**", self.body())
        return f"# {escape(self.title)}\n\n" + _HEADING.sub(lambda found: f"##{found[1]}", text)

    @property
    def blanks(self) -> tuple[str, ...]:
        """The names of what is still to be filled in, each once."""
        return tuple(dict.fromkeys(_BLANK.findall(self.body())))


def _figure(one: Picture, form: str) -> str:
    return f"![{escape(one.chart.title)}]({one.path(form)}){{#fig-{one.name}}}" if form else ""


def heading(title: str, own: str, level: int = 1) -> str:
    """A heading of ours with its id."""
    return f"{'#' * level} {title} {{#{own}}}"


def cell(text: object) -> str:
    """What a record says, on one line and without markup; a dash for nothing."""
    plain = _LINES.sub(" ", str(text).strip()) if text not in (None, "") else "—"
    return escape(plain).replace("|", "\\|")


def table(title: str, own: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table with its caption; nothing where there are no rows. What is in the cells is not yet markup."""
    lines = [f"| {' | '.join(map(cell, row))} |" for row in rows]
    if not lines:
        return ""
    rule = "|" + "---|" * len(head)
    return "\n".join((f"表：{title} {{#tab-{own}}}", "", f"| {' | '.join(head)} |", rule, *lines))


def listed(names: Sequence[str]) -> str:
    """Names in a row; of many the first ones and how many they are."""
    if len(names) <= FEW:
        return "、".join(names)
    return f"{'、'.join(names[:FEW])}等 {len(names)} 项"


def tallied(counts: Mapping[str, int]) -> str:
    """Names with their counts in a row, those of nothing left out."""
    return "，".join(f"{name} {count}" for name, count in counts.items() if count)


def yes(answer: bool | None, what: str) -> str:  # noqa: FBT001 - it is what is written
    """An answer in one word, or the blank for it."""
    return blank(what) if answer is None else "是" if answer else "否"
