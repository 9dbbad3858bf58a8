"""A comment on its way into the record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One comment before it has a number; empty where something was not said."""

    sender: str
    clause: str
    kind: str
    substantial: bool
    text: str
    proposed: str
    received: date
    via: str
    late: bool
    category: str = ""
    source: str = ""
    remark: str = ""
    disposition: Mapping[str, object] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two comments the same."""
        return key(self.sender, self.clause, self.text, self.proposed)

    def row(self, number: int, evidence: Mapping[str, object]) -> dict[str, object]:
        """The row of the record."""
        row = {
            "no": number,
            "from": self.sender,
            "category": self.category,
            "clause": self.clause,
            "kind": self.kind,
            "substantial": self.substantial,
            "text": self.text,
            "proposed": self.proposed,
            "received": self.received.isoformat(),
            "via": self.via,
            "late": self.late,
            "source": self.source,
            "evidence": (evidence,) if evidence else (),
            "disposition": self.disposition,
            "remark": self.remark,
        }
        return {name: value for name, value in row.items() if value not in ("", False, (), {})}


def key(sender: str, clause: str, text: str, proposed: str) -> tuple[str, ...]:
    """White space apart, what a comment says of which clause, and who says it."""
    return tuple("".join(one.split()) for one in (sender, clause, text, proposed))
