"""意见汇总处理表: the comments of one round and what became of them, without the names of those who made them."""

from collections.abc import Mapping

from ..facts.commenters import masked, pseudonyms
from ..records.comments import COMMENT_KINDS, DECISIONS, WAYS, Comment, Comments
from ..records.record import Record
from ..records.units import CATEGORIES
from .fields import labels
from .markup import badge, code, escape, nowrap, said, table
from .view import Page

_KINDS, _WAYS, _DECISIONS = labels(COMMENT_KINDS), labels(WAYS), labels(DECISIONS)
_CATEGORIES = labels(CATEGORIES)
_HEAD = ("序号", "章条", "意见内容", "修改建议", "提出方", "收到", "处理", "理由")


def disposition(page: Page, record: Record[Comments], clauses: Mapping[str, str]) -> str:
    """The table; `clauses` tells what the ids of the text read."""
    comments = record.data.comments or ()
    shown = pseudonyms(page.view.people.values(), comments)
    return table(_HEAD, [_row(one, shown, clauses) for one in comments])


def _row(one: Comment, shown: Mapping[str, str], clauses: Mapping[str, str]) -> tuple[str, ...]:
    def told(text: str | None) -> str:
        return said(masked(text or "", shown))

    decided = one.disposition
    category = f"<br>{nowrap(_CATEGORIES[one.category].zh)}" if one.category else ""
    late = "<br>逾期" if one.late else ""
    substantial = "<br>实质性" if one.substantial else ""
    return (
        str(one.no),
        f"{_clause(one.clause, clauses)}<br>{_KINDS[one.kind].zh}{substantial}",
        told(one.text),
        told(one.proposed),
        f"{nowrap(shown[one.from_])}{category}",
        f"{nowrap(one.received.isoformat())}<br>{_WAYS[one.via].zh}{late}",
        badge(_DECISIONS[decided.decision].zh, decided.decision) if decided else badge("待处理", "open"),
        told("\n\n".join(filter(None, (decided.reason if decided else "", one.remark)))),
    )


def _clause(own: str, clauses: Mapping[str, str]) -> str:
    if own == "general":
        return "总体"
    return f"[{escape(clauses[own])}](#{own})" if own in clauses else code(own)
