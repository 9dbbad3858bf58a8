"""Whether a project concerns the public interest has been answered."""

from ....facts.completion import PUBLIC_INTEREST
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="public-interest-unanswered",
    requirements=("opinion-3-4-public-interest",),
    title=Words("已经判定是否涉及公众利益", "Whether the public interest is concerned has been answered"),
    message=Words(
        "进入“{stage}”时，没有判定是否涉及公众利益（{key}）",
        "On entering “{stage}” nobody has said whether the public interest is concerned ({key})",
    ),
    reason=Words(
        "涉及公众利益的项目应当向社会公开；不作判定，就无法知道是否应当公开",
        "What concerns the public is made known to the public; without an answer nobody knows whether it must be",
    ),
    fix=Words(
        "在 index.md 中写明 public_interest 的 answer（true 或者 false）和 reason",
        "Give `answer` (true or false) and `reason` of `public_interest` in index.md",
    ),
    check=missing(PUBLIC_INTEREST),
)
