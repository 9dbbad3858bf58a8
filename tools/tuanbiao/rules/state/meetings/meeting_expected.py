"""The number expected is the number of voting members."""

from ....facts.attendance import body_of, entitled
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """By the voting seats that were held on the day."""
    for meeting in governance.meetings.values():
        body = body_of(governance, meeting.data)
        stated = meeting.data.expected
        if body and stated is not None and stated != entitled(body, meeting.data):
            values = {"stated": stated, "seats": entitled(body, meeting.data), "body": body.name}
            yield Finding(meeting.at("expected"), values)


RULE = GovernanceRule(
    id="meeting-expected",
    requirements=("format-minutes-attendance",),
    title=Words("应到人数与有表决权成员相符", "The number expected is the number of voting members"),
    message=Words(
        "应到人数写 {stated}，“{body}”当日有表决权成员 {seats} 人",
        "Says {stated} were expected; {body} had {seats} voting members on the day",
    ),
    reason=Words("法定人数按应到人数计算，写错就判断错", "The quorum is a share of them"),
    fix=Words("改为 {seats}，或者在机构文件补正任期", "Write {seats}, or correct the seats of the body"),
    check=check,
)
