"""The comment table says how many were asked and answered."""

from ....facts.completion import COMMENT_FIGURES
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="comments-incomplete",
    requirements=("opinion-3-4-feedback-handled", "format-comment-counts"),
    title=Words("意见汇总处理表填写完整", "The comment table is complete"),
    message=Words(
        "进入“{stage}”时，意见汇总处理表不全，没有填写“{label}”（{key}）",
        "On entering “{stage}” the comment table is incomplete: “{label}” ({key}) is empty",
    ),
    reason=Words(
        "发了多少、回了多少、有没有意见，都要写明；没有收到意见的也要写明，与没有记录不同",
        "How many were asked and answered has to be said; that nobody commented is said as well, and is not the same as no record",
    ),
    fix=Words(
        "填写 {key}；没有意见的，写 comments: []", "Fill in {key}; write `comments: []` if nobody commented"
    ),
    check=missing(COMMENT_FIGURES),
)
