"""意见汇总处理表: the comments of one round and what became of them, without the names of those who made them."""

from collections.abc import Mapping

from ..facts import commenters
from ..facts.commenters import masked
from ..records.comments import COMMENT_KINDS, DECISIONS, WAYS, Comment, Comments
from ..records.described import labels
from ..records.record import Record
from ..records.units import CATEGORIES
from ..words import Words
from .markup import badge, code, escape, nowrap, said, table
from .view import Page, View

_KINDS, _WAYS, _DECISIONS = labels(COMMENT_KINDS), labels(WAYS), labels(DECISIONS)
_CATEGORIES = labels(CATEGORIES)
_HEAD = (
    Words("序号", "No."),
    Words("章条", "Clause"),
    Words("意见内容", "Comment"),
    Words("修改建议", "Proposed change"),
    Words("提出方", "From"),
    Words("收到", "Received"),
    Words("处理", "Decision"),
    Words("理由", "Reason"),
)
_OPEN = Words("待处理", "Open")


def disposition(page: Page, record: Record[Comments], clauses: Mapping[str, str]) -> str:
    """The table; `clauses` tells what the ids of the text read."""
    comments = record.data.comments or ()
    shown = pseudonyms(page.view, comments)
    return table(page.picks(_HEAD), [_row(page, one, shown, clauses) for one in comments])


def counts(page: Page, record: Record[Comments]) -> str:
    """One line: how many were asked, answered, commented, and how the comments were decided."""
    return page.pick(commenters.counts(record.data))


def pseudonyms(view: View, comments: tuple[Comment, ...]) -> dict[str, str]:
    """What each commenter is called: by name only with consent, else 意见方 or Commenter with a number in order of appearance."""
    return commenters.pseudonyms(view.people.values(), comments, view.say("意见方", "Commenter"))


def _row(page: Page, one: Comment, shown: Mapping[str, str], clauses: Mapping[str, str]) -> tuple[str, ...]:
    def told(text: str | None) -> str:
        return said(masked(text or "", shown))

    decided = one.disposition
    category = f"<br>{nowrap(page.pick(_CATEGORIES[one.category]))}" if one.category else ""
    late = f"<br>{page.say('逾期', 'Late')}" if one.late else ""
    substantial = f"<br>{page.say('实质性', 'Substantial')}" if one.substantial else ""
    made = decided.decision if decided else "open"
    decision = badge(page.pick(_DECISIONS[made] if decided else _OPEN), made)
    return (
        str(one.no),
        f"{_clause(page, one.clause, clauses)}<br>{page.pick(_KINDS[one.kind])}{substantial}",
        told(one.text),
        told(one.proposed),
        f"{nowrap(shown[one.from_])}{category}",
        f"{nowrap(one.received.isoformat())}<br>{page.pick(_WAYS[one.via])}{late}",
        decision,
        told("\n\n".join(filter(None, (decided.reason if decided else "", one.remark)))),
    )


def _clause(page: Page, own: str, clauses: Mapping[str, str]) -> str:
    if own == "general":
        return page.say("总体", "General")
    return f"[{escape(clauses[own])}](#{own})" if own in clauses else code(own)
