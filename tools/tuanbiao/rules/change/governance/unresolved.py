"""Whether an entry of the baseline rests on a resolution that may extend it."""

from ....change import Change
from ....facts.marks import entry
from ....facts.resolutions import decision
from ....parse.located import Node
from ....words import Words

_PATH = "governance/baseline.yml"


def unresolved(change: Change, row: Node) -> Words | None:
    """What is wrong with the row's resolution; None where nothing is, or where it is not known.

    It passed, by what was the decision body before the step, and names the baseline among the files that it adopts.
    """
    named = entry(row, "resolution")
    found = decision(change.head.governance, named)
    if named is None:
        return Words("没有写明决议", "without any resolution")
    if found is None:
        return None
    body = change.base.governance.bodies.get(found.meeting.data.body)
    if body is None or body.data.kind != "decision":
        return Words("所写的决议不是决策机构作出的", "by a resolution that is not one of the decision body")
    if found.resolution.conclusion != "passed":
        return Words("所写的决议没有通过", "by a resolution that did not pass")
    if _PATH not in found.resolution.adopts:
        return Words(
            f"所写的决议没有在 adopts 列出 {_PATH}", f"by a resolution that does not list {_PATH} under `adopts`"
        )
    return None
