"""No record belongs to a stage that has not been reached."""

from collections import Counter
from functools import lru_cache

from ....facts.marks import records_of
from ....facts.stages import NAMES, ORDER, rank
from ....governance import Governance
from ....requirements import procedure
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

# A review of what is in force belongs to the published standard, whose stage stays.
_WITHIN = {"systematic-review": "publication"}


def check(standard: Standard, _: Governance) -> Findings:
    """Of records in rounds there are as many as the stage was entered; without any move nothing can be said."""
    entered: Counter[str] = Counter(move.to for move in standard.index.data.moves)
    for kind, record in records_of(standard) if entered else ():
        stage = _stages().get(kind.name)
        if stage is None:
            continue
        number = record.path.rpartition("/")[2].partition(".")[0] if "n" in kind.keys else "1"
        if int(number) > entered[_WITHIN.get(stage, stage)] and not _skipped(standard, stage):
            file = record.path.removeprefix(f"{standard.folder}/")
            yield Finding(record.at(), {"file": file, "stage": NAMES[stage]})


def _skipped(standard: Standard, stage: str) -> bool:
    """Whether later stages were entered but not this one: then the chain of moves is at fault, not the record."""
    moves = standard.index.data.moves
    beyond = any(move.to in ORDER and rank(move.to) > rank(stage) for move in moves)
    return beyond and not any(move.to == stage for move in moves)


@lru_cache(maxsize=1)
def _stages() -> dict[str, str]:
    """The stage of every kind of record that proves one; the index is there from the first."""
    found = {kind: stage.id for stage in procedure().stages for kind in stage.records}
    return {kind: stage for kind, stage in found.items() if kind != "index"}


RULE = StandardRule(
    id="record-too-early",
    requirements=("opinion-3-4-nine-stages", "format-records-not-early", "format-rounds"),
    title=Words("没有尚未到达的阶段的记录", "No record belongs to a stage that has not been reached"),
    message=Words(
        "{file} 属于“{stage}”，而 moves 没有相应的一次进入",
        "{file} belongs to “{stage}”, which `moves` does not enter that often",
    ),
    reason=Words(
        "记录先于阶段出现，说明阶段没有登记，或者记录是预先编写的",
        "A record ahead of its stage means that the move was not entered or that the record was written beforehand",
    ),
    fix=Words(
        "已经进入该阶段的，在 moves 中补上这一项；没有进入的，删去该文件",
        "Enter the move if it was made; else remove the file",
    ),
    check=check,
)
