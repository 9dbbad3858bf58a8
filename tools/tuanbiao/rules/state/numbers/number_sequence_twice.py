"""With cumulative numbering no sequence number comes twice."""

from datetime import date

from ....facts.policy import policy_on
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words
from .taken import clashes


def check(register: Register, governance: Governance) -> Findings:
    """Different years only: equal ones are one number, or differ by zeros, which other rules tell."""
    told = set()
    for clash in clashes(register):
        one, other = clash.one, clash.other
        if clash.kept or one.number.year == other.number.year or one.row.slug in told:
            continue
        if _cumulative(governance, one.row.published):
            told.add(one.row.slug)
            values = {"number": one.text, "other": other.row.folder, "theirs": other.text}
            yield Finding(one.row.number_at, values)


def _cumulative(governance: Governance, day: date | None) -> bool:
    """By the policy of the day of issue, before that by the newest."""
    policy = policy_on(governance, day or date.max)
    return policy is not None and policy.number_sequence == "cumulative"


RULE = RegisterRule(
    id="number-sequence-twice",
    requirements=("format-number-policy", "regulation-17-number-unique"),
    title=Words("连续编号时顺序号不重复", "With cumulative numbering no sequence number comes twice"),
    message=Words(
        "编号“{number}”的顺序号已由 {other} 的“{theirs}”占用",
        "The sequence number of `{number}` is taken by `{theirs}` of {other}",
    ),
    reason=Words(
        "商会的顺序号连续编排，只有修订沿用旧版的顺序号",
        "The chamber numbers cumulatively; only a revision keeps the sequence number of the old edition",
    ),
    fix=Words(
        "换用下一个顺序号；确是修订的，写明 kind: revision 和 revises",
        "Take the next sequence number; if it is a revision, say kind: revision and revises",
    ),
    check=check,
)
