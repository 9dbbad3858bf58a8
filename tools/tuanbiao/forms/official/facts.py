"""What the papers of a move take from the records, in the words that they print."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ...facts.bodies import name_of
from ...facts.roll import people, unit_name
from ...facts.stages import entries
from ...governance import Governance
from ...records.consultation import Consultation
from ...records.document import OfficialDocument
from ...records.parts import GENESES
from ...records.review import Review
from ...records.standard import Index
from ...standard import Standard
from ..compose import compose
from ..composition import Heading
from .model import blank

_ROUNDS = {"consultation", "technical-review", "approval"}


@dataclass(frozen=True, slots=True)
class Facts:
    """One standard on its way into `stage`."""

    standard: Standard
    governance: Governance
    stage: str

    @property
    def index(self) -> Index:
        """What the standard is."""
        return self.standard.index.data

    @property
    def round(self) -> int:
        """The round that the move opens; 1 where the stage has none."""
        return 1 + sum(1 for _ in entries(self.standard, self.stage)) if self.stage in _ROUNDS else 1

    @property
    def title(self) -> str:
        """The title as it is named in running text."""
        return f"《{self.index.title}》"

    @property
    def genesis(self) -> str:
        """制定, 修订 or 修改单."""
        return GENESES[self.index.kind][0]

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

    @property
    def lead(self) -> str:
        """The unit that leads the drafting."""
        return self.unit(self.index.lead_unit, "牵头起草单位")

    @property
    def consultation(self) -> Consultation | None:
        """The round of consultation that opens."""
        found = self.standard.consultations.get(self.round)
        return found.data if found else None

    @property
    def review(self) -> Review | None:
        """The review that opens, or the last one once that is over."""
        number = self.round if self.stage == "technical-review" else max(self.standard.reviews, default=0)
        found = self.standard.reviews.get(number)
        return found.data if found else None

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

    def clause(self, name: str) -> str:
        """A clause by its number and title; its id where the text has none such."""
        body = self.standard.index.body
        blocks = compose(body) if body else ()
        found = (one for one in blocks if isinstance(one, Heading) and one.id == name)
        return next((f"{one.number or ''} {one.words}".strip() for one in found), name)

    def document(self, name: str | None) -> OfficialDocument | None:
        """An official document by its id."""
        found = self.governance.documents.get(name or "")
        return found.data if found else None

    def number(self, name: str | None) -> str:
        """The number of an official document."""
        found = self.document(name)
        return found.doc_no if found else blank("文号")


def day(on: date | None, what: str) -> str:
    """A day as official papers write it."""
    return f"{on.year}年{on.month}月{on.day}日" if on else blank(what)


def said(text: object, what: str) -> str:
    """What a record says, or the blank for it."""
    return str(text).strip() if text not in (None, "") else blank(what)


def chosen(value: str | None, labels: dict[str, tuple[str, str]], what: str) -> str:
    """The Chinese name of a value out of a closed list."""
    return labels[value][0] if value else blank(what)
