"""The scalar types that records are made of, each with its JSON Schema words."""

from datetime import date, datetime
from typing import Annotated, dataclass_transform

from msgspec import Meta, Struct, field

_END = r"$(?!\n)"  # `$` alone would accept a trailing newline


def _refers(kind: str) -> Meta:
    return Meta(extra_json_schema={"x-ref": kind})


def _dated(kind: str) -> Meta:
    return Meta(extra_json_schema={"x-date": kind})


# mypy does not carry these options to subclasses of a Struct by itself.
@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mapping of fixed keys; every record and every nested mapping is one.

    Under each field stands a text that names it, "中文 | English", and may say more in a line of either language (decision 0040).
    """


Line = Annotated[str, Meta(min_length=1, max_length=1000, pattern=rf"^[^\n]*{_END}")]
Text = Annotated[str, Meta(min_length=1, max_length=20000)]
Slug = Annotated[str, Meta(max_length=64, pattern=rf"^[a-z0-9]+(-[a-z0-9]+)*{_END}", examples=["unit-a"])]
Url = Annotated[
    str, Meta(max_length=2000, pattern=rf"^https?://[^\s]+{_END}", examples=["https://example.org/a"])
]
Digest = Annotated[str, Meta(pattern=rf"^[0-9a-f]{{64}}{_END}", examples=["0123…cdef"])]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Positive = Annotated[int, Meta(ge=1, le=1_000_000)]
Years = Annotated[int, Meta(ge=1, le=100)]
Year = Annotated[int, Meta(ge=1949, le=2999)]
Ratio = Annotated[str, Meta(pattern=rf"^[1-9][0-9]*/[1-9][0-9]*{_END}", examples=["3/4"])]
Comparison = Annotated[str, Meta(pattern=rf"^(>|>=) [1-9][0-9]*/[1-9][0-9]*{_END}", examples=[">= 2/3"])]
FilePath = Annotated[
    str, Meta(max_length=500, pattern=rf"^[^/\n][^\n]*{_END}", examples=["evidence/notice.pdf"])
]
RuleId = Annotated[str, Meta(max_length=64, pattern=rf"^[a-z0-9]+(-[a-z0-9]+)*{_END}")]

# Dates say what kind of date they are (design §2, idea 6); all are Asia/Shanghai calendar days.
EventDay = Annotated[date, _dated("event")]
AnnouncedDay = Annotated[date, _dated("announcing")]
DueDay = Annotated[date, _dated("due")]
PastDay = Annotated[date, _dated("past")]
Stamp = Annotated[datetime, Meta(tz=True)]

# References name another record; one rule checks them all.
PersonRef = Annotated[Slug, _refers("person")]
UnitRef = Annotated[Slug, _refers("unit")]
BodyRef = Annotated[Slug, _refers("body")]
MeetingRef = Annotated[
    Annotated[
        str,
        Meta(pattern=rf"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}-[a-z0-9-]+{_END}", examples=["2026-03-10-council"]),
    ],
    _refers("meeting"),
]
ResolutionRef = Annotated[
    Annotated[
        str,
        Meta(
            pattern=rf"^[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}-[a-z0-9-]+#[a-z0-9-]+{_END}",
            examples=["2026-03-10-council#1"],
        ),
    ],
    _refers("resolution"),
]
DocumentRef = Annotated[Slug, _refers("document")]
StandardRef = Annotated[Slug, _refers("standard")]
