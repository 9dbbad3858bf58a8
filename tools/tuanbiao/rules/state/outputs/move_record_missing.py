"""Every move has brought the records that it needs."""

from ....facts.moves import steps
from ....facts.paths import resolved
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """As `adds` of the procedure says; a file that could not be read is there."""
    names = standard.names
    for step in steps(standard):
        for pattern in step.way.adds if step.way else ():
            file = resolved(pattern, standard, step.at).removeprefix(f"{standard.folder}/")
            if file not in names:
                values = {"to": NAMES[step.entry.to], "file": file}
                yield Finding(standard.index.at("moves", step.at, "to"), values)


RULE = StandardRule(
    id="move-record-missing",
    requirements=(
        "opinion-3-4-nine-stages",
        "gbt-20004-1-outputs-kept",
        "format-move-records",
        "format-ends",
    ),
    title=Words("每个阶段有相应的记录", "Every stage has its records"),
    message=Words(
        "进入“{to}”时应有 {file}，现在没有", "On entering “{to}” there has to be {file}, which is missing"
    ),
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
