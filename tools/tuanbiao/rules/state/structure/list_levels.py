"""Lists have at most two levels."""

from ....facts.text import drafted_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_LEVELS = 2


def check(standard: Standard, _governance: Governance) -> Findings:
    """Each list that opens a third level."""
    text = drafted_text(standard)
    for one in text.listings if text else ():
        if one.depth == _LEVELS + 1:
            yield Finding(one.items[0].blocks[0].span, {"levels": _LEVELS})


RULE = StandardRule(
    id="list-levels",
    requirements=("gbt-1-1-list-depth",),
    title=Words("列项至多两层", "Lists have at most two levels"),
    message=Words(
        "这是列项的第三层，至多 {levels} 层",
        "This is the third level of a list; at most {levels} are possible",
    ),
    reason=Words("列项的编号只有两层：a) 和 1)", "Items are marked on two levels only: a) and 1)"),
    fix=Words(
        "改为分条，或者把第三层写成文字", "Divide the clause instead, or write the third level out as text"
    ),
    check=check,
)
