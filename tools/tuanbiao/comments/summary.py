"""意见汇总处理表 as data: its head, its columns, a row for each comment, its figures; every writer shows the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..facts.commenters import counts, masked, pseudonyms
from ..facts.roll import people, unit_name
from ..governance import Governance
from ..records.comments import COMMENT_KINDS, DECISIONS, WAYS, Comment, Comments, Disposition
from ..records.consultation import Consultation
from ..records.units import CATEGORIES
from ..standard import Standard
from ..words import Words
from .clauses import Clauses
from .columns import COLUMNS

TITLE = Words("标准征求意见汇总处理表", "Table of comments and dispositions")
# Column → its share of the width of a page.
SHARES = {
    "no": 4,
    "clause": 11,
    "kind": 7,
    "text": 22,
    "proposed": 16,
    "from": 11,
    "category": 9,
    "received": 10,
    "via": 7,
    "decision": 18,
    "remark": 8,
}
HEADS = tuple(COLUMNS[name][0] for name in SHARES)
ISO_HEADS = (
    "MB/NC",
    "Line number",
    "Clause/Subclause",
    "Paragraph/Figure/Table",
    "Type of comment",
    "Comments",
    "Proposed change",
    "Observations of the secretariat",
)
ISO_SHARES = (10, 8, 11, 10, 9, 29, 21, 21)
_ISO_KINDS = {"general": "ge", "technical": "te", "editorial": "ed"}
_ASKED = (
    (Words("发送“征求意见稿”的单位数", "Units asked"), "sent"),
    (Words("收到“征求意见稿”后回函的单位数", "Units that replied"), "replied"),
    (Words("回函并有建议或意见的单位数", "Units with comments"), "with_comments"),
    (Words("没有回函的单位数", "Units without a reply"), "silent"),
)

Pair = tuple[Words, str]


@dataclass(frozen=True, slots=True)
class Summary:
    """The table of one round. `rows` follow SHARES, `iso_rows` ISO_HEADS; `counted` sums up the decisions."""

    title: str
    head: tuple[Pair, ...]
    rows: tuple[tuple[str, ...], ...]
    iso_rows: tuple[tuple[str, ...], ...]
    figures: tuple[Pair, ...]
    counted: Words


@dataclass(frozen=True, slots=True)
class Source:
    """What the table is made of; `internal` shows who commented, whether they agreed to that or not."""

    standard: Standard
    governance: Governance
    round: int
    notice: Consultation
    data: Comments
    clauses: Clauses
    internal: bool = False


def summary(source: Source) -> Summary:
    """The whole table."""
    comments = source.data.comments or ()
    shown = {} if source.internal else pseudonyms(people(source.governance).values(), comments)
    rows = [_Row(one, shown, source) for one in comments]
    return Summary(
        title=source.standard.index.data.title,
        head=tuple(_head(source)),
        rows=tuple(one.cells() for one in rows),
        iso_rows=tuple(one.iso() for one in rows),
        figures=tuple(_figures(source.data)),
        counted=counts(source.data),
    )


def _head(source: Source) -> Iterator[Pair]:
    data, index, notice = source.data, source.standard.index.data, source.notice
    drafting = data.drafting_unit or index.lead_unit
    filled = people(source.governance).get(data.filled_by or "")
    yield Words("标准名称", "Standard"), index.title
    yield Words("负责起草单位", "Drafting unit"), unit_name(source.governance, drafting) if drafting else ""
    yield Words("承办人", "Filled in by"), filled.name if filled else ""
    yield Words("电话", "Telephone"), ""  # no record holds one; it is filled in by hand
    yield (
        Words("征求意见", "Consultation"),
        f"第 {source.round} 轮，{notice.opens} — {notice.binding_closes}",
    )
    yield Words("填写日期", "Filled in on"), str(data.filled_on or "")


def _figures(data: Comments) -> Iterator[Pair]:
    silent = None if data.sent is None or data.replied is None else data.sent - data.replied
    figures = {
        "sent": data.sent,
        "replied": data.replied,
        "with_comments": data.with_comments,
        "silent": silent,
    }
    for words, name in _ASKED:
        yield words, "—" if figures[name] is None else str(figures[name])


class _Row:
    """One comment as the texts of cells, which the reader of comment tables reads back."""

    def __init__(self, one: Comment, shown: Mapping[str, str], source: Source) -> None:
        self.one = one
        self.shown = shown
        self.source = source

    def cells(self) -> tuple[str, ...]:
        """In the order of SHARES."""
        one = self.one
        return (
            str(one.no),
            self.source.clauses.label(one.clause),
            COMMENT_KINDS[one.kind][0] + ("（实质性）" if one.substantial else ""),
            self._said(one.text),
            self._said(one.proposed),
            self._from(),
            CATEGORIES[one.category][0] if one.category else "",
            one.received.isoformat() + ("（逾期）" if one.late else ""),
            WAYS[one.via][0] + (f"\n{one.source}" if one.source and self.source.internal else ""),
            self._disposition(one.disposition),
            self._said(one.remark),
        )

    def iso(self) -> tuple[str, ...]:
        """In the order of ISO_HEADS."""
        one = self.one
        return (
            self._from(),
            "",
            self.source.clauses.label(one.clause),
            "",
            _ISO_KINDS[one.kind],
            self._said(one.text),
            self._said(one.proposed),
            self._disposition(one.disposition),
        )

    def _from(self) -> str:
        return self.shown.get(self.one.from_, self.one.from_)

    def _said(self, text: str | None) -> str:
        return masked(text or "", self.shown)

    def _disposition(self, made: Disposition | None) -> str:
        if made is None:
            return ""
        change = "、".join(map(self.source.clauses.short, made.change))
        lines = (
            DECISIONS[made.decision][0],
            f"修改章条：{change}" if change else "",
            f"处理日期：{made.on}" if made.on else "",
            f"理由：{self._said(made.reason)}" if made.reason else "",
        )
        return "\n".join(filter(None, lines))
