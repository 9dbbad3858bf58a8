"""A substantial comment that was accepted leads to another round."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .tables import left, tables


def check(standard: Standard, _: Governance) -> Findings:
    """Where the text changed for it and went straight to review."""
    for table in tables(standard):
        reviewed = left(standard, table.number) == "technical-review"
        for at, one in enumerate(table.rows if reviewed else ()):
            decided = one.disposition
            if one.substantial and decided and decided.decision != "rejected" and decided.change:
                values = {"no": one.no, "clauses": decided.change}
                yield Finding(table.record.at("comments", at, "substantial"), values)


RULE = StandardRule(
    id="comment-substantial",
    requirements=("format-substantial-change-new-round",),
    title=Words(
        "采纳实质性意见的，再次征求意见", "A substantial comment that was accepted leads to another round"
    ),
    message=Words(
        "采纳第 {no} 条实质性意见，改了 {clauses}，没有再次征求意见就送审",
        "The substantial comment {no} changed {clauses}, and the text went to review without another round",
    ),
    reason=Words(
        "其他各方没有看到过实质性的改动，不能算征求过意见",
        "The others were never shown a substantial change, so it was not consulted on",
    ),
    fix=Words(
        "送审之前再开一轮征求意见；改动并非实质性的，去掉 substantial",
        "Open another round before the review, or remove `substantial` if the change is none",
    ),
    check=check,
)
