"""A translation has the same headings as the original, by id."""

from itertools import zip_longest

from ....facts.text import written_text
from ....facts.translation import translation
from ....governance import Governance
from ....parse.blocks import Document
from ....span import Span
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """One finding for the whole translation."""
    text, other = written_text(standard), translation(standard)
    if text is None or not isinstance(other, Document):
        return
    wanted = [one.id for one in text.document.headings if one.id is not None]
    given = [one.id for one in other.headings if one.id is not None]
    if wanted != given:
        values = {"absent": _beyond(wanted, given), "extra": _beyond(given, wanted)}
        yield Finding(Span(other.path, 1, 1), {**values, "odd": _first(wanted, given)})


def _beyond(some: list[str], others: list[str]) -> Words:
    """How many of some ids are not among the others, and the first of them."""
    known = set(others)
    ids = [own for own in some if own not in known]
    if not ids:
        return Words("无", "none")
    shown = ", ".join(ids[:5])
    return Words(f"{len(ids)} 个（{shown}）", f"{len(ids)} ({shown})")


def _first(wanted: list[str], given: list[str]) -> str:
    """The first id where the two part."""
    return next(one or other for one, other in zip_longest(wanted, given, fillvalue="") if one != other)


RULE = StandardRule(
    id="translation-ids",
    requirements=("format-translation-agrees",),
    title=Words("译文与原文的标识一致", "A translation has the same headings as the original, by id"),
    message=Words(
        "译文的标题与原文不一致，从“{odd}”起；缺少的标识：{absent}；多出的标识：{extra}",
        "The headings of the translation differ from the original, first at `{odd}`: missing {absent}, extra {extra}",
    ),
    reason=Words(
        "译文逐条对应原文，按标识对照", "A translation follows the original clause by clause, matched by id"
    ),
    fix=Words(
        "使译文的标题与原文一一对应，标识相同，次序相同",
        "Give the translation the same headings, ids and order",
    ),
    check=check,
)
