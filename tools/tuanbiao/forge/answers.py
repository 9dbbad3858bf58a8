"""What was sent with an issue form, read back as plain values; nothing of it is trusted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..clock import day_of
from ..parse.source import decode
from ..synced.forms import FORMS, Field, Form
from ..words import Words

_LIMIT = 262_144
_MAX_LINE = 1000
_MAX_TEXT = 20_000
_EMPTY = ("_No response_", "None")
_FAULTS = {
    "control-character": Words(
        "含有看不见的控制字符，请删去后重新提交", "it holds invisible control characters; please remove them"
    ),
    "bidi-character": Words(
        "含有改变文字方向的字符，请删去后重新提交",
        "it holds characters that change the direction of text; please remove them",
    ),
    "not-utf-8": Words(
        "含有不成字符的内容，请重新输入", "it holds what is no character; please type it again"
    ),
    "byte-order-mark": Words(
        "含有看不见的字节顺序标记，请删去后重新提交",
        "it holds an invisible byte order mark; please remove it",
    ),
    "carriage-return": Words(
        "含有单独的回车符，请删去后重新提交", "it holds lone carriage returns; please remove them"
    ),
    "file-too-large": Words("过长，请分成几份提交", "it is too long; please send it in parts"),
}
TWICE = Words(
    "正文中另有与表单栏目相同的标题行，分不清各栏内容，请改写该行",
    "a line of the text equals one of the form's headings, so that the answers cannot be told apart; please reword it",
)


@dataclass(frozen=True, slots=True)
class Submission:
    """One filled-in form: answers by question id (empty where left out), the address and day of its issue."""

    form: Form
    values: Mapping[str, str]
    url: str
    on: date


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why nothing was recorded, to be told to whoever sent it; the texts quote nothing of theirs."""

    reasons: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Issue:
    """What counts of an issue: its number, address, day of arrival in Shanghai, and text with LF line ends."""

    number: int
    url: str
    on: date
    body: str


def issue_of(event: Mapping[str, Any]) -> Issue | None:
    """The issue of GitHub's event, or a bare issue; None where the data is neither."""
    data = event.get("issue", event)
    if not isinstance(data, Mapping):
        return None
    number, url, body = data.get("number"), data.get("html_url"), data.get("body")
    created = _stamp(data.get("created_at"))
    if not (isinstance(number, int) and isinstance(url, str) and created):
        return None
    return Issue(number, url, day_of(created), body.replace("\r\n", "\n") if isinstance(body, str) else "")


def read(issue: Issue) -> Submission | Refusal | None:
    """The form that an issue brings; None where it is no form of ours."""
    source = decode("issue", issue.body.encode("utf-8", "surrogatepass"), _LIMIT)
    found = _sections(issue.body)
    if not found:
        return None
    if source.text is None or source.faults:
        return Refusal(tuple(dict.fromkeys(_FAULTS[one.kind] for one in source.faults)))
    headings = tuple(heading for heading, _ in found)
    form = next((one for one in FORMS if tuple(field.heading for field in one.fields) == headings), None)
    if form is None:
        return Refusal((TWICE,))
    values = {field.id: _clean(text) for field, (_, text) in zip(form.fields, found, strict=True)}
    reasons = tuple(reason for field in form.fields for reason in _problems(field, values[field.id]))
    if reasons:
        return Refusal(reasons)
    choices = {field.id: field.choices[values[field.id]] for field in form.fields if field.options}
    return Submission(form, {**values, **choices}, issue.url, issue.on)


def unfit(text: str) -> tuple[Words, ...]:
    """Why a record cannot hold a text that somebody typed; empty where it can."""
    faults = decode("answer", text.encode("utf-8", "surrogatepass"), _LIMIT).faults
    return tuple(dict.fromkeys(_FAULTS[one.kind] for one in faults))


def _stamp(text: object) -> datetime | None:
    try:
        stamp = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return stamp if stamp is not None and stamp.tzinfo is not None else None


def _sections(body: str) -> list[tuple[str, str]]:
    """Every line that is a heading of one of the forms, with the text up to the next; empty where none comes first."""
    known = {field.heading for form in FORMS for field in form.fields}
    found: list[tuple[str, list[str]]] = []
    for line in body.split("\n"):
        heading = line.removeprefix("### ").rstrip()
        if line.startswith("### ") and heading in known:
            found.append((heading, []))
        elif found:
            found[-1][1].append(line)
        elif line.strip():
            return []
    return [(heading, "\n".join(lines)) for heading, lines in found]


def _clean(text: str) -> str:
    """Without blanks at the ends of lines and around the whole; GitHub's words for an empty answer are empty."""
    text = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    return "" if text in _EMPTY else text


def _problems(field: Field, value: str) -> Iterator[Words]:
    if not value:
        if field.required:
            yield about(field.label, Words("没有填写", "is empty"))
    elif field.options is not None:
        if value not in field.choices:
            yield about(field.label, Words("不是所列的选项", "is none of the choices"))
    elif not field.lines and ("\n" in value or len(value) > _MAX_LINE):
        yield about(
            field.label,
            Words(f"应为一行，不超过 {_MAX_LINE} 字", f"is one line of at most {_MAX_LINE} characters"),
        )
    elif len(value) > _MAX_TEXT:
        yield about(field.label, Words(f"不应超过 {_MAX_TEXT} 字", f"has at most {_MAX_TEXT} characters"))


def about(label: Words, words: Words) -> Words:
    """A reason that names the question."""
    return Words(f"“{label.zh}”{words.zh}", f"“{label.en}” {words.en}")
