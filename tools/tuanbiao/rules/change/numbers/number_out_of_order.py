"""A number that is given is the next one."""

from collections.abc import Iterator
from datetime import date

from msgspec import structs

from ....change import Change
from ....facts.links import by_slug
from ....facts.numbering import keeps, next_numbers
from ....facts.numbers import Number, identity, parse_own
from ....facts.policy import policy_on
from ....facts.stages import entered
from ....made import comparable
from ....register import Register, Row
from ...rule import ChangeRule, Finding, Findings, Words


def check(change: Change) -> Findings:
    """After the base's register; several standards that are numbered together take numbers in a row.

    Amendments and revisions that keep a sequence are judged by the state.
    """
    chamber = change.base.governance.chamber
    given = sorted(_given(change), key=lambda one: (one[1].year, one[1].order))
    rows = change.base.register.rows if given else ()  # reads every standard
    for row, number, entry in given:
        policy = policy_on(change.base.governance, entry)
        if chamber is None or policy is None or number.code != chamber.data.code:
            continue
        allowed = next_numbers(Register(rows), row, policy, chamber.data.code, number.year)
        if identity(row.number or "") not in {identity(one) for one in allowed}:
            yield Finding(row.number_at, {"number": row.number, "wanted": allowed[0]})
            row = structs.replace(row, number=allowed[0])  # noqa: PLW2901 - the next one goes by the right number
        rows = (*(one for one in rows if one.slug != row.slug), row)


def _given(change: Change) -> Iterator[tuple[Row, Number, date]]:
    """The standards whose number is new, with the day on which numbering began."""
    for one in change.standards:
        data, old = one.after.index.data if one.after else None, one.before.index.data if one.before else None
        number = parse_own(data.number) if data and data.number else None
        if one.after is None or data is None or number is None or not comparable(one):
            continue
        if old and old.number == data.number:
            continue
        row = by_slug(change.head.register)[one.slug]
        if not row.inherited and not keeps(change.head.register, row):
            yield row, number, entered(one.after, "numbering") or change.as_of


RULE = ChangeRule(
    id="number-out-of-order",
    requirements=("format-number-policy", "format-number-next"),
    title=Words("给出的编号是下一个编号", "A number that is given is the next one"),
    message=Words(
        "编号“{number}”不是登记中的下一个，应为“{wanted}”",
        "The number `{number}` is not the next of the register, which is `{wanted}`",
    ),
    reason=Words(
        "编号按合并之前的登记依次给出；跳号、补号或者与先合并的相撞，都会使编号失去次序",
        "Numbers follow the register as it was before the merge; gaps, fillers and numbers that somebody merged first break the order",
    ),
    fix=Words(
        "改为“{wanted}”；其他分支先合并的，更新后按新的登记取号",
        "Use `{wanted}`; if another branch was merged first, update and take the number of the new register",
    ),
    check=check,
)
