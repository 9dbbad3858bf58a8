"""The fixed elements carry their fixed ids."""

from ....facts.amending import amended
from ....facts.text import FIXED, fixed_element, written_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A chapter has the fixed title and the fixed id, or neither."""
    text = written_text(standard)
    if text is None:
        return
    for at, clause in enumerate(text.clauses):
        own = fixed_element(clause)
        if own is not None:
            values = {"title": clause.title, "id": clause.id, "fixed": FIXED[own].zh, "own": own}
            heading = text.document.headings[at]
            mend = None
            if clause.id != own and heading.id_span:
                mend = amended(standard, heading.id_span, f"{{#{clause.id}}}", f"{{#{own}}}")
            yield Finding(clause.span, values, mend=mend)


RULE = StandardRule(
    id="element-id",
    requirements=("format-heading-ids",),
    title=Words("固定要素用固定标识", "The fixed elements carry their fixed ids"),
    message=Words(
        "标题“{title}”与标识“{id}”不配：“{fixed}”的标识固定为“{own}”",
        "The title “{title}” and the id `{id}` do not go together: the id of “{fixed}” is `{own}`",
    ),
    reason=Words(
        "固定标识让意见、引用和译文在每项标准里都指向同一要素",
        "By fixed ids comments, references and translations find the same element in every standard",
    ),
    fix=Words("“{fixed}”写作“# {fixed} {{#{own}}}”", "Write `# {fixed} {{#{own}}}`"),
    check=check,
    mends=("unsafe",),
)
