"""Which differences between two editions are technical, which are only structure or wording, and which a person must decide.

A machine calls technical what changes a value, the strength of a provision, a cited document, a formula, or a whole provision; it
calls wording what changes no word but punctuation and the set phrases of older drafting rules. The rest is left open.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..facts.citations import citations
from ..facts.modals import Modal, modals
from ..facts.text import plain
from ..parse.blocks import Document
from ..parse.clauses import Clause
from .blocks import Section, sections
from .compare import change
from .order import Arranged, arranged
from .tokens import values
from .values import BlockChange, ClauseChange, Runs

What = Literal["added", "changed", "removed"]
Weight = Literal["technical", "open", "wording", "structure"]

_ORDER: tuple[Weight, ...] = ("structure", "wording", "open", "technical")
_OUTSIDE = ("foreword", "introduction", "bibliography", "index")  # elements that hold no provisions
_LABEL = r"(?:第\s?[0-9]+\s?章|附录\s?[A-Z]|[表图]\s?(?:[A-Z]\.)?[0-9]+|(?:[A-Z]|[0-9]+)(?:\.[0-9]+)+)"
_REFERENCE = re.compile(
    rf"(?:见|按照?|符合|依据|根据)\s?{_LABEL}(?:\s?[、和或及]\s?{_LABEL})*"
    r"|第\s?[0-9]+\s?章|附录\s?[A-Z]|[表图]\s?(?:[A-Z]\.)?[0-9]+|式\s?（[0-9A-Z.]+）"
)
# Set phrases of older drafting rules, and what says the same today.
_PHRASES = {
    "本标准": "本文件",
    "规范性附录": "规范性",
    "资料性附录": "资料性",
    "必须": "应",
    "不得": "不应",
    "可以": "可",
}
_STRENGTHS = {"necessity": "应", "prohibition": "不应"}
_FEW = 4  # so many values are named


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of a clause, which is `old` and `new` in either text; `why` says what was found, in the words of the texts.

    `provides` tells whether it has provisions, `lead` is how its text begins, for a clause without a title.
    """

    what: What
    weight: Weight
    old: Clause | None
    new: Clause | None
    why: tuple[str, ...]
    provides: bool
    lead: str


def differences(old: Document | None, new: Document | None) -> tuple[Difference, ...]:
    """Every clause that differs, in the order of the newer text; of what is new or gone as a whole only the uppermost clause."""
    before = sections(old) if old else ()
    after = sections(new) if new else ()
    pairs = [(one, change(one)) for one in arranged(before, after)]
    pairs = [(one, found) for one, found in pairs if not _is_outside(one, before, after)]
    carried = _carried(found for _, found in pairs)
    tops = _tops(pairs, before, after)
    return tuple(
        found
        for one, own in pairs
        for found in _difference(one, own, tops.get(_key(one)), carried)
        if own.status not in ("new", "deleted") or _key(one) in tops
    )


def _key(one: Arranged) -> int:
    return id(one.new or one.old)


def _is_outside(one: Arranged, before: Sequence[Section], after: Sequence[Section]) -> bool:
    """Whether a clause is within an element without provisions, or before all clauses."""
    section, side = (one.new, after) if one.new else (one.old, before)
    while section is not None and section.parent is not None:
        section = side[section.parent]
    return section is None or section.clause is None or section.clause.kind in _OUTSIDE


def _tops(
    pairs: Sequence[tuple[Arranged, ClauseChange]], before: Sequence[Section], after: Sequence[Section]
) -> dict[int, list[BlockChange]]:
    """The uppermost of the clauses that are new or gone, each with all blocks in it and below it."""
    top: dict[int, int] = {}
    found: dict[int, list[BlockChange]] = defaultdict(list)
    for one, own in pairs:
        if own.status not in ("new", "deleted"):
            continue
        section, side = (one.new, after) if one.new else (one.old, before)
        above = id(side[section.parent]) if section and section.parent is not None else 0
        top[_key(one)] = top.get(above, _key(one))
        found[top[_key(one)]] += own.blocks
    return found


def _carried(changes: Iterable[ClauseChange]) -> frozenset[str]:
    """Paragraphs that went from one clause to another as they are."""
    gone: set[str] = set()
    came: set[str] = set()
    for one in changes:
        gone.update(_sides(block)[0] for block in one.blocks if block.status == "deleted")
        came.update(_sides(block)[1] for block in one.blocks if block.status == "new")
    return frozenset(gone & came)


def _difference(
    one: Arranged, own: ClauseChange, blocks: list[BlockChange] | None, carried: frozenset[str]
) -> Iterator[Difference]:
    what: What = {"new": "added", "deleted": "removed"}.get(own.status, "changed")  # type: ignore[assignment]  # both are of What
    all_ = own.blocks if blocks is None else blocks
    weights = [_weight(block, carried) for block in all_]
    why = [reason for _, reasons in weights for reason in reasons]
    weight = max((weight for weight, _ in weights), key=_ORDER.index, default=_ORDER[0])
    if what == "changed":
        weight, more = max((weight, []), _titled(own.title), key=lambda found: _ORDER.index(found[0]))
        why = [*more, *why]
        if own.status == "same":
            return
    elif weight != "structure" or not all_:
        weight, why = "technical", []
    text = [side for block in all_ for side in _sides(block) if side]
    yield Difference(
        what,
        weight,
        one.old.clause if one.old else None,
        one.new.clause if one.new else None,
        tuple(dict.fromkeys(why)),
        any(_strengths(side) for side in text),
        text[-1] if text else "",
    )


def _titled(title: Runs) -> tuple[Weight, list[str]]:
    old, new = _texts(title)
    if old == new:
        return "structure", []
    natures = [
        next((one for one in ("规范性", "资料性") if side.startswith(f"（{one}）")), "")
        for side in (old, new)
    ]
    if all(natures) and natures[0] != natures[1]:
        return "technical", [" → ".join(natures)]
    return "wording", []


def _weight(block: BlockChange, carried: frozenset[str]) -> tuple[Weight, list[str]]:
    """What a change of one paragraph or table amounts to, and why."""
    old, new = _sides(block)
    if block.status == "same" or (block.status in ("new", "deleted") and (old or new) in carried):
        return "structure", []
    if block.kind in ("note", "example", "caption"):
        return "wording", []
    why = _reasons(old, new) if block.status == "changed" else []
    if block.kind == "formula" or why:
        return "technical", why or [" → ".join(one.strip(" $") or "—" for one in (old, new))]
    if block.kind == "table":
        changed = any(row.status in ("new", "deleted") for row in block.rows)
        return ("technical" if changed else "open"), []
    if block.status != "changed":
        return ("technical" if _strengths(old or new) or _values(old or new) else "open"), []
    return ("wording" if _bare(old) == _bare(new) else "open"), []


def _reasons(old: str, new: str) -> list[str]:
    """Values, strengths of provisions and cited documents that only one of two texts has."""
    found = []
    for of in (_values, _strengths, _cited):
        left, right = Counter(of(old)), Counter(of(new))
        gone, came = list((left - right).elements()), list((right - left).elements())
        if gone or came:
            found.append(" → ".join("、".join(one[:_FEW]) or "—" for one in (gone, came)))
    return found


def _values(text: str) -> list[str]:
    """Numbers that are no part of a reference or of another document's number."""
    for one in reversed(list(citations(text))):
        text = f"{text[: one.start]}{text[one.end :]}"
    return ["".join(one.split()) for one in values(_REFERENCE.sub("", text))]


def _strengths(text: str) -> list[str]:
    return [_strength(one) for one in modals(plain(text))]


def _strength(modal: Modal) -> str:
    return _STRENGTHS.get(modal.kind, modal.word.removesuffix("以"))


def _cited(text: str) -> list[str]:
    """Cited documents whatever their year."""
    return [one.key for one in citations(text)]


def _bare(text: str) -> str:
    """A text without punctuation, blanks and set phrases."""
    for old, new in _PHRASES.items():
        text = text.replace(old, new)
    return "".join(
        char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char)[0] not in "PZC"
    )


def _sides(block: BlockChange) -> tuple[str, str]:
    """A block as it was and as it is; cells apart."""
    if block.kind != "table":
        return _texts(block.runs)
    cells = [_texts(cell) for row in block.rows for cell in row.cells]
    return " ".join(old for old, _ in cells).strip(), " ".join(new for _, new in cells).strip()


def _texts(runs: Runs) -> tuple[str, str]:
    old = "".join(run.text for run in runs if run.status != "inserted")
    return old, "".join(run.text for run in runs if run.status != "deleted")
