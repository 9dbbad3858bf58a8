"""A standard rests on no patent whose holder refuses a licence."""

from ....facts.sections import clause_ids
from ....facts.stages import reached
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From technical review on; a refusal is settled once none of its named clauses is left in the text."""
    patents = standard.index.data.patents
    if patents is None or not reached(standard, "technical-review"):
        return
    for at, one in enumerate(patents.list_):
        if one.licence != "refused":
            continue
        present = clause_ids(standard) if one.clauses else None
        left = [clause for clause in one.clauses if clause in (present or ())]
        if left or not one.clauses:
            values = {"holder": one.holder, "clauses": left or Words("（未写明章条）", "(clauses not named)")}
            yield Finding(standard.index.at("patents", "list", at, "licence"), values)


RULE = StandardRule(
    id="patent-refused",
    requirements=("gbz-43194-refused-licence",),
    title=Words("不含拒绝许可的专利", "A standard rests on no patent whose holder refuses a licence"),
    message=Words(
        "{holder}拒绝许可，而正文仍有涉及其专利的章条：{clauses}",
        "{holder} refuses a licence, while clauses that need the patent remain: {clauses}",
    ),
    reason=Words(
        "专利权人不同意许可的，标准不得包括基于该专利的条款",
        "Where a holder refuses, the standard must not contain provisions that rest on the patent",
    ),
    fix=Words(
        "退回起草，删去或者改写这些章条；已发布的，启动修订或者废止",
        "Go back to drafting and remove or rewrite them; revise or withdraw what has been published",
    ),
    check=check,
)
