"""A number that was given stays, or is given up by the book."""

from ....change import Change, StandardChange
from ....facts.numbers import identity, is_placeholder
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """Numbers that were issued never change; before that they change once the old one is given up."""
    for one in change.standards:
        old, new = number_of(one.before), number_of(one.after)
        if one.after is None or old is None or new is None or old == new:
            continue
        if issued(one) or not given_up(one.after, old):
            how = _ISSUED if issued(one) else _KEPT
            yield Finding(one.after.index.at("number"), {"old": old, "number": new, "how": how})


def number_of(standard: Standard | None) -> str | None:
    """The number that a standard bears; a placeholder is none."""
    number = standard.index.data.number if standard else None
    return None if number is None or is_placeholder(number) else number


def issued(one: StandardChange) -> bool:
    """Whether the standard was published before the step."""
    return one.before is not None and one.before.index.data.stage in ("publication", "withdrawn")


def given_up(standard: Standard, number: str) -> bool:
    """Whether the standard says that it gave the number up."""
    return identity(number) in {identity(one.number) for one in standard.index.data.voided_numbers}


_ISSUED = Words("已随发布的文件公布，不能更改", "was issued with the standard and cannot change")
_KEPT = Words("没有作废", "was not given up")

RULE = ChangeRule(
    id="number-changed",
    requirements=("format-number-kept", "format-number-never-reused"),
    title=Words("已给出的编号不改动", "A number that was given stays, or is given up by the book"),
    message=Words(
        "编号由“{old}”改为“{number}”，而“{old}”{how}",
        "The number `{old}` became `{number}`; the old one {how}",
    ),
    reason=Words(
        "编号一经给出就可能已被引用；悄悄更换，同一标准就有两个编号，或者同一编号指两项标准",
        "Once given, a number may be cited; changed in silence, one standard has two numbers or one number two standards",
    ),
    fix=Words(
        "恢复原编号；发布之前确需更换的，把原编号连同日期和理由写入 voided_numbers",
        "Restore it; before publication it can be given up: list it in `voided_numbers` with day and reason",
    ),
    check=check,
)
