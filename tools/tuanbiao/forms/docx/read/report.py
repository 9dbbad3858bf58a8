"""What a person must look at after a draft was read: in words, as JSON, and as the tables that go with it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from json import dumps

from ....setup.scalars import quoted, scalar
from ....words import Words, pick
from .draft import Draft
from .values import Finding, FindingKind, Remark

KINDS: Mapping[FindingKind, Words] = {
    "lost": Words("丢失", "lost"),
    "guessed": Words("猜测", "guessed"),
    "changed": Words("改写", "changed"),
    "ignored": Words("略过", "ignored"),
}
_WHOLE = Words("全文", "whole file")
_CLEAN = Words("没有需要人工核对的内容", "nothing that a person must look at")


def told(draft: Draft, language: str) -> Iterator[str]:
    """The report, a line for each thing, in the order of the draft."""
    yield pick(_summary(draft), language)
    for one in draft.findings:
        near = f"“{one.near}”" if one.near else ""
        yield f"{_place(one.place, language)}{near}: {pick(KINDS[one.kind], language)}: {pick(one.what, language)}"
    if not draft.findings:
        yield pick(_CLEAN, language)


def json(draft: Draft, **more: object) -> str:
    """The same as one JSON document, version 1, with the tracked changes, the comments, and what else was made of it."""
    document = {
        "version": 1,
        "title": draft.title,
        "title_en": draft.title_english,
        "figures": sorted(draft.figures),
        "findings": [_finding(draft, one) for one in draft.findings],
        "changes": [
            {
                "kind": one.kind,
                "author": one.author,
                "on": one.on,
                "clause": draft.clause(one.place),
                "paragraph": one.place,
                "before": one.before,
                "after": one.after,
            }
            for one in draft.changes
        ],
        "comments": [
            {
                "author": one.author,
                "on": one.on,
                "clause": draft.clause(one.place),
                "paragraph": one.place,
                "text": one.text,
                "about": one.about,
            }
            for one in draft.remarks
        ],
        "summary": dict(Counter(one.kind for one in draft.findings)),
        **more,
    }
    return dumps(document, ensure_ascii=False, indent=2) + "\n"


def comments(draft: Draft, today: date) -> bytes:
    """The comments as rows of the form that `consultations/<n>.yml` has; whatever Word does not say is assumed alike."""
    lines = ["comments:"] if draft.remarks else ["comments: []"]
    for at, one in enumerate(draft.remarks, start=1):
        lines += [
            f"  - no: {at}",
            f"    from: {quoted(_line(one.author) or '—')}",
            f"    clause: {draft.clause(one.place) or 'general'}",
            "    kind: technical",
            f"    text: {scalar(_text(one.text) or '—', 6)}",
            f"    received: {_day(one, today)}",
            "    via: e-mail",
        ]
        lines += [f"    remark: {quoted(f'针对：{_line(one.about)}')}"] if one.about else []
    return ("\n".join(lines) + "\n").encode()


def _summary(draft: Draft) -> Words:
    counts = Counter(one.kind for one in draft.findings)
    zh = "，".join(f"{KINDS[kind].zh} {counts[kind]} 处" for kind in KINDS if counts[kind])
    en = ", ".join(f"{counts[kind]} {KINDS[kind].en}" for kind in KINDS if counts[kind])
    clauses, figures = len(draft.headings), len(draft.figures)
    revised, remarked = len(draft.changes), len(draft.remarks)
    return Words(
        f"读入 {clauses} 个标题、{figures} 张图、{revised} 处修订、{remarked} 条批注"
        + (f"；{zh}" if zh else ""),
        f"read {clauses} headings, {figures} pictures, {revised} tracked changes, {remarked} comments"
        + (f"; {en}" if en else ""),
    )


def _finding(draft: Draft, one: Finding) -> dict[str, object]:
    return {
        "kind": one.kind,
        "paragraph": one.place,
        "near": one.near,
        "clause": draft.clause(one.place) if one.place else "",
        "message": one.what._asdict(),
    }


def _place(place: int, language: str) -> str:
    if not place:
        return pick(_WHOLE, language)
    return f"第 {place} 段" if language == "zh" else f"paragraph {place}"


def _line(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _text(text: str) -> str:
    return "\n".join(filter(None, (_line(line) for line in text.split("\n"))))


def _day(one: Remark, today: date) -> date:
    """The day of a comment; the day of reading where Word does not say one."""
    try:
        return date.fromisoformat(one.on[:10])
    except ValueError:
        return today
