"""What each commenter gets to know: which comments were entered under which numbers, and which came back and why."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from .accept import Judged
from .clauses import Clauses
from .files import Import

_UNSAFE = re.compile(r"[^\w]+")
_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What every receipt of an import says first."""

    title: str
    round: int
    opens: date
    closes: date
    on: date


def receipts(found: Import, heading: Heading, clauses: Clauses) -> Mapping[str, str]:
    """A text for each commenter, by file name."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in found.rows("new", "decided", "known", "returned"):
        if one.sender:
            groups[one.sender].append(one)
    return {
        f"{at:03}-{_UNSAFE.sub('-', sender)[:40].strip('-')}.txt": "\n".join(
            _text(sender, rows, heading, clauses)
        )
        + "\n"
        for at, (sender, rows) in enumerate(groups.items(), 1)
    }


def _text(sender: str, rows: list[Judged], heading: Heading, clauses: Clauses) -> Iterator[str]:
    entered = [one for one in rows if one.state != "returned"]
    returned = [one for one in rows if one.state == "returned"]
    yield "意见回执 Receipt of comments"
    yield ""
    yield f"标准 Standard：《{heading.title}》"
    yield f"征求意见 Consultation：第 {heading.round} 轮 round {heading.round}，{heading.opens} — {heading.closes}"
    yield f"提出单位 From：{sender}"
    yield f"登记日期 Entered on：{heading.on}"
    if entered:
        yield ""
        yield "下列意见已收到并登记，编号是意见汇总处理表中的序号。谢谢！"
        yield "These comments were received and entered under their numbers in the comment table. Thank you."
        for one in entered:
            yield from _entered(one, clauses)
    if returned:
        yield ""
        yield "下列意见还不能登记，请按说明改好后再次提交："
        yield "These could not be entered yet; please mend them as said and send them again:"
        for one in returned:
            yield ""
            yield f"  文件第 {one.row.number} 行 row {one.row.number} of the file"
            yield from (f"  · {line}" for reason in one.reasons for line in (reason.zh, reason.en))
    yield ""
    yield "每条意见的处理结论和理由将写入意见汇总处理表，由秘书处告知。"
    yield "The table will say how each comment was decided and why; the secretariat will tell you."


def _entered(one: Judged, clauses: Clauses) -> Iterator[str]:
    assert one.draft is not None
    draft = one.draft
    late = "，逾期 late" if draft.late else ""
    text = " ".join(draft.text.split())
    yield ""
    yield f"  第 {one.no} 条 No. {one.no}　{clauses.label(draft.clause)}（{draft.received} 收到 received{late}）"
    yield f"  {text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}"
