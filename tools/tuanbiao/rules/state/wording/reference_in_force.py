"""Standards of the same chamber that a draft cites are in force."""

from collections.abc import Iterator
from datetime import date

from ....facts.citations import Citation
from ....facts.numbers import identity
from ....facts.references import cited, entries
from ....facts.text import Passage, Text, drafted_text
from ....library import Library
from ....register import STATUSES, Register, Row, status
from ...rule import DateRule, Finding, Findings, Words

_GOOD = ("in-force", "upcoming")
_UNKNOWN = Words("不在登记中", "not in the register")


def check(library: Library, as_of: date) -> Findings:
    """For standards in progress, once for each number; the systematic review looks after the others."""
    chamber = library.governance.chamber
    for standard in library.standards.values() if chamber else ():
        text = drafted_text(standard) if standard.index.data.stage not in _OVER else None
        assert chamber is not None
        for one, passage in _own(text, f"T/{chamber.data.code} ") if text else ():
            found = _status(one, library.register, as_of)
            if found is not None:
                yield Finding(
                    passage.block.at(one.start, len(one.text)), {"number": one.text, "status": found}
                )


_OVER = ("publication", "withdrawn", "cancelled")


def _own(text: Text, prefix: str) -> Iterator[tuple[Citation, Passage]]:
    """The first citation of each number that begins with the chamber's code, in the list or in the text."""
    seen = set()
    listed = ((one.citation, one.passage) for one in entries(text, "normative-references"))
    for citation, passage in (*listed, *((one.citation, one.passage) for one in cited(text))):
        written = identity(citation.text)
        if citation.key.startswith(prefix) and written not in seen:
            seen.add(written)
            yield citation, passage


def _status(citation: Citation, register: Register, as_of: date) -> Words | None:
    """What is wrong with the cited edition, or with every edition where none is named."""
    dated = citation.year is not None
    wanted = identity(citation.text) if dated else citation.key
    rows = [row for row in register.rows if row.number and wanted == _key(row, dated=dated)]
    statuses = [status(row, register, as_of) for row in rows]
    if any(one in _GOOD for one in statuses):
        return None
    return STATUSES[statuses[-1]] if statuses else _UNKNOWN


def _key(row: Row, *, dated: bool) -> str:
    number = identity(row.number or "")
    return number if dated else number.rpartition("—")[0]


RULE = DateRule(
    id="reference-in-force",
    requirements=("gbt-1-1-references-in-force",),
    title=Words(
        "所引用的本商会标准现行有效", "Standards of the same chamber that a draft cites are in force"
    ),
    message=Words("所引用的“{number}”：{status}", "The cited “{number}” is {status}"),
    reason=Words(
        "引用已经废止或者被代替的版本，使用者无从执行",
        "Users cannot follow an edition that has been withdrawn or replaced",
    ),
    fix=Words("改引现行版本，或者写出所需的内容", "Cite the edition in force, or write out what is needed"),
    check=check,
)
