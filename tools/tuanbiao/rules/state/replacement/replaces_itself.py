"""A standard does not replace itself."""

from ....facts.numbers import identity
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Differently written forms of one number count as one."""
    index = standard.index.data
    for at, replaced in enumerate(index.replaces):
        if index.number is not None and identity(replaced.number) == identity(index.number):
            yield Finding(standard.index.at("replaces", at, "number"), {"number": replaced.number})


RULE = StandardRule(
    id="replaces-itself",
    requirements=("format-replacement-agrees",),
    title=Words("标准不代替自己", "A standard does not replace itself"),
    message=Words("代替的“{number}”就是本标准的编号", "“{number}” is this standard's own number"),
    reason=Words("修订的新版有新的年代号", "A revision has a new year and so another number"),
    fix=Words("在 replaces 中写旧版的编号", "Write the number of the earlier edition in `replaces`"),
    check=check,
)
