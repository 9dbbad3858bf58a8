"""Numbers have no full-width, look-alike or invisible characters."""

from ....facts.numbers import marks, meant, visible
from ....governance import Governance
from ....mend import rewritten
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .written import all_numbers

_SPACES = Words("多余、缺少或者换行的空格", "a space too many, missing, or of another kind")


def check(standard: Standard, _governance: Governance) -> Findings:
    """Own, given up and joint numbers, wherever it can be told what was meant."""
    for number, span in all_numbers(standard):
        plain = meant(number)
        if plain is not None:
            values = {"number": visible(number), "marks": marks(number) or _SPACES, "meant": plain}
            yield Finding(span, values, mend=rewritten(span, number, plain))


RULE = StandardRule(
    id="number-characters",
    requirements=("format-number-characters", "regulation-17-number-form"),
    title=Words(
        "编号中没有全角、形近或者不可见的字符",
        "Numbers have no full-width, look-alike or invisible characters",
    ),
    message=Words(
        "标准编号“{number}”中有 {marks}，应为“{meant}”",
        "The number `{number}` has {marks}; `{meant}` was probably meant",
    ),
    reason=Words(
        "看起来相同而字符不同的编号检索不到、比较不出；编号与年代号之间用一字线 U+2014",
        "Numbers that look alike and differ in characters cannot be found or compared; the dash before the year is U+2014",
    ),
    fix=Words("改为“{meant}”", "Write `{meant}`"),
    check=check,
    mends=("safe",),
)
