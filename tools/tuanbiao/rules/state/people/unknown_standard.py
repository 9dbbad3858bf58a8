"""Every standard that a record names exists."""

from ....facts.known import NOUNS, near
from ....governance import Governance
from ....register import Register
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _: Governance) -> Findings:
    """In the records of every standard and of the chamber; a folder that cannot be read is known by its name."""
    for slug, span in register.mentions:
        if slug not in register.slugs:
            hint = near(slug, register.slugs)
            yield Finding(span, {"what": NOUNS["standard"], "id": slug, "hint": hint})


RULE = RegisterRule(
    id="unknown-standard",
    requirements=("format-references",),
    title=Words("所提到的标准都存在", "Every standard that a record names exists"),
    message=Words("没有标识为“{id}”的{what}{hint}", "There is no {what} `{id}`{hint}"),
    reason=Words("引用落空，所述的事就无从核对", "What refers to nothing cannot be checked"),
    fix=Words("改正标识（标准目录的名称）", "Correct the id, which is the name of the standard's folder"),
    check=check,
)
