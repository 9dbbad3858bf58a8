"""Comments that came as GitHub issues: what the issue form's one reader makes of them, as a table."""

import re
from collections.abc import Iterator, Mapping
from json import loads
from typing import Any

from ..forge.answers import Refusal, Submission, issue_of, read
from ..synced import forms
from ..words import Words
from .accept import Judged, Table
from .draft import Draft
from .reading import Round
from .sheet import Row, Sheet, UnreadableError, clean

_NAMES = {"url": "html_url", "createdAt": "created_at"}  # `gh issue list --json` → the REST interface
_JSON = re.compile(rb'(?:\xef\xbb\xbf)?\s*(?:\[\s*[\[{\]]|\{\s*")')
_NO_JSON = Words("不是 GitHub 议题的 JSON", "this is not JSON of GitHub's issues")
_NO_FORM = Words("不是意见表单", "no comment form of ours")
_OTHER = Words("是另一项标准的意见", "it is a comment on another standard")
_NO_CLAUSE = Words("在征求意见稿中没有这个章条", "the draft has no such clause")
_EARLY = Words("在征求意见开始之前提出", "it was sent before the round opened")


def is_json(content: bytes) -> bool:
    """Whether it begins as a list of mappings, of pages, or as one mapping, which no table does."""
    return _JSON.match(content) is not None


def judge(content: bytes, slug: str, of: Round) -> Table:
    """Every issue of one page, of pages in a list, or of one event, each as a row under its number."""
    rows = tuple(_judged(one, slug, of) for one in _issues(content))
    return Table(Sheet("", tuple(one.row for one in rows)), None, rows)


def _issues(content: bytes) -> Iterator[Mapping[str, Any]]:
    try:
        data = loads(content.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        raise UnreadableError(_NO_JSON) from None
    pages = data if isinstance(data, list) else [data]
    found = [one for page in pages for one in (page if isinstance(page, list) else [page])]
    if not all(isinstance(one, dict) for one in found):
        raise UnreadableError(_NO_JSON)
    yield from ({_NAMES.get(name, name): value for name, value in one.items()} for one in found)


def _judged(data: Mapping[str, Any], slug: str, of: Round) -> Judged:
    issue = issue_of(data)
    if issue is None:
        raise UnreadableError(_NO_JSON)
    row = Row(issue.number, (issue.url, clean(issue.body)), frozenset({0, 1}))
    sent = read(issue)
    if isinstance(sent, Refusal):
        return Judged("", row, "returned", reasons=sent.reasons)
    if sent is None or sent.form is not forms.COMMENT:
        return Judged("", row, "passed", reasons=(_NO_FORM,))
    if sent.values["standard"] != slug:
        return Judged("", row, "passed", reasons=(_OTHER,))
    reasons = tuple(_reasons(sent, of))
    sender = sent.values["from"]
    if reasons:
        return Judged("", row, "returned", reasons=reasons, sender=sender)
    return Judged("", row, "new", _draft(sent, of), sender=sender)


def _reasons(sent: Submission, of: Round) -> Iterator[Words]:
    """The issue form asks for ids; it knows no other names of clauses."""
    if not of.clauses.has(sent.values["clause"]):
        yield _NO_CLAUSE
    if sent.on < of.opens:
        yield _EARLY


def _draft(sent: Submission, of: Round) -> Draft:
    said = sent.values
    return Draft(
        sender=said["from"],
        clause=said["clause"],
        kind=said["kind"],
        substantial=False,
        text=said["text"],
        proposed=said["proposed"],
        received=sent.on,
        via="forge",
        late=sent.on > of.closes,
        category=said["category"],
        source=sent.url,
    )
