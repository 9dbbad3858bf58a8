"""What the papers of a move take from the records, in the words that they print."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ...facts.stages import entries
from ...governance import Governance
from ...records.consultation import Consultation
from ...records.parts import GENESES
from ...records.review import Review
from ...records.standard import Index
from ...standard import Standard
from ..compose import compose
from ..composition import Heading
from .model import blank
from .names import Names

_COUNTS = "零一两三四五六七八九十"
_ROUNDS = {"consultation", "technical-review", "approval"}


@dataclass(frozen=True, slots=True)
class Facts(Names):
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

    def clause(self, name: str) -> str:
        """A clause by its number and title; its id where the text has none such."""
        body = self.standard.index.body
        blocks = compose(body) if body else ()
        found = (one for one in blocks if isinstance(one, Heading) and one.id == name)
        return next((f"{one.number or ''} {one.words}".strip() for one in found), name)


def named(several: Sequence[Facts]) -> str:
    """The title; of several the first and their number: 《甲》等两项."""
    count = len(several)
    return several[0].title + (
        f"等{_COUNTS[count] if count < len(_COUNTS) else count}项" if count > 1 else ""
    )


def each(several: Sequence[Facts], say: Callable[[Facts], str]) -> str:
    """What is said of all of them alike, or else of each behind its title."""
    said_ = {one.title: say(one) for one in several}
    alike = dict.fromkeys(said_.values())
    return (
        next(iter(alike))
        if len(alike) == 1
        else "；".join(f"{title}：{text}" for title, text in said_.items())
    )


def day(on: date | None, what: str) -> str:
    """A day as official papers write it."""
    return f"{on.year}年{on.month}月{on.day}日" if on else blank(what)


def said(text: object, what: str) -> str:
    """What a record says, or the blank for it."""
    return str(text).strip() if text not in (None, "") else blank(what)


def chosen(value: str | None, labels: dict[str, tuple[str, str]], what: str) -> str:
    """The Chinese name of a value out of a closed list."""
    return labels[value][0] if value else blank(what)
