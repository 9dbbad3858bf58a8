"""What the foreword of a text says, item by item (GB/T 1.1—2020, 8.3); white space does not count."""

import re
from collections.abc import Iterator, Sequence

from ..governance import Governance
from ..words import Words
from .roll import units
from .sentences import Sentence, sentences, squeeze
from .text import Text

DRAFTED_BY = "本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。"
PATENTS = "请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。"

# The items in their order, each with the words that tell it.
ITEMS: tuple[tuple[Words, re.Pattern[str]], ...] = (
    (Words("起草依据", "the rules it was drafted by"), re.compile("GB/T1\\.1")),
    (Words("与其他部分的关系", "its relation to other parts"), re.compile("^本文件[是为].*第[0-9]+部分")),
    (Words("代替的文件", "what it replaces"), re.compile("^本文件代替")),
    (
        Words("与国际文件的关系", "its relation to international documents"),
        re.compile("(?:等同|修改|非等效)采用"),
    ),
    (Words("专利", "patents"), re.compile("涉及专利|识别专利")),
    (Words("提出", "who proposed it"), re.compile("^本文件由.+提出")),
    (Words("归口", "who administers it"), re.compile("^本文件由.+归口")),
    (Words("起草单位", "the drafting units"), re.compile("^本文件(?:主要)?起草单位")),
    (Words("起草人", "the drafters"), re.compile("^本文件(?:主要)?起草人")),
    (Words("历次版本", "earlier editions"), re.compile("历次版本|首次发布")),
)
_PROPOSED = re.compile("本文件由(?P<names>[^由]+?)提出")
_ADMINISTERED = re.compile("本文件(?:由[^由]+提出[，,、并]?)?由(?P<names>[^由]+?)(?:提出并)?归口")
_UNITS = re.compile("本文件(?:主要)?起草单位[：:](?P<names>[^。]+)")
_DRAFTERS = re.compile("本文件(?:主要)?起草人[：:](?P<names>[^。]+)")
_BETWEEN = re.compile("[、，,；;]")

Named = tuple[Sentence, tuple[str, ...]]


def begun(text: Text | None) -> int | None:
    """The foreword's place among the clauses; None where there is none, or nothing in it yet."""
    at = text.find("foreword") if text else None
    return at if text and at is not None and text.under[at] else None


def foreword(text: Text) -> tuple[Sentence, ...]:
    """The sentences of the foreword, those of its lists left out."""
    return tuple(sentences(text.of("foreword")))


def items(text: Text) -> Iterator[tuple[int, Sentence]]:
    """Each sentence that gives one of the items, with the item's place in the order."""
    for sentence in foreword(text):
        for at, (_, pattern) in enumerate(ITEMS):
            if pattern.search(sentence.text):
                yield at, sentence
                break


def proposers(text: Text) -> Named | None:
    """Who proposed the document, as the foreword names them."""
    return _named(text, _PROPOSED)


def administrators(text: Text) -> Named | None:
    """Under whom the document is, as the foreword names them."""
    return _named(text, _ADMINISTERED)


def drafting_units(text: Text) -> Named | None:
    """The drafting units, as the foreword names them."""
    return _named(text, _UNITS)


def drafters(text: Text) -> Named | None:
    """The drafters, as the foreword names them."""
    return _named(text, _DRAFTERS)


def unit_names(governance: Governance, unit: str) -> tuple[str, ...]:
    """Every name that a unit has or had, the present one first; none where it is not known."""
    known = units(governance).get(unit)
    return (known.name, *(one.name for one in known.former_names)) if known else ()


def same_names(written: tuple[str, ...], recorded: Sequence[tuple[str, ...]]) -> bool:
    """Whether names stand in the order of the record, each under one of the names it may have."""
    squeezed = [tuple(squeeze(name) for name in names) for names in recorded]
    return len(written) == len(squeezed) and all(
        one in names for one, names in zip(written, squeezed, strict=True)
    )


def _named(text: Text, pattern: re.Pattern[str]) -> Named | None:
    for sentence in foreword(text):
        match = pattern.match(sentence.text)
        if match:
            return sentence, tuple(name for name in _BETWEEN.split(match["names"]) if name)
    return None
