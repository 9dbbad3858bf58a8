"""A number bears the chamber's own code."""

from ....facts.numbers import is_code, parse_own
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .written import own_numbers


def check(standard: Standard, governance: Governance) -> Findings:
    """Well-formed numbers and codes only; the others are told already."""
    code = governance.chamber.data.code if governance.chamber else ""
    if not is_code(code):
        return
    for number, span in own_numbers(standard):
        parsed = parse_own(number)
        if parsed and parsed.code != code:
            yield Finding(span, {"number": number, "found": parsed.code, "code": code})


RULE = StandardRule(
    id="number-code",
    requirements=("regulation-17-number-form", "regulation-17-code-form"),
    title=Words("编号中是本商会的代号", "A number bears the chamber's own code"),
    message=Words(
        "编号“{number}”中的代号“{found}”不是本商会的代号“{code}”",
        "The code `{found}` in `{number}` is not the chamber's own, `{code}`",
    ),
    reason=Words("社会团体代号表明标准由谁发布", "The code says who issued the standard"),
    fix=Words(
        "改正编号中的代号；其他团体的编号写入 joint",
        "Correct the code; the number of another chamber goes into joint",
    ),
    check=check,
)
