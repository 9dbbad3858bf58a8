"""Internal references lead to an id that exists."""

from difflib import get_close_matches

from ....facts.amending import amended
from ....facts.text import written_text
from ....governance import Governance
from ....mend import Mend
from ....parse.blocks import Link
from ....parse.clauses import resolve
from ....records.schema import NEAR
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_HINTS = 5  # to search for what was meant takes time


def check(standard: Standard, _governance: Governance) -> Findings:
    """A link that begins with `#`, or one without words, whose text has to be computed."""
    text = written_text(standard)
    if text is None:
        return
    ids = frozenset(resolve(text.document))
    broken = (link for link in text.document.links if _is_broken(link, ids))
    for count, link in enumerate(broken):
        wanted = link.target.removeprefix("#")
        close = get_close_matches(wanted, sorted(ids), n=1) if count < _HINTS else []
        values = {"target": link.target, "hint": _hint(close[0]) if close else ""}
        alone = close and get_close_matches(wanted, sorted(ids), n=2, cutoff=NEAR) == close
        yield Finding(link.span, values, mend=_mend(standard, link, close[0]) if alone else None)


def _is_broken(link: Link, ids: frozenset[str]) -> bool:
    internal = link.target.startswith("#")
    return (internal or not link.text) and not (internal and link.target[1:] in ids)


def _hint(near: str) -> Words:
    return Words(f"，是不是“#{near}”？", f", did you mean `#{near}`?")


def _mend(standard: Standard, link: Link, near: str) -> Mend | None:
    """The one id that is near, in the brackets at the end of the link."""
    old, span = f"({link.target})", link.span
    start = Span(span.path, span.line, (span.column or 0) + span.width - len(old))
    return amended(standard, start, old, f"(#{near})")


RULE = StandardRule(
    id="cross-reference-broken",
    requirements=("format-cross-references",),
    title=Words("内部引用指向存在的标识", "Internal references lead to an id that exists"),
    message=Words(
        "引用“{target}”指向的标识不存在{hint}", "The reference `{target}` leads to no id of this text{hint}"
    ),
    reason=Words(
        "引用处的编号由标识算出，标识不存在就没有编号",
        "The number shown is computed from the id: without the id there is none",
    ),
    fix=Words(
        "写作“[](#标识)”，标识是标题、表题或者图题末尾的那一个",
        "Write `[](#id)` with the id of a heading or caption",
    ),
    check=check,
    mends=("unsafe",),
)
