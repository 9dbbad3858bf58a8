"""A record of an end agrees with the move that made it."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Body and resolution, where both say them."""
    ends = {"cancelled": standard.cancellation, "withdrawn": standard.withdrawal}
    for move in standard.index.data.moves:
        record = ends.get(move.to)
        if record is None:
            continue
        pairs = (
            ("body", record.data.body, move.body),
            ("resolution", record.data.resolution, move.resolution),
        )
        for key, here, there in pairs:
            if here and there and here != there:
                yield Finding(record.at(key), {"key": key, "here": here, "there": there})


RULE = StandardRule(
    id="ending-agrees",
    requirements=("format-ends", "format-move-resolution"),
    title=Words("终止、废止记录与移动一致", "A record of an end agrees with its move"),
    message=Words(
        "{key} 是 {here}，moves 中这一项是 {there}", "`{key}` says {here}, the entry of `moves` {there}"
    ),
    reason=Words(
        "终止和废止由一项决定作出，两处写法不同就不知道以哪一处为准",
        "An end is made by one decision; where two are named nobody knows which counts",
    ),
    fix=Words("核对决议，改正写错的一处", "Look at the resolution and correct the wrong one"),
    check=check,
)
