"""The clauses that a patent concerns exist."""

from ....facts.sections import clause_ids
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Clauses of a refused patent are gone from the text, as they should be."""
    patents = standard.index.data.patents
    present = clause_ids(standard) if patents and patents.list_ else None
    if patents is None or present is None:
        return
    for at, one in enumerate(patents.list_):
        for place, clause in enumerate(one.clauses if one.licence != "refused" else ()):
            if clause not in present:
                span = standard.index.at("patents", "list", at, "clauses", place)
                yield Finding(span, {"clause": clause})


RULE = StandardRule(
    id="patent-clause-unknown",
    requirements=("regulation-16-patents-disclosed", "format-cross-references"),
    title=Words("专利涉及的章条存在", "The clauses that a patent concerns exist"),
    message=Words("正文中没有标识为“{clause}”的章条", "The text has no heading with the id `{clause}`"),
    reason=Words(
        "披露专利要说明涉及哪些章条，使用者才知道何时需要许可",
        "Disclosing a patent means naming its clauses, so that users know when they need a licence",
    ),
    fix=Words("写正文标题的标识，即 {{#…}} 中的部分", "Write the id of a heading, the part inside {{#…}}"),
    check=check,
)
