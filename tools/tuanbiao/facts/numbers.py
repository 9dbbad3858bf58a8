"""The grammar of standard numbers (团体标准编号): strict for one's own, lenient for cited ones."""

import re
import unicodedata

from msgspec import Struct

DASH = "\u2014"  # 一字线
OWN = re.compile(
    r"T/(?P<code>(?=[0-9]*[A-Z])[A-Z0-9]{2,}) (?P<sequence>[0-9]+)(?:\.(?P<part>[1-9][0-9]*))?\u2014(?P<year>[0-9]{4})"
    r"(?:/XG(?P<amendment>[1-9][0-9]*)\u2014(?P<amendment_year>[0-9]{4}))?"
)
_CODE = re.compile(r"(?=[0-9]*[A-Z])[A-Z0-9]{2,}")
PLACEHOLDER = re.compile(r"T/[A-Z0-9]{2,} [×X]{1,4}(?:\.[×X0-9]+)?\u2014[×X]{4}")
_DASHES = re.compile("[\u002d\u2010-\u2015\u2212\uff0d\u2500]")
# Letters of other scripts that look like the Latin capitals of a code.
_LOOKALIKES = str.maketrans("АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEKMHOPCTYXIJSABEZHIKMNOPTYX")
_USUAL = frozenset(f"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/ .×{DASH}")
_RESERVED = frozenset(
    re.findall(
        "[A-Z]+",
        """GB GBJ GBZ GJB GJ DB DBJ Q JJF JJG ISO IEC ITU EN BS DIN ASTM ANSI JIS AQ BB CB CH CJ CY DA DL DY DZ EJ FZ
        GA GC GD GH GM GY HB HG HJ HS HY JB JC JG JR JT JY KA LB LD LS LY MH MR MT MZ NB NY QB QC QJ QX RB SB SC SF
        SH SJ SL SN SW SY TB TD TY WB WH WJ WM WS WW XB XF YB YC YD YS YY YZ ZY""",
    )
)


class Number(Struct, frozen=True):
    """An own number taken apart; `sequence` keeps its zeros, `order` is its value."""

    code: str
    sequence: str
    part: int | None
    year: int
    amendment: int | None = None
    amendment_year: int | None = None

    @property
    def order(self) -> int:
        """The sequence as a number: 12 and 012 are one."""
        return int(self.sequence)

    @property
    def issued(self) -> int:
        """The year of issue: of the amendment where it is one."""
        return self.amendment_year or self.year


def parse_own(text: str) -> Number | None:
    """The parts of a well-formed own number, None for anything else."""
    found = OWN.fullmatch(text)
    if not found:
        return None
    part, amendment, amended = found["part"], found["amendment"], found["amendment_year"]
    return Number(
        found["code"],
        found["sequence"],
        int(part) if part else None,
        int(found["year"]),
        int(amendment) if amendment else None,
        int(amended) if amended else None,
    )


def is_placeholder(text: str) -> bool:
    """Whether `text` is a draft's number such as `T/DEMO ××××—××××`."""
    return PLACEHOLDER.fullmatch(text) is not None


def is_code(code: str) -> bool:
    """Whether `code` has the form of an organisation code: capitals, or capitals with digits."""
    return _CODE.fullmatch(code) is not None


def is_reserved(code: str) -> bool:
    """Whether `code` is already that of another kind of standard."""
    return code in _RESERVED


def straighten(text: str) -> str:
    """The number that was probably meant: full-width forms, look-alike letters, dashes and spaces put right."""
    plain = "".join(map(_plain, unicodedata.normalize("NFKC", text))).upper().translate(_LOOKALIKES)
    plain = " ".join(_DASHES.sub(DASH, plain).split())
    plain = re.sub(rf" ?([{DASH}/.]) ?", r"\1", plain)
    return re.sub(r"^(T/[A-Z0-9]*[A-Z]) ?(?=[0-9×]+[.—])", r"\1 ", plain)


def _plain(character: str) -> str:
    """An ASCII digit for any decimal digit, nothing for what cannot be seen."""
    if unicodedata.category(character) in ("Cf", "Cc") and not character.isspace():
        return ""
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def meant(text: str) -> str | None:
    """The well-formed own number that `text` was probably meant to be; None where none can be told or it is one."""
    plain = straighten(text)
    return plain if plain != text and (parse_own(plain) or is_placeholder(plain)) else None


def visible(text: str) -> str:
    """The text with a picture for each control character, so that a message can show it."""
    return "".join(chr(0x2400 + ord(one)) if ord(one) < 0x20 else one for one in text)


def marks(text: str) -> list[str]:
    """What in `text` cannot be told by eye, as `U+0422 CYRILLIC CAPITAL LETTER TE`; nothing where all is plain."""
    odd = dict.fromkeys(one for one in text if one not in _USUAL)
    return [f"U+{ord(one):04X} {unicodedata.name(one, 'CONTROL')}" for one in odd]


def identity(text: str) -> str:
    """A key under which differently written forms of one number are equal: `T/DEMO 012` is `T/DEMO 12`."""
    return re.sub(r"(?<= )0+(?=[0-9])", "", straighten(text))
