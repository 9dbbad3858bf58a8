"""One row of a comment table read as a comment of the record, or the reasons why it is none."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from ..parse.source import decode
from ..words import Words
from . import values
from .clauses import GENERAL, Clauses
from .columns import COLUMNS
from .draft import Draft
from .layout import Layout

_T = TypeVar("_T")
_MAX_LINE, _MAX_TEXT = 1_000, 20_000
_SILENT = ("无", "无意见", "没有意见", "无修改意见", "无异议", "同意", "none", "nocomment", "nocomments")
_ODD = Words(
    "含有控制字符或者改变文字方向的字符",
    "it holds control characters or ones that change the direction of text",
)
NO_TEXT = Words("没有意见内容", "there is no comment")
NO_CLAUSE = Words(
    "没有写章条；对全文的意见请写“总体”", "no clause is named; write `general` for the whole text"
)
NO_FROM = Words(
    "没有提出单位；整份文件出自一家的，用 --from 指明",
    "nobody is named as its source; --from names one for the whole file",
)
_UNTAKEN = Words(
    "没有录入处理意见（用 --dispositions 录入）", "its disposition was not taken in (--dispositions does)"
)
MISSING = (NO_TEXT, NO_CLAUSE, NO_FROM)
_MASKED = re.compile(r"意见方 ?\d+")
_MASK = Words(
    "提出单位是代称：请用加了 --internal 导出的表",
    "its source is a pseudonym: use the table as exported with --internal",
)
_BROKEN = re.compile(r"(?<=[\u4e00-\u9fff])\n(?=[\u4e00-\u9fff])")
_NO_CHANGE = Words("修改章条应是具体的章条", "what was changed is a clause, not the whole text")
_SEVERAL = re.compile(r"[、,，;；\n]")
_LATE = Words("逾期收到，已标明", "received late, and marked so")
_WHOLE = Words("没有章条一列，记为总体意见", "no column of clauses: taken as general")


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What rows are judged by: the clauses of the round's text, its window, the day of import, unit names → category."""

    clauses: Clauses
    opens: date
    closes: date
    today: date
    categories: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the secretariat says of all rows that do not say it themselves."""

    sender: str = ""
    received: date | None = None
    via: str = "form"
    kind: str = ""
    category: str = ""
    dispositions: bool = False


def about(column: str, words: Words) -> Words:
    """A reason that names the column."""
    name = COLUMNS[column][0]
    return Words(f"“{name.zh}”{words.zh}", f"“{name.en}” {words.en}")


class Reading:
    """Reads one row; reasons and notes gather as it goes."""

    def __init__(self, cells: Mapping[str, str], layout: Layout, given: Given, of: Round) -> None:
        self.cells = cells
        self.columns = frozenset(layout.columns.values())
        self.unknown = layout.unknown
        self.given = given
        self.of = of
        self.reasons: list[Words] = []
        self.notes: list[Words] = []
        self.agrees = False

    def draft(self) -> Draft | None:
        """The comment; None where the row says none."""
        text, proposed = self._text()
        if not text:
            self.reasons.append(NO_TEXT)
            return None
        if not proposed and "".join(filter(str.isalnum, text.casefold())) in _SILENT:
            self.agrees = True
            return None
        kind, substantial = self._kind()
        clause, rest = self._clause(kind)
        received = self._received()
        via, source = self._via()
        sender = self._sender()
        late = received > self.of.closes
        self.notes.extend([_LATE] if late else [])
        return Draft(
            sender=sender,
            clause=clause,
            kind=kind or ("general" if clause == GENERAL else "technical"),
            substantial=substantial,
            text=text,
            proposed=proposed,
            received=received,
            via=via,
            late=late,
            category=self._category(sender),
            source=source,
            remark=self._sound("remark", "\n".join(self._remarks(rest))),
            disposition=self._disposition(received),
        )

    def _text(self) -> tuple[str, str]:
        """The comment and the change it proposes; a row may hold only one of them, or the reason for it."""
        said, why, proposed = (self.cells.get(name, "") for name in ("text", "rationale", "proposed"))
        if said and why:
            said = f"{said}\n理由：{why}"
        text = said or why or proposed
        if not said and not why:
            proposed = ""
        return self._sound("text", text), self._sound("proposed", proposed)

    def _sound(self, column: str, text: str) -> str:
        if len(text) > _MAX_TEXT:
            words = Words(f"超过 {_MAX_TEXT} 字", f"has more than {_MAX_TEXT} characters")
            self.reasons.append(about(column, words))
        elif decode("", text.encode("utf-8", "surrogatepass"), 4 * _MAX_TEXT).faults:
            self.reasons.append(about(column, _ODD))
        return text

    def _kind(self) -> tuple[str, bool]:
        written = self.cells.get("kind", "")
        found = values.kind(written) if written else (self.given.kind, False)
        return self._value(found, ("", False))

    def _value(self, found: _T | Words, otherwise: _T) -> _T:
        if isinstance(found, Words):
            self.reasons.append(found)
            return otherwise
        return found

    def _clause(self, kind: str) -> tuple[str, str]:
        written, place, line = (self.cells.get(name, "") for name in ("clause", "place", "line"))
        more = [place, f"行 {line}" if line else ""]
        if not written and place:
            written, more = place, more[1:]
        if not written:
            if "clause" not in self.columns and not self.unknown:
                self.notes.append(_WHOLE)
            elif kind != GENERAL:
                self.reasons.append(NO_CLAUSE)
            return GENERAL, "，".join(filter(None, more))
        found = self.of.clauses.find(written)
        if isinstance(found, Words):
            self.reasons.append(found)
            return GENERAL, ""
        return found.clause, "，".join(filter(None, (found.rest, *more)))

    def sender(self) -> str:
        """Who comments, in one line; empty where nobody is named."""
        written = self.cells.get("from") or self.given.sender
        return " ".join(_BROKEN.sub("", written).split())

    def _sender(self) -> str:
        sender = self.sender()
        if not sender:
            self.reasons.append(NO_FROM)
        if _MASKED.fullmatch(sender):
            self.reasons.append(_MASK)
        if len(sender) > _MAX_LINE:
            words = Words(f"超过 {_MAX_LINE} 字", f"has more than {_MAX_LINE} characters")
            self.reasons.append(about("from", words))
        return self._sound("from", sender)

    def _category(self, sender: str) -> str:
        written = self.cells.get("category", "")
        if written:
            return self._value(values.category(written), "")
        return self.given.category or self.of.categories.get(sender, "")

    def _received(self) -> date:
        written = self.cells.get("received", "")
        otherwise = self.given.received or self.of.today
        found = self._value(values.day(written), otherwise) if written else otherwise
        opens, today = self.of.opens, self.of.today
        if found < opens:
            words = Words(
                f"{found} 收到，征求意见 {opens} 才开始", f"received {found}, but the round opened on {opens}"
            )
            self.reasons.append(words)
        if found > today:
            self.reasons.append(Words(f"收到日期 {found} 还没有到", f"received {found}, a day still to come"))
        return found

    def _via(self) -> tuple[str, str]:
        written, _, source = self.cells.get("via", "").partition("\n")
        if not source.startswith(("https://", "http://")) or any(one.isspace() for one in source):
            written, source = self.cells.get("via", ""), ""
        return (self._value(values.way(written), "form") if written else self.given.via), source

    def _remarks(self, rest: str) -> Iterator[str]:
        if self.cells.get("remark"):
            yield self.cells["remark"]
        if rest:
            yield f"位置：{rest}"
        if self.cells.get("original"):
            yield f"原文：{self.cells['original']}"

    def _disposition(self, received: date) -> Mapping[str, object]:
        written = self.cells.get("decision", "")
        if not written:
            return {}
        if not self.given.dispositions:
            self.notes.append(_UNTAKEN)
            return {}
        found = values.decided(written)
        if isinstance(found, Words):
            self.reasons.append(found)
            return {}
        reason = self._sound("reason", "\n".join(filter(None, (found.reason, self.cells.get("reason")))))
        change = tuple(self._changed(found.change))
        row = {
            "decision": found.decision,
            "reason": reason,
            "change": change,
            "on": self._decided(found.on, received),
        }
        if not reason and (found.decision != "accepted" or not change):
            words = Words(
                "不采纳、部分采纳的写明理由，采纳的写明修改章条或者为何不改",
                "a rejected or partly accepted comment has a reason, an accepted one names clauses or says why not",
            )
            self.reasons.append(words)
        return {name: value for name, value in row.items() if value not in ("", ())}

    def _changed(self, written: str) -> Iterator[str]:
        for one in filter(None, (part.strip() for part in _SEVERAL.split(written))):
            found = self.of.clauses.find(one)
            if isinstance(found, Words):
                self.reasons.append(found)
            elif found.clause == GENERAL:
                self.reasons.append(_NO_CHANGE)
            else:
                yield found.clause

    def _decided(self, written: str, received: date) -> str:
        if not written:
            return ""
        found = values.day(written)
        if isinstance(found, Words):
            self.reasons.append(found)
            return ""
        if not received <= found <= self.of.today:
            words = Words(
                f"处理日期 {found} 应在收到（{received}）与今天之间",
                f"decided {found}, which is not between {received} and today",
            )
            self.reasons.append(words)
        return found.isoformat()
