"""A partial replacement says which clauses it replaces."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A full replacement needs no clauses."""
    for at, replaced in enumerate(standard.index.data.replaces):
        if replaced.extent == "part" and not replaced.clauses:
            yield Finding(standard.index.at("replaces", at, "extent"), {"number": replaced.number})


RULE = StandardRule(
    id="partial-replacement-clauses",
    requirements=("format-replacement-agrees",),
    title=Words("部分代替写明章条", "A partial replacement says which clauses it replaces"),
    message=Words(
        "部分代替“{number}”，但没有写明代替哪些章条",
        "It replaces “{number}” in part without saying which clauses",
    ),
    reason=Words(
        "部分代替之后旧标准的其余章条仍然有效，使用者必须知道是哪些",
        "The other clauses of the old standard stay in force, so users have to know which",
    ),
    fix=Words(
        "在 clauses 中逐条列出；全部代替的改为 extent: full",
        "List the clauses in `clauses`, or write `extent: full`",
    ),
    check=check,
)
