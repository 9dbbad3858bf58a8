"""意见汇总处理表: the comments of one round and what became of them, without the names of those who made them."""

from collections import Counter
from collections.abc import Mapping

from ..records.comments import COMMENT_KINDS, DECISIONS, WAYS, Comment, Comments
from ..records.record import Record
from ..records.units import CATEGORIES
from .fields import labels
from .markup import badge, code, escape, nowrap, said, table
from .view import Page, View

_KINDS, _WAYS, _DECISIONS = labels(COMMENT_KINDS), labels(WAYS), labels(DECISIONS)
_CATEGORIES = labels(CATEGORIES)
_HEAD = ("序号", "章条", "意见内容", "修改建议", "提出方", "收到", "处理", "理由")


def disposition(page: Page, record: Record[Comments], clauses: Mapping[str, str]) -> str:
    """The table; `clauses` tells what the ids of the text read."""
    comments = record.data.comments or ()
    shown = pseudonyms(page.view, comments)
    return table(_HEAD, [_row(one, shown, clauses) for one in comments])


def counts(record: Record[Comments]) -> str:
    """One line: how many were asked, answered, commented, and how the comments were decided."""
    data = record.data
    comments = data.comments or ()
    made = Counter(one.disposition.decision if one.disposition else "open" for one in comments)
    asked = ((data.sent, "发送单位"), (data.replied, "回函单位"), (data.with_comments, "有意见的单位"))
    parts = [f"{name} {count} 个" for count, name in asked if count is not None]
    decided = [f"{_DECISIONS[name].zh} {made[name]} 条" for name in DECISIONS if made[name]]
    if made["open"]:
        decided.append(f"待处理 {made['open']} 条")
    parts.append(f"意见 {len(comments)} 条" + (f"（{'，'.join(decided)}）" if decided else ""))
    return "；".join(parts) + "。"


def pseudonyms(view: View, comments: tuple[Comment, ...]) -> dict[str, str]:
    """What each commenter is called: by name only with consent, else 意见方 with a number in order of appearance."""
    consenting = {one.name for one in view.people.values() if one.consent and one.consent.comments}
    shown: dict[str, str] = {}
    for one in comments:
        if one.from_ not in shown:
            shown[one.from_] = one.from_ if one.from_ in consenting else f"意见方 {len(shown) + 1}"
    return shown


def masked(text: str, shown: Mapping[str, str]) -> str:
    """A text in which everybody is called as `shown` calls them."""
    for name, pseudonym in sorted(shown.items(), key=lambda item: -len(item[0])):
        text = text.replace(name, pseudonym)
    return text


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
