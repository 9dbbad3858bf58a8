"""The main technical changes between two texts: as the list of a foreword, ready to be pasted, and as JSON."""

from collections.abc import Iterator
from dataclasses import asdict
from json import dumps

from ..redline.foreword import OPEN, Change, Changes, letter, places
from ..redline.values import Side
from ..words import Words, pick
from .markdown import escape
from .text import plain

FORMATS = ("text", "markdown", "json")
_LEFT_OUT = {
    "wording": Words("只是文字不同，未列入", "Only worded differently, not listed"),
    "structure": Words("只是结构调整，未列入", "Only moved, not listed"),
}
_WHY = Words("为何列入", "Why it is listed")
_UNKNOWN = Words("前言写的章条，旧版没有", "The foreword names clauses that the older edition does not have")
_LOOK = Words(
    "由程序按两版文本列出，请逐条核对；“〔待定〕”的，由人判断是技术变化还是编辑性改动。",
    "Listed by a program from both texts: look over every item, and decide where it says 待定 whether the change is technical.",
)


def render(form: str, found: Changes, before: Side, after: Side, language: str) -> Iterator[str]:
    """Lines in one of the forms."""
    if form == "json":
        document = {"version": 1, "before": asdict(before), "after": asdict(after), **asdict(found)}
        yield dumps(document, ensure_ascii=False, indent=2)
    else:
        yield from _foreword(found, form)
        yield from _notes(found, language, form)


def sentence(one: Change, edition: str, *, last: bool, form: str = "text") -> str:
    """An item of the list without its letter; in Markdown references go by id, so that numbers follow."""
    after = f"[](#{one.id})" if form == "markdown" and one.id else one.after
    text = (escape if form == "markdown" else plain)(one.text)
    return f"{text}（{places(one, edition, after)}）{OPEN if one.open else ''}{'。' if last else '；'}"


def _foreword(found: Changes, form: str) -> Iterator[str]:
    yield (escape if form == "markdown" else plain)(found.lead)
    if found.changes and form == "markdown":
        yield ""
    for at, one in enumerate(found.changes):
        mark = f"{at + 1}." if form == "markdown" else f"{letter(at)})"
        yield f"{mark} {sentence(one, found.edition, last=one is found.changes[-1], form=form)}"


def _notes(found: Changes, language: str, form: str) -> Iterator[str]:
    """What is for the person who looks it over, and not for the foreword."""
    say = escape if form == "markdown" else plain
    yield from ("", "---", "") if form == "markdown" else ("",)
    yield pick(_LOOK, language)
    blank = [""] if form == "markdown" else []
    why = [f"{letter(at)}) {say('；'.join(one.why))}" for at, one in enumerate(found.changes) if one.why]
    parts = [
        (_WHY, why),
        *((words, [say(one) for one in getattr(found, name)]) for name, words in _LEFT_OUT.items()),
    ]
    parts.append((_UNKNOWN, [say(one) for one in found.unknown]))
    for words, lines in parts:
        if lines:
            yield from (*blank, f"{pick(words, language)}{'：' if language == 'zh' else ':'}", *blank)
            yield from (f"- {line}" if form == "markdown" else f"  {line}" for line in lines)
