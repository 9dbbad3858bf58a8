"""A standard is wholly replaced by one other."""

from ....facts.links import made_here
from ....facts.numbers import identity
from ....governance import Governance
from ....register import Register, Row
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """The later folder of a pair is named; one standard may be split into several that each replace a part."""
    seen: dict[str, Row] = {}
    for row in made_here(register):
        for replaced, span in zip(row.replaces, row.replaces_at, strict=True):
            key = identity(replaced.number)
            if replaced.extent != "full":
                continue
            if key in seen:
                yield Finding(span, {"number": replaced.number, "other": seen[key].slug})
            seen.setdefault(key, row)


RULE = RegisterRule(
    id="replaced-once",
    requirements=("format-replacement-agrees",),
    title=Words("一项标准只被一项标准全部代替", "A standard is wholly replaced by one other"),
    message=Words("“{number}”已由 {other} 全部代替", "“{number}” is already wholly replaced by `{other}`"),
    reason=Words(
        "全部代替之后没有内容可再被代替，两项都称全部代替就不知道以哪项为准",
        "Nothing is left to replace after a full replacement; with two claims nobody knows which holds",
    ),
    fix=Words(
        "一项分为几项的，各项写 extent: part 和 clauses；否则改为代替最近的一版",
        "Where one standard is split, write `extent: part` and `clauses` in each; else replace the latest edition",
    ),
    check=check,
)
