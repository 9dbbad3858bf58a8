"""The figures of an approval reconcile."""

from ....governance import Governance
from ....records.approval import Approval
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Figures that are absent are not judged."""
    for _, approval in sorted(standard.approvals.items()):
        data = approval.data
        if data.expected is not None and data.present is not None and data.present > data.expected:
            text = Words(
                f"实到 {data.present} > 应到 {data.expected}",
                f"{data.present} present > {data.expected} expected",
            )
            yield Finding(approval.at("present"), {"what": _PEOPLE, "arithmetic": text})
        cast = _cast(data)
        if cast is not None and data.present is not None and sum(cast) != data.present:
            added = " + ".join(map(str, cast))
            text = Words(
                f"{added} = {sum(cast)}，实到 {data.present} 人",
                f"{added} = {sum(cast)}, with {data.present} present",
            )
            yield Finding(approval.at("for"), {"what": _VOTES, "arithmetic": text})


_PEOPLE = Words("应到和实到人数", "The numbers expected and present")
_VOTES = Words("票数和实到人数", "The votes and the number present")


def _cast(data: Approval) -> tuple[int, int, int] | None:
    if data.for_ is None or data.against is None or data.abstain is None or data.form == "consensus":
        return None
    return data.for_, data.against, data.abstain


RULE = StandardRule(
    id="approval-counts",
    requirements=("format-approval-counts",),
    title=Words("批准的票数与人数相符", "The figures of an approval reconcile"),
    message=Words("{what}不相符：{arithmetic}", "{what} do not reconcile: {arithmetic}"),
    reason=Words(
        "同意、反对、弃权之和等于实到人数，实到不多于应到；否则至少有一个数字是错的",
        "For, against and abstaining add up to those present, and no more are present than expected; otherwise one figure is wrong",
    ),
    fix=Words("按会议记录改正", "Correct it from the minutes"),
    check=check,
)
