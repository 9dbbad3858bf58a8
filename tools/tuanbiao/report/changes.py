"""The main technical changes between two texts: as the list of a foreword, ready to be pasted, and as JSON."""

from collections.abc import Iterator
from dataclasses import asdict
from json import dumps

from ..redline.foreword import Changes, letter, sentence
from ..redline.said import LOOK
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


def render(form: str, found: Changes, before: Side, after: Side, language: str) -> Iterator[str]:
    """Lines in one of the forms."""
    if form == "json":
        document = {"version": 1, "before": asdict(before), "after": asdict(after), **asdict(found)}
        yield dumps(document, ensure_ascii=False, indent=2)
    else:
        yield from _foreword(found, form)
        yield from _notes(found, language, form)


def _foreword(found: Changes, form: str) -> Iterator[str]:
    """In Markdown references go by id, so that they follow the numbers."""
    if form == "text":
        yield plain(found.lead)
        yield from (f"{letter(at)}) {plain(one)}" for at, one in enumerate(_sentences(found)))
        return
    yield from (escape(found.lead), "")
    for at, (one, said) in enumerate(zip(found.changes, _sentences(found), strict=True), 1):
        whole = escape(said)
        yield f"{at}. {whole.replace(f'见{one.after}', f'见[](#{one.id})', 1) if one.id else whole}"


def _sentences(found: Changes) -> Iterator[str]:
    for one in found.changes:
        yield sentence(one, found.edition, last=one is found.changes[-1])


def _notes(found: Changes, language: str, form: str) -> Iterator[str]:
    """What is for the person who looks it over, and not for the foreword."""
    say = escape if form == "markdown" else plain
    yield from ("", "---", "") if form == "markdown" else ("",)
    yield pick(LOOK, language)
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
