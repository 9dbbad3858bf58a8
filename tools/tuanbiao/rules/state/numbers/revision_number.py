"""A revision that replaces one standard wholly keeps its sequence number."""

from ....facts.links import by_slug, made_here
from ....facts.numbering import one_to_one, replacing
from ....facts.numbers import DASH, parse_own, straighten
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Merged and split standards take new numbers."""
    known, wholly = by_slug(register), replacing(register)
    for row in made_here(register):
        old = known.get(row.revises or "")
        number = parse_own(row.number) if row.number else None
        former = parse_own(straighten(old.number)) if old and old.number else None
        if old is None or number is None or former is None or not one_to_one(row, old, wholly):
            continue
        if (number.order, number.part) != (former.order, former.part):
            part = f".{former.part}" if former.part else ""
            wanted = f"T/{number.code} {former.sequence}{part}{DASH}{number.year}"
            yield Finding(row.number_at, {"old": old.number, "number": row.number, "wanted": wanted})


RULE = RegisterRule(
    id="revision-number",
    requirements=("format-revision-keeps-sequence",),
    title=Words(
        "一对一全部代替的修订保留顺序号",
        "A revision that replaces one standard wholly keeps its sequence number",
    ),
    message=Words(
        "修订 {old} 应保留顺序号，编号“{number}”应为“{wanted}”",
        "A revision of {old} keeps its sequence number: `{number}` should be `{wanted}`",
    ),
    reason=Words(
        "顺序号不变、年代号更新，使用者才看得出是同一标准的新版",
        "With the same sequence and a new year users see that it is a new edition",
    ),
    fix=Words(
        "改为“{wanted}”；合并或者拆分几项标准的，在 replaces 中写全",
        "Write `{wanted}`; where standards are merged or split, list them all in replaces",
    ),
    check=check,
)
