"""The steps of an appeal follow one another."""

from collections.abc import Iterator
from datetime import date

from ....governance import Governance
from ....parse.located import Step
from ....records.appeal import Appeal
from ...rule import Finding, Findings, GovernanceRule, Words

_Dated = tuple[tuple[Step, ...], date | None]


def check(governance: Governance) -> Findings:
    """Each step against the last one before it that has a day; steps may share a day."""
    for appeal in governance.appeals.values():
        for chain in _chains(appeal.data):
            last: date | None = None
            for route, day in chain:
                if day is not None and last is not None and day < last:
                    yield Finding(appeal.at(*route), {"on": day, "before": last})
                last = max(filter(None, (last, day)), default=None)


def _chains(appeal: Appeal) -> Iterator[tuple[_Dated, ...]]:
    """Filed, accepted, replied, then the second instance; a remedy follows its own reply."""
    second = appeal.second_instance
    main: tuple[_Dated, ...] = (
        (("filed",), appeal.filed),
        (("accepted", "on"), appeal.accepted.on if appeal.accepted else None),
        (("replied",), appeal.replied),
    )
    if second is None:
        yield main
    else:
        yield (
            *main,
            (("second_instance", "filed"), second.filed),
            (("second_instance", "replied"), second.replied),
        )
    for route, one in (((), appeal), (("second_instance",), second)):
        if one is not None and one.remedy is not None:
            yield (((*route, "replied"), one.replied), ((*route, "remedy", "done"), one.remedy.done))


RULE = GovernanceRule(
    id="appeal-dates",
    requirements=("format-date-order",),
    title=Words("申诉各步骤的日期依次", "The steps of an appeal follow one another"),
    message=Words(
        "日期 {on} 早于前一步的 {before}", "The date {on} is older than the step before it, {before}"
    ),
    reason=Words("先提出、再受理、后答复", "An appeal is filed, then accepted, then answered"),
    fix=Words("改正日期", "Correct the date"),
    check=check,
)
