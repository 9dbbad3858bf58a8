"""Whether a project concerns consumers' rights has been answered."""

from ....facts.completion import CONSUMER_RIGHTS
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="consumer-rights-unanswered",
    requirements=("regulation-14-consumer-rights",),
    title=Words("已经判定是否涉及消费者权益", "Whether consumers' rights are concerned has been answered"),
    message=Words(
        "进入“{stage}”时，没有判定是否涉及消费者权益（{key}）",
        "On entering “{stage}” nobody has said whether consumers' rights are concerned ({key})",
    ),
    reason=Words(
        "涉及消费者权益的标准应当向社会公开征求意见；这与是否涉及公众利益是两个问题，要分别判定",
        "A standard that concerns consumers is open to comments from the public; this is a question apart from the public interest",
    ),
    fix=Words(
        "在 index.md 中写明 consumer_rights 的 answer（true 或者 false）和 reason",
        "Give `answer` (true or false) and `reason` of `consumer_rights` in index.md",
    ),
    check=missing(CONSUMER_RIGHTS),
)
