"""A joint number bears the code of its chamber."""

from ....facts.numbers import is_placeholder, straighten
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """Codes of others are taken as they are; some have forms that one's own may not have."""
    for at, one in enumerate(standard.index.data.joint):
        number = straighten(one.number) if one.number else ""
        if number and not is_placeholder(number) and not number.startswith(f"T/{straighten(one.code)} "):
            values = {"chamber": one.chamber, "number": one.number, "code": one.code}
            yield Finding(standard.index.at("joint", at, "number"), values)


RULE = StandardRule(
    id="joint-number-code",
    requirements=("format-joint", "regulation-23-joint"),
    title=Words("联合编号中是该团体的代号", "A joint number bears the code of its chamber"),
    message=Words(
        "{chamber}的编号“{number}”中不是它的代号“{code}”",
        "The number `{number}` of {chamber} does not bear its code `{code}`",
    ),
    reason=Words("每个团体用自己的代号和顺序号", "Each chamber uses its own code and sequence"),
    fix=Words(
        "核对该团体的发布文件，改正 number 或者 code",
        "Compare with the document of that chamber, and correct number or code",
    ),
    check=check,
)
