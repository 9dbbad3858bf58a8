"""Each chamber of a joint standard approves before it issues."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Its own document and the joint publication both come no earlier than its approval."""
    publication = standard.publication
    for at, one in enumerate(standard.index.data.joint):
        issued = [one.document.on] if one.document else []
        issued += [publication.data.on] if publication else []
        if one.approval is not None and issued and min(issued) < one.approval.on:
            values = {"chamber": one.chamber, "approved": one.approval.on, "issued": min(issued)}
            yield Finding(standard.index.at("joint", at, "approval", "on"), values)


RULE = StandardRule(
    id="joint-dates",
    requirements=("regulation-23-joint", "format-joint", "format-issue-after-approval"),
    title=Words("联合发布不早于各团体的批准", "Each chamber of a joint standard approves before it issues"),
    message=Words(
        "{chamber}的批准日期 {approved} 晚于发布日期 {issued}",
        "{chamber} approved on {approved}, after the issue on {issued}",
    ),
    reason=Words(
        "每个团体都按自己的程序批准之后，才能联合发布",
        "Every chamber has to approve by its own procedure before the standard is issued jointly",
    ),
    fix=Words(
        "核对各团体的批准和发布文件，改正 joint 中的日期",
        "Look at both documents and correct the dates in `joint`",
    ),
    check=check,
)
