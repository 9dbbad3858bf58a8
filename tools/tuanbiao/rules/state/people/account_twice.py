"""A forge account belongs to one person."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """By the numeric id, since a login may change hands."""
    seen: dict[int, str] = {}
    for at, person in rows(governance.people):
        if person.github is None:
            continue
        if person.github.id in seen:
            yield Finding(at("github", "id"), {"account": person.github.id, "other": seen[person.github.id]})
        seen.setdefault(person.github.id, person.id)


RULE = GovernanceRule(
    id="account-twice",
    requirements=("format-stable-ids",),
    title=Words("一个账号只属于一人", "A forge account belongs to one person"),
    message=Words("账号 {account} 已经属于 {other}", "The account {account} already belongs to `{other}`"),
    reason=Words("评审按账号计票，一个账号两个人就分不清是谁", "Reviews count by account"),
    fix=Words("改正数字账号，或者合并为一人", "Correct the numeric id, or merge the two people"),
    check=check,
)
