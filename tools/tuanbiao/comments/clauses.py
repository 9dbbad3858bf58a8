"""How people speak of clauses — 4.2.1, 第4章, 附录A.1, 表2, a title — and which clause of the text they mean."""

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from difflib import get_close_matches

from ..facts.numerals import numeral
from ..facts.text import Text, written_text
from ..standard import Standard
from ..words import Words

GENERAL, TITLE = "general", "title"
NAMES = {GENERAL: "总体", TITLE: "标准名称"}
_WHOLE = {
    GENERAL: (
        *(
            "general",
            "ge",
            "gen",
            "all",
            "na",
            "n/a",
            "none",
            "wholedocument",
            "/",
            "-",
            "—",
            "——",
            "总体",
            "总体意见",
        ),
        *(
            "全文",
            "全篇",
            "通篇",
            "整体",
            "整体意见",
            "全部",
            "全局",
            "整个标准",
            "标准整体",
            "标准全文",
            "一般",
            "无",
        ),
    ),
    TITLE: ("title", "标准名称", "名称", "题目", "标题", "题名", "封面", "cover"),
}
_BEFORE = r"(?:第|附录|附件|条款|章条|标准|annex|appendix|clause|sub-?clause|section|chapter|§)"
_NUMBER = re.compile(
    rf"{_BEFORE}?\s*((?:[a-z]{{1,2}}\.?)?\d+(?:\.\d+)*|(?<=附录)\s*[a-z]|(?<=annex)\s*[a-z]|(?-i:[A-Z])(?![\w)]))\.?"
    r"\s*(?:章|条款|条|节|款)?",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(表|图|table|figure|fig\.?)\s*([a-z]\.)?(\d+)", re.IGNORECASE)
_KINDS = {"表": "表", "t": "表"}
_DAY = re.compile(r"\d{4}-(\d{2})-(\d{2})(?:[T ].*)?")
_HAN = re.compile(r"第([一二三四五六七八九十]{1,3})(?=[章条节])")
_FEW = 3


@dataclass(frozen=True, slots=True)
class Place:
    """The clause that is meant, and what else was said of the place, such as a paragraph or a table."""

    clause: str
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of one text: ids by number and by caption, ids by title, labels with titles by id in their order."""

    numbers: dict[str, str] = field(default_factory=dict)
    captions: dict[str, str] = field(default_factory=dict)
    titles: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def has(self, clause: str) -> bool:
        """Whether a comment can speak of this id."""
        return clause in NAMES or clause in self.labels

    def label(self, clause: str) -> str:
        """What a clause is called in a table: number and title; an id that the text does not have as it is."""
        return NAMES.get(clause) or self.labels.get(clause, clause)

    def short(self, clause: str) -> str:
        """The same without the title, for lists; the id where a title could be taken apart."""
        name = self.label(clause)
        number = name.partition(" ")[0]
        return next((one for one in (number, name) if self.find(one) == Place(clause)), clause)

    def find(self, written: str) -> Place | Words:
        """The place that is meant, or why it cannot be told, with what is near."""
        text = " ".join(unicodedata.normalize("NFKC", written).replace("。", ".").split())
        for own, names in _WHOLE.items():
            if text.casefold().replace(" ", "") in names:
                return Place(own)
        if text in self.labels:
            return Place(text)
        day = _DAY.fullmatch(text)
        if day is not None:
            return _dated(f"{int(day[1])}.{int(day[2])}")
        return self._captioned(text) or self._numbered(text) or self._titled(text) or self._unknown(written)

    def _captioned(self, text: str) -> Place | None:
        match = _CAPTION.match(text)
        if match is None:
            return None
        kind = _KINDS.get(match[1][0].casefold(), "图")
        own = self.captions.get(f"{kind}{(match[2] or '').upper()}{match[3]}")
        return None if own is None else Place(own, text)

    def _numbered(self, text: str) -> Place | Words | None:
        match = _NUMBER.match(_arabic(text))
        if match is None:
            return None
        own = self._of_number(re.sub(r"\s", "", match[1]).upper())
        if own is None:
            return None
        rest = _arabic(text)[match.end() :].strip(" ,;:、，；：.")
        if _condensed(rest) == _condensed(self.labels[own].partition(" ")[2]):
            return Place(own)
        others = self.titles.get(_condensed(rest), [])
        if rest and others and own not in others:
            here, there = self.labels[own], self.labels[others[0]]
            return Words(
                f"章条号与标题不符：“{text}”；文本中有“{here}”和“{there}”",
                f"number and title disagree: `{text}`; the text has `{here}` and `{there}`",
            )
        return Place(own, text if rest else "")

    def _of_number(self, number: str) -> str | None:
        """A chapter may come as 4.0 from a spreadsheet, an annex clause as A1."""
        spaced = re.sub(r"^([A-Z]+)(\d)", r"\1.\2", number)
        found = (self.numbers.get(one) for one in (number, spaced, number.removesuffix(".0")))
        return next((one for one in found if one is not None), None)

    def _titled(self, text: str) -> Place | Words | None:
        wanted = _condensed(text)
        exact = self.titles.get(wanted)
        found = exact or [own for title, ids in self.titles.items() if _within(title, wanted) for own in ids]
        if len(found) == 1:
            return Place(found[0], "" if exact else text)
        if not found:
            return None
        named_zh, named_en = _listed([self.labels[own] for own in found[:_FEW]])
        return Words(f"“{text}”可以指几个章条：{named_zh}", f"`{text}` may mean several clauses: {named_en}")

    def _unknown(self, written: str) -> Words:
        text = " ".join(written.split())[:80]
        known = {**self.numbers, **dict(self._first_titles())}
        if _CAPTION.match(text):
            known = self.captions
        wanted = re.sub(rf"^{_BEFORE}\s*|[章条节款]$", "", text, flags=re.IGNORECASE)
        parent = next(
            (wanted[:end] for end in range(len(wanted) - 1, 0, -1) if wanted[:end] in self.numbers), None
        )
        near = [*filter(None, [parent]), *get_close_matches(wanted, known, n=_FEW, cutoff=0.5)]
        labels = list(dict.fromkeys(self.labels[known[one]] for one in near))[:_FEW]
        zh, en = _listed(labels)
        hint = Words(f"，是不是{zh}？", f"; did you mean {en}?") if labels else Words("", "")
        return Words(f"征求意见稿中没有章条“{text}”{hint.zh}", f"the draft has no clause `{text}`{hint.en}")

    def _first_titles(self) -> list[tuple[str, str]]:
        return [(title, ids[0]) for title, ids in self.titles.items()]


def clauses(standard: Standard) -> Clauses:
    """The clauses of a standard's text."""
    text = written_text(standard)
    found = Clauses()
    if text is None:
        return found
    titles: dict[str, list[str]] = defaultdict(list)
    for clause in text.clauses:
        if clause.id is None or clause.id in found.labels:
            continue
        found.labels[clause.id] = (
            clause.label if clause.number is None else f"{clause.label} {clause.title}".strip()
        )
        titles[_condensed(clause.title)].append(clause.id)
        if clause.number is not None:
            found.numbers[clause.number] = clause.id
    found.titles.update(titles)
    found.captions.update(_captions(text))
    return found


def _captions(text: Text) -> dict[str, str]:
    """Tables and figures by label → the clause that holds them."""
    found = {}
    for one in text.captions:
        own = None if one.heading is None else text.clauses[one.heading].id
        if own is not None:
            found[one.label] = own
    return found


def _arabic(text: str) -> str:
    """第十二章 as 第12章."""
    match = _HAN.match(text)
    if match is None:
        return text
    number = numeral(match[1])
    return text if number is None else f"第{number}{text[match.end() :]}"


def _condensed(title: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", title).casefold()))


def _within(title: str, wanted: str) -> bool:
    """Whether one is part of the other, and not by a mere character."""
    return min(len(title), len(wanted)) > 1 and (title in wanted or wanted in title)


def _listed(labels: list[str]) -> tuple[str, str]:
    return "、".join(f"“{one}”" for one in labels), ", ".join(f"`{one}`" for one in labels)


def _dated(number: str) -> Words:
    return Words(
        f"电子表格把章条号变成了日期，是不是“{number}”？请把该列设为文本格式再填写",
        f"the spreadsheet took the clause for a date, did you mean `{number}`? Format the column as text",
    )
