"""Changes are named by clauses that the text has, or had."""

from ....facts.changes import commented, named_changes_in_text
from ....facts.known import near
from ....facts.sections import clause_ids
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_RESERVED = frozenset(["title", "order"])


def check(standard: Standard, _governance: Governance) -> Findings:
    """Only where the text that came of the changes can be seen; a clause that went is one whose record says so."""
    named = [one for one in named_changes_in_text(standard) if one.clause not in _RESERVED and not one.gone]
    ids = clause_ids(standard) if named else None
    if ids is None:
        return
    known = ids | commented(standard) - {"general"}
    for one in named:
        if one.clause not in known:
            yield Finding(one.at, {"place": one.place, "clause": one.clause, "hint": near(one.clause, ids)})


RULE = StandardRule(
    id="text-change-clause",
    requirements=("format-changed-clauses",),
    title=Words("改动以正文的章条标识指称", "Changes are named by clauses that the text has, or had"),
    message=Words(
        "{place}所指的章条“{clause}”不在正文中，也没有说明已经删去{hint}",
        "{place} names the clause `{clause}`, which the text does not have, nor is it said to be deleted{hint}",
    ),
    reason=Words(
        "文本的每一处改动都要能与依据对上；标识写错，改动就没有依据",
        "Every change of the text has to meet its grounds; with a wrong id it has none",
    ),
    fix=Words(
        "改为标题的标识（{{#…}} 中的文字），名称写 title，章的次序写 order，涉及全文的逐条列出；章条已删去的，在说明中写明",
        "Use the id of a heading, `title` for the title, `order` for the order of chapters, and list clause by clause what concerns the whole text; where the clause was deleted, say so in the entry's words",
    ),
    check=check,
)
