"""What official papers take from the chamber's own records, in the words that they print."""

from collections.abc import Iterable

from ...facts.bodies import name_of
from ...facts.roll import people, unit_name
from ...governance import Governance
from ...records.document import OfficialDocument
from .model import blank


class Names:
    """The chamber's people, units, bodies and documents by their names; whoever inherits holds its records."""

    __slots__ = ()
    governance: Governance

    @property
    def chamber(self) -> str:
        """The chamber's name."""
        chamber = self.governance.chamber
        return chamber.data.name if chamber else blank("商会名称")

    @property
    def address(self) -> str:
        """Where the chamber is written to."""
        chamber = self.governance.chamber
        found = (chamber.data.address, chamber.data.postcode, chamber.data.email) if chamber else ()
        return "，".join(filter(None, found)) or blank("通讯地址或者电子邮箱")

    def unit(self, name: str | None, what: str) -> str:
        """A unit's name."""
        return unit_name(self.governance, name) if name else blank(what)

    def units(self, names: Iterable[str], what: str) -> str:
        """Units' names in one line."""
        return "、".join(unit_name(self.governance, one) for one in names) or blank(what)

    def body(self, name: str | None, what: str) -> str:
        """A body's name."""
        return name_of(self.governance, name) if name else blank(what)

    def person(self, name: str | None, what: str) -> str:
        """A person's name."""
        known = people(self.governance).get(name or "")
        return known.name if known else name or blank(what)

    def document(self, name: str | None) -> OfficialDocument | None:
        """An official document by its id."""
        found = self.governance.documents.get(name or "")
        return found.data if found else None

    def number(self, name: str | None) -> str:
        """The number of an official document."""
        found = self.document(name)
        return found.doc_no if found else blank("文号")
