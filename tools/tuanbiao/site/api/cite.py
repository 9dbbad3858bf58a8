"""How a published standard is cited: GB/T 7714—2015, BibTeX, RIS, CSL-JSON."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from json import dumps

from ...standard import Standard
from ..access import is_issued
from ..view import View
from .place import page_address

_BIBTEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{one: f"\\{one}" for one in "&%#_$"},
}
_BREAK = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Citation:
    """What every form of a citation is made of; `url` is empty where the site's own address is not known."""

    key: str
    title: str
    number: str
    issuers: tuple[str, ...]
    published: date
    seen: date
    url: str


def citation(view: View, standard: Standard) -> Citation | None:
    """The citation of a standard that was published under a number."""
    data, row = standard.index.data, view.rows[standard.slug]
    if not data.number or row.published is None or row.published > view.as_of or not is_issued(standard):
        return None
    chamber = view.library.governance.chamber
    own = (chamber.data.name,) if chamber else ()
    return Citation(
        key=re.sub(r"[^A-Za-z0-9]+", "-", data.number).strip("-"),
        title=_line(data.title),
        number=_line(data.number),
        issuers=tuple(_line(one) for one in (*own, *(other.chamber for other in data.joint))),
        published=row.published,
        seen=view.as_of,
        url=page_address(view, standard.slug) if view.site_url else "",
    )


def _line(text: str) -> str:
    """One line, without what would end it."""
    return _BREAK.sub(" ", text).strip()


def gb7714(view: View, standard: Standard) -> str | None:
    """The citation as text; of an unpublished standard there is none."""
    one = citation(view, standard)
    return reference(one) if one else None


def reference(one: Citation) -> str:
    """By GB/T 7714—2015: as an online document where its address is known, else as one whose place of issue is not known."""
    issuers = ", ".join(one.issuers)
    head = f"{issuers}. {one.title}: {one.number}"
    if one.url:
        return f"{head}[S/OL]. ({one.published.isoformat()})[{one.seen.isoformat()}]. {one.url}."
    return f"{head}[S]. [出版地不详]: {issuers}, {one.published.year}."


def bibtex(one: Citation) -> str:
    """As a technical report, which every style knows."""
    fields = {
        "title": f"{{{_tex(one.title)}}}",
        "author": " and ".join(f"{{{_tex(name)}}}" for name in one.issuers),
        "institution": _tex(", ".join(one.issuers)),
        "type": "团体标准",
        "number": _tex(one.number),
        "year": str(one.published.year),
        "month": str(one.published.month),
        "day": str(one.published.day),
        "language": "chinese",
        "url": one.url,
    }
    lines = (f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@techreport{{{one.key},\n{''.join(lines)}}}\n"


def _tex(text: str) -> str:
    return "".join(_BIBTEX.get(one, one) for one in text)


def ris(one: Citation) -> str:
    """As a standard, lines ending in CRLF."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _ris(one))


def _ris(one: Citation) -> Iterator[tuple[str, str]]:
    yield "TY", "STAND"
    yield "ID", one.key
    yield "TI", one.title
    for name in one.issuers:
        yield "AU", name
    yield "PB", ", ".join(one.issuers)
    yield "SN", one.number
    yield "PY", str(one.published.year)
    yield "DA", one.published.strftime("%Y/%m/%d")
    yield "LA", "zh-CN"
    if one.url:
        yield "UR", one.url
    yield "ER", ""


def csl(one: Citation) -> str:
    """As CSL-JSON, a list of one item."""
    day = one.published
    item = {
        "id": one.key,
        "type": "standard",
        "title": one.title,
        "number": one.number,
        "author": [{"literal": name} for name in one.issuers],
        "publisher": ", ".join(one.issuers),
        "issued": {"date-parts": [[day.year, day.month, day.day]]},
        "language": "zh-CN",
        **({"URL": one.url} if one.url else {}),
    }
    return dumps([item], ensure_ascii=False, indent=2) + "\n"


FORMS = {"citation.bib": bibtex, "citation.ris": ris, "citation.csl.json": csl}


def citation_files(view: View, standard: Standard) -> Iterator[tuple[str, bytes]]:
    """The files to download, beside the page."""
    one = citation(view, standard)
    for name, write in FORMS.items() if one else ():
        assert one is not None
        yield f"standards/{standard.slug}/{name}", write(one).encode()
