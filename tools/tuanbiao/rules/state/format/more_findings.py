"""What is said too often in one place is said to go on."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="more-findings",
    requirements=("format-findings-shown",),
    title=Words("同一处的同一问题过多", "Too many findings of one rule in one place"),
    message=Words(
        "规则 {rule} 在这里的结果超过 {shown} 条，其余没有列出",
        "Rule {rule} finds more than {shown} faults here; the others are not listed",
    ),
    reason=Words("列得太多，别的问题就看不到了", "A longer list would hide everything else"),
    fix=Words("先改正已经列出的，再检查一次", "Mend those that are listed, then check again"),
    check=faults("more-findings"),
)
