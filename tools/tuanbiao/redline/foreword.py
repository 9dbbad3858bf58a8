"""The main technical changes of an edition as its foreword lists them (GB/T 1.1—2020, 8.3), to be looked over by a person."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..facts.numbers import parse_own
from ..parse.blocks import Document
from ..parse.clauses import Clause, captions, outline
from ..standard import Standard
from .technical import Difference, differences

OPEN = "〔待定：技术或编辑〕"
_DRAFT = "原文本"
_SHOWN = 20  # characters of a clause without a title
_LETTERS = 26
# What a foreword says of a clause of either edition: 见5.2, 2019年版的6.1; several may follow each other.
_CLAUSE = r"(?:第\s?[0-9]+\s?章|附录\s?[A-Z]|(?:[A-Z]|[0-9]+)(?:\.[0-9]+)+)"
_OF_OLD = re.compile(rf"(?P<year>[0-9]{{4}})\s?年版的\s?(?P<all>{_CLAUSE}(?:\s?[、和及]\s?{_CLAUSE})*)")


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the sentence without its references, then the labels of the clause in both editions and its id in the newer.

    `open` is set where a person must decide whether it is technical; `why` is what was found, in the words of the texts.
    """

    text: str
    after: str | None
    id: str | None
    before: str | None
    open: bool
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """The list with the sentence that leads to it; `edition` is how the older text is called, `wording` and `structure` are left out.

    `unknown` are clauses that the foreword as it stands says the older edition has, and that it does not have.
    """

    lead: str
    edition: str
    changes: tuple[Change, ...]
    wording: tuple[str, ...]
    structure: tuple[str, ...]
    unknown: tuple[str, ...]


def changes(old: Standard, new: Standard) -> Changes:
    """The changes from one text to another in the order of the newer; of one edition both may be drafts."""
    edition = _edition(old, new)
    found = differences(old.index.body, new.index.body)
    listed = tuple(_change(one) for one in found if one.weight in ("technical", "open"))
    return Changes(
        lead=_lead(old, edition, found=bool(listed)),
        edition=edition,
        changes=listed,
        wording=tuple(_label(one) for one in found if one.weight == "wording"),
        structure=tuple(_label(one) for one in found if one.weight == "structure"),
        unknown=tuple(_unknown(old.index.body, new.index.body, edition)),
    )


def letter(at: int) -> str:
    """The letter of the item number `at`, from 0: a to z, then aa, ab."""
    return (letter(at // _LETTERS - 1) if at >= _LETTERS else "") + chr(ord("a") + at % _LETTERS)


def sentence(one: Change, edition: str, *, last: bool) -> str:
    """An item of the list without its letter."""
    now, before = one.after, f"{edition}的{one.before}"
    places = now if one.before is None else before if now is None else f"{now}，{before}"
    return f"{one.text}（见{places}）{OPEN if one.open else ''}{'。' if last else '；'}"


def _edition(old: Standard, new: Standard) -> str:
    number = parse_own(old.index.data.number or "")
    return f"{number.issued}年版" if number and old.slug != new.slug else _DRAFT


def _lead(old: Standard, edition: str, *, found: bool) -> str:
    data = old.index.data
    number = "" if edition == _DRAFT else data.number
    said = f"本文件代替{number}《{data.title}》，与{number}相比" if number else f"与{_DRAFT}相比"
    return f"{said}，除结构调整和编辑性改动外，主要技术变化如下：" if found else f"{said}，没有发现技术变化。"


def _label(one: Difference) -> str:
    clause = one.new or one.old
    return f"{clause.label} {clause.title}".strip() if clause and clause.number else ""


def _change(one: Difference) -> Change:
    clause = one.new or one.old
    assert clause is not None
    verb = {"added": "增加了", "changed": "更改了", "removed": "删除了"}[one.what]
    return Change(
        text=f"{verb}{_subject(one, clause)}",
        after=one.new.label if one.new else None,
        id=one.new.id if one.new else None,
        before=one.old.label if one.old else None,
        open=one.weight == "open",
        why=one.why,
    )


def _subject(one: Difference, clause: Clause) -> str:
    if not clause.title:
        return f"关于“{one.lead[:_SHOWN]}{'…' if len(one.lead) > _SHOWN else ''}”的规定"
    if clause.kind == "term":
        return f"术语“{clause.title.split(' ')[0]}”" + ("的定义" if one.what == "changed" else "")
    if clause.kind == "annex":
        return f"附录“{clause.title}”" + ("的内容" if one.what == "changed" else "")
    if clause.kind == "chapter":
        return f"“{clause.title}”" + ("的内容" if one.what == "changed" else "一章")
    return f"“{clause.title}”的{'要求' if one.provides else '内容'}"


def _unknown(old: Document | None, new: Document | None, edition: str) -> Iterator[str]:
    """Clauses of the older edition that the newer one's foreword names, and that are not there."""
    there = {one.label for one in outline(old)} | {one.label for one in captions(old)} if old else set()
    foreword = next((one.text for one in outline(new) if one.kind == "foreword"), "") if new else ""
    for match in _OF_OLD.finditer(foreword):
        if f"{match['year']}年版" == edition:
            named = ("".join(one.split()) for one in re.findall(_CLAUSE, match["all"]))
            yield from (f"{edition}的{one}" for one in named if one not in there)
