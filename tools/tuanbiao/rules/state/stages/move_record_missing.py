"""Every move has brought the records that it needs."""

from ....facts.completion import round_at
from ....facts.folder import held
from ....facts.moves import Step, steps
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_STAGE_OF = {"consultations": "consultation", "reviews": "technical-review", "approvals": "approval"}


def check(standard: Standard, _: Governance) -> Findings:
    """As `adds` of the procedure says; a file that could not be read is there."""
    files = held(standard)
    for step in steps(standard):
        for pattern in step.way.adds if step.way else ():
            file = _file(standard, step, pattern)
            if file not in files:
                values = {"to": NAMES[step.entry.to], "file": file}
                yield Finding(standard.index.at("moves", step.at, "to"), values)


def _file(standard: Standard, step: Step, pattern: str) -> str:
    """The file inside the folder that a pattern of the procedure means at this step."""
    inner = pattern.partition("{slug}/")[2]
    stage = _STAGE_OF.get(inner.partition("/")[0])
    return inner.replace("{n}", str(round_at(standard, stage, step.at))) if stage else inner


RULE = StandardRule(
    id="move-record-missing",
    requirements=(
        "opinion-3-4-nine-stages",
        "gbt-20004-1-outputs-kept",
        "format-move-records",
        "format-ends",
    ),
    title=Words("每个阶段有相应的记录", "Every stage has its records"),
    message=Words("已经进入“{to}”，却没有 {file}", "“{to}” has been entered, but there is no {file}"),
    reason=Words(
        "没有记录的阶段无从证明，视为没有经过",
        "A stage without its record cannot be shown to have taken place",
    ),
    fix=Words(
        "补上 {file}；该阶段实际没有经过的，改正 moves",
        "Add {file}, or correct `moves` if the stage did not take place",
    ),
    check=check,
)
