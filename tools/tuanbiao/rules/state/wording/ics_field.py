"""The ICS code begins with a field of the classification."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_FIELDS = frozenset(
    f"{field:02}"
    for field in (
        *(1, 3, 7, 11, 13, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 43, 45, 47, 49, 53, 55, 59),
        *(61, 65, 67, 71, 73, 75, 77, 79, 81, 83, 85, 87, 91, 93, 95, 97),
    )
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """The first two figures; those behind are the classification's own affair."""
    code = standard.index.data.ics
    if code is not None and code[:2] not in _FIELDS:
        yield Finding(standard.index.at("ics"), {"code": code, "field": code[:2]})


RULE = StandardRule(
    id="ics-field",
    requirements=("gbt-1-1-ics",),
    title=Words("ICS号的大类存在", "The ICS code begins with a field of the classification"),
    message=Words(
        "ICS号“{code}”的大类 {field} 不存在", "The ICS code “{code}” begins with {field}, which is no field"
    ),
    reason=Words(
        "国际标准分类法的大类是固定的 40 个",
        "The International Classification for Standards has 40 fixed fields",
    ),
    fix=Words(
        "按国际标准分类法查出正确的号", "Look the code up in the International Classification for Standards"
    ),
    check=check,
)
