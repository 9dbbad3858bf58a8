"""Standards of the same chamber that a draft cites are in force."""

from datetime import date

from ...facts.cite import Cite
from ...facts.numbers import identity
from ...register import STATUSES, Register, Row, status
from ..rule import DateRule, Finding, Findings, Words

_GOOD = ("in-force", "upcoming")
_UNKNOWN = Words("不在登记中", "not in the register")


def check(register: Register, as_of: date) -> Findings:
    """For standards in progress, once for each number."""
    for row in register.rows:
        for one in row.cites:
            found = _status(one, register, as_of)
            if found is not None:
                yield Finding(one.span, {"number": one.text, "status": found})


def _status(cite: Cite, register: Register, as_of: date) -> Words | None:
    """What is wrong with the cited edition, or with every edition where none is named."""
    rows = [row for row in register.rows if row.number and cite.wanted == _key(row, dated=cite.dated)]
    statuses = [status(row, register, as_of) for row in rows]
    if any(one in _GOOD for one in statuses):
        return None
    return STATUSES[statuses[-1]] if statuses else _UNKNOWN


def _key(row: Row, *, dated: bool) -> str:
    number = identity(row.number or "")
    return number if dated else number.rpartition("—")[0]


RULE = DateRule(
    id="reference-in-force",
    timed=True,
    requirements=("gbt-1-1-references-in-force",),
    title=Words(
        "所引用的本商会标准现行有效", "Standards of the same chamber that a draft cites are in force"
    ),
    message=Words("所引用的“{number}”：{status}", "The cited “{number}” is {status}"),
    reason=Words(
        "引用已经废止或者被代替的版本，使用者无从执行",
        "Users cannot follow an edition that has been withdrawn or replaced",
    ),
    fix=Words("改引现行版本，或者写出所需的内容", "Cite the edition in force, or write out what is needed"),
    check=check,
)
