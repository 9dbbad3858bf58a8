"""Nothing is archived before its stage has begun."""

from ....facts.stages import NAMES, entries
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Against the first time that the stage was entered."""
    record = standard.archive
    for at, one in enumerate(record.data if record else ()):
        if record is None or one.stage is None:
            continue
        begun = next((move.on for _, move in entries(standard, one.stage)), None)
        if begun is not None and one.archived < begun:
            values = {"file": one.file, "archived": one.archived, "stage": NAMES[one.stage], "begun": begun}
            yield Finding(record.at(at, "archived"), values)


RULE = StandardRule(
    id="archive-too-early",
    requirements=("format-archive-entries", "format-date-order"),
    title=Words("归档不早于所属阶段", "Nothing is archived before its stage has begun"),
    message=Words(
        "{file} 于 {archived} 归档，早于进入“{stage}”阶段的 {begun}",
        "{file} was archived on {archived}, before “{stage}” was entered on {begun}",
    ),
    reason=Words("阶段开始之前不会有该阶段的文件", "A stage has no papers before it has begun"),
    fix=Words("改正归档日期或者所属阶段", "Correct the day or the stage"),
    check=check,
)
