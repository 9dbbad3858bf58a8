"""A withdrawal takes effect only once it has been decided and told."""

from ....facts.stages import entered
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """It may take effect on the day itself."""
    record = standard.withdrawal
    if record is None:
        return
    notice = record.data.notice
    days = [day for day in (entered(standard, "withdrawn"), notice.on if notice else None) if day]
    if days and record.data.effective < max(days):
        yield Finding(record.at("effective"), {"effective": record.data.effective, "told": max(days)})


RULE = StandardRule(
    id="withdrawal-effective",
    requirements=("format-withdrawal-complete", "format-date-order"),
    title=Words(
        "废止日期不早于废止的决定和通知", "A withdrawal takes effect only once it is decided and told"
    ),
    message=Words(
        "废止日期 {effective} 早于作出并通知废止的日期 {told}",
        "The withdrawal takes effect on {effective}, before it was decided and told on {told}",
    ),
    reason=Words(
        "使用者在得知废止之前仍按该标准行事，不能追溯废止",
        "Users went by the standard until they knew; it cannot be withdrawn backwards",
    ),
    fix=Words(
        "把 effective 改为不早于 {told} 的日期；日期写错的，按文件改正",
        "Set `effective` to {told} or later, or correct the date from the document",
    ),
    check=check,
)
