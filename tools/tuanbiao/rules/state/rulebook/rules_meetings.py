"""The rule documents rule on meetings."""

from ...rule import Words
from .uncovered_points import points_rule

RULE = points_rule(
    rule="rules-meetings",
    name=Words(
        "会议的频率、方式、参加人员和召开要求", "frequency, mode, participants and convening of meetings"
    ),
    points=("meeting-frequency", "meeting-mode", "meeting-participants", "meeting-convening"),
    requirements=(
        "opinion-3-3-meeting-rules",
        "opinion-3-3-meeting-frequency",
        "opinion-3-3-meeting-mode",
        "opinion-3-3-meeting-participants",
        "opinion-3-3-meeting-convening",
    ),
    reason=Words(
        "会议组织制度应对会议的频率、方式、参加人员以及组织召开会议的要求进行规范",
        "The rules on meetings settle their frequency, mode, participants and convening",
    ),
)
