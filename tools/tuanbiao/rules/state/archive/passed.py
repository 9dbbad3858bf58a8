"""Which stages a standard has behind it."""

from ....facts.moves import steps
from ....facts.stages import ENDS
from ....requirements import procedure
from ....standard import Standard


def passed(standard: Standard) -> list[str]:
    """The stages before publication or an end, each once; numbering has no record of its own to archive."""
    stage = standard.index.data.stage
    if stage != "publication" and stage not in ENDS:
        return []
    with_records = [one.id for one in procedure().stages if one.records and one.records != ("index",)]
    left = {step.before for step in steps(standard)}
    return [one for one in with_records if one in left]
