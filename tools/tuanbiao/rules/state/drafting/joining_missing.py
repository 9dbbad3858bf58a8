"""Members could ask to join the drafting."""

from ....facts.completion import JOINING
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="joining-missing",
    requirements=(
        "opinion-3-4-members-able-to-join",
        "opinion-2-open-to-members",
        "opinion-2-paths-of-participation",
    ),
    title=Words("会员可以报名参加编制", "Members could ask to join the drafting"),
    message=Words(
        "进入“{stage}”时，没有写明会员报名参加编制的办法和期限（{key}）",
        "On entering “{stage}” nothing says how long members could ask to join ({key})",
    ),
    reason=Words(
        "向会员通报，是为了便于会员参与标准编制或者提出意见建议",
        "Members are told so that they can take part in drafting or comment",
    ),
    fix=Words(
        "在 project.md 中写明 join.until 和收到的申请", "Give `join.until` and the applications in project.md"
    ),
    check=missing(JOINING),
)
