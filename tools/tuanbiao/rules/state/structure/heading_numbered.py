"""Headings carry no numbers of their own."""

import re
from collections.abc import Iterator

from ....facts.amending import amended
from ....facts.chinese import is_chinese
from ....facts.text import Text, written_text
from ....governance import Governance
from ....mend import Mend
from ....parse.blocks import Heading
from ....parse.clauses import Clause
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_ALWAYS = re.compile(
    r"第\s*[0-9一二三四五六七八九十]+\s*[章条节]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[)）]"
    r"|(?<=附录)\s?[A-Z](?![A-Za-z])"
)
# Figures may be part of a title (24 小时服务): they are numbers where they have as many parts as the heading has levels.
_FIGURES = re.compile(r"(?P<number>[1-9][0-9]?(?:\.[1-9][0-9]?)*)[\s、.．]*")
_LETTERED = re.compile(r"(?P<number>[A-Z](?:\.[1-9][0-9]?)+)[\s、.．]*")
_PARTING = " \u3000\t、.．:："


def check(standard: Standard, _governance: Governance) -> Findings:
    """What stands in front of the words of a title and can only be a number."""
    text = written_text(standard)
    if text is None:
        return
    for at, found in _numbers(text):
        heading = text.document.headings[at]
        values = {"title": heading.title, "number": found.group().strip()}
        yield Finding(heading.span, values, mend=_mend(standard, heading, found))


def _numbers(text: Text) -> Iterator[tuple[int, re.Match[str]]]:
    chapters = sum(one.kind == "chapter" for one in text.clauses)
    for at, clause in enumerate(text.clauses):
        title = text.document.headings[at].title
        found = _ALWAYS.match(title, len("附录") if title.startswith("附录") else 0)
        if found is None:
            found = (_LETTERED if clause.kind == "annex-clause" else _FIGURES).match(title)
        if found is not None and (found.re is _ALWAYS or _is_number(found, clause, chapters)):
            yield at, found


def _is_number(found: re.Match[str], clause: Clause, chapters: int) -> bool:
    """Whether figures go with the level; those of a chapter need a blank behind and a chapter that may have them."""
    if not is_chinese(found.string[found.end() : found.end() + 1]):
        return False
    if found["number"].count(".") + 1 != clause.level:
        return False
    return clause.level > 1 or (int(found["number"]) <= chapters and found.end() > found.end("number"))


def _mend(standard: Standard, heading: Heading, found: re.Match[str]) -> Mend | None:
    """Without the number and what parts it from the words."""
    kept = heading.title[: found.start()] + heading.title[found.end() :].lstrip(_PARTING)
    return amended(standard, heading.span, heading.title, kept)


RULE = StandardRule(
    id="heading-numbered",
    requirements=("format-heading-unnumbered",),
    title=Words("标题不写编号", "Headings carry no numbers of their own"),
    message=Words("标题“{title}”写了编号“{number}”", "The title “{title}” carries the number “{number}”"),
    reason=Words(
        "编号由章条的次序算出，手写的编号会重复，增删章条后还会出错",
        "Numbers are computed from the order of the clauses; a typed one comes twice, and is wrong after the next change",
    ),
    fix=Words("删去“{number}”", "Delete “{number}”"),
    check=check,
    mends=("unsafe",),
)
