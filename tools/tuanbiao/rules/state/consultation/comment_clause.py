"""Comments speak of clauses that the draft has."""

from ....facts.known import near
from ....facts.sections import clause_ids
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import Table, tables

_WHOLE = frozenset(["general", "title"])


def check(standard: Standard, _: Governance) -> Findings:
    """Only while the text is still the one that was consulted on; a later text may have lost a clause."""
    for table in tables(standard):
        if table.rows and table.notice is not None and table.notice.data.text == standard.text:
            yield from _unknown(table, clause_ids(standard))


def _unknown(table: Table, ids: frozenset[str] | None) -> Findings:
    for at, one in enumerate(table.rows):
        if ids is not None and one.clause not in ids | _WHOLE:
            values = {"no": one.no, "clause": one.clause, "hint": near(one.clause, ids)}
            yield Finding(table.record.at("comments", at, "clause"), values)


RULE = StandardRule(
    id="comment-clause",
    requirements=("format-comment-clauses",),
    title=Words("意见所指的章条存在", "Comments speak of clauses that the draft has"),
    message=Words(
        "第 {no} 条意见所指的章条 {clause} 不在征求意见稿中{hint}",
        "Comment {no} speaks of the clause `{clause}`, which the draft does not have{hint}",
    ),
    reason=Words(
        "意见按章条标识对应文本，指错了就无法处理",
        "Comments go by the ids of clauses; a wrong one leads nowhere",
    ),
    fix=Words(
        "改为标题的标识（{{#…}} 中的文字）；对全文的意见写 general，对标准名称的写 title",
        "Use the id of a heading; write `general` for the whole text and `title` for the title",
    ),
    check=check,
)
