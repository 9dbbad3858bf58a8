"""A signing key belongs to one person."""

from ....facts.rows import rows
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words


def check(governance: Governance) -> Findings:
    """A person may list one key for several periods."""
    seen: dict[str, str] = {}
    for at, person in rows(governance.people):
        for place, one in enumerate(person.keys):
            if seen.setdefault(one.key, person.id) != person.id:
                yield Finding(at("keys", place, "key"), {"other": seen[one.key]})


RULE = GovernanceRule(
    id="key-twice",
    requirements=("format-stable-ids",),
    title=Words("一个签名公钥只属于一人", "A signing key belongs to one person"),
    message=Words("这个公钥已经属于 {other}", "This key already belongs to `{other}`"),
    reason=Words("两人共用一个公钥，签名证明不了是谁签的", "A shared key does not show who signed"),
    fix=Words("改正公钥；每人各用自己的密钥", "Correct it; everybody has a key of their own"),
    check=check,
)
