"""A number that was given never becomes free again."""

from ....change import Change, StandardChange
from ....standard import Standard
from ...rule import ChangeRule, Finding, Findings, Words
from .number_changed import given_up, issued, number_of


def check(change: Change) -> Findings:
    """Numbers that go without an entry, and entries that go or are rewritten; one finding for each standard."""
    for one in change.standards:
        number = _freed(one, one.before, one.after) if one.before and one.after else None
        if number and one.after:
            place = "number" if number == number_of(one.before) else "voided_numbers"
            yield Finding(one.after.index.at(place), {"slug": one.slug, "number": number})


def _freed(one: StandardChange, before: Standard, after: Standard) -> str | None:
    """The first number that the step sets free."""
    number = number_of(before)
    if number and number_of(after) is None and (issued(one) or not given_up(after, number)):
        return number
    left = after.index.data.voided_numbers
    return next((entry.number for entry in before.index.data.voided_numbers if entry not in left), None)


RULE = ChangeRule(
    id="number-freed",
    requirements=("format-number-kept", "format-number-voided"),
    title=Words("给出过的编号不再空出", "A number that was given never becomes free again"),
    message=Words(
        "{slug} 给出过的编号“{number}”或者它的作废记载被去掉或者改写",
        "The number `{number}` of {slug}, or the entry that gave it up, was removed or rewritten",
    ),
    reason=Words(
        "去掉记载，登记就会把同一编号再给别的标准",
        "Without the entry the register would give the same number to another standard",
    ),
    fix=Words(
        "恢复编号；发布之前作废的，把它连同日期和理由写入 voided_numbers，以后不再改动",
        "Restore it; before publication it can be given up: list it in `voided_numbers` with day and reason, for good",
    ),
    check=check,
)
