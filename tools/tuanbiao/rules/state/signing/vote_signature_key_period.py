"""A vote is signed by a key that speaks for its voter on that day."""

from ....facts.roll import named
from ....facts.signatures import examined
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Judged while the review lasts, so that a later correction of people.yml turns no finished record red."""
    if standard.index.data.stage != "technical-review":
        return
    for one in examined(standard, governance):
        if one.refusal and one.refusal.problem == "period":
            values = {"person": named(governance, one.row.voter), "day": one.row.on}
            yield Finding(standard.reviews[one.round].at("ballot", "votes", one.at, "on"), values)


RULE = StandardRule(
    id="vote-signature-key-period",
    requirements=("format-signature-key-period",),
    title=Words(
        "签名所用的公钥在当日有效", "A vote is signed by a key that speaks for its voter on that day"
    ),
    message=Words(
        "{person}的签名所用的公钥在 {day} 不在有效期内",
        "The key that signed for {person} did not speak for them on {day}",
    ),
    reason=Words(
        "停用的公钥可能已经不在本人手中；公钥当日（from）起用，停用日（to）当日不再有效",
        "A key laid aside may be in other hands; it counts from its first day and no longer on the day of its end",
    ),
    fix=Words(
        "请投票人用当时有效的公钥重新签署；有效期登记有误的，先更正 governance/people.yml",
        "Ask the voter to sign with a key in force, or first correct its period in governance/people.yml",
    ),
    check=check,
)
