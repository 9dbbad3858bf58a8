"""Only clauses that are named change after consultation, after review and on publication."""

from collections.abc import Iterator

from msgspec import Struct

from ....change import Change
from ....facts.rewording import reworded
from ....facts.rounds import newest
from ....standard import Standard
from ....words import Words
from ...rule import ChangeRule, Finding, Findings
from ..sides import sides
from .frozen import passed

_CONSULTED = Words(
    "征求意见稿到送审稿，采纳的意见的 change 和 changes_since_consultation",
    "from consultation to review, in `change` of accepted comments or in `changes_since_consultation`",
)
_REVIEWED = Words(
    "审查通过以后，尚未完成的 required_changes", "after the review, in `required_changes` not yet done"
)
_ISSUED = Words("批准稿到发布稿，editorial_changes", "from approval to publication, in `editorial_changes`")


class _Way(Struct, frozen=True):
    """An earlier text, the clauses in which the candidate may differ from it, and where they are named."""

    text: Standard
    named: frozenset[str]
    where: Words


def check(change: Change) -> Findings:
    """Consulted text and review text are compared at the opening, when every ground has to be on record."""
    for before, after in sides(change):
        for way in (*_opening(change, before, after), *_required(before), *_issued(before, after)):
            changed = [own for own in reworded(way.text, after) if own not in way.named]
            if changed:
                values = {"slug": after.slug, "where": way.where, "clauses": changed}
                yield Finding(after.index.at("title"), values)


def _opening(change: Change, before: Standard, after: Standard) -> Iterator[_Way]:
    """Until then a comment's disposition may follow the text that it changed."""
    if after.broken or (before.index.data.stage, after.index.data.stage) != (
        "consultation",
        "technical-review",
    ):
        return
    told, opened = newest(before, "consultation"), newest(after, "technical-review")
    notice = before.consultations.get(told.round) if told else None
    text = change.text(notice.data.text) if notice else None
    if text and told and opened:
        yield _Way(text, frozenset(_grounds(after, told.round, opened.round)), _CONSULTED)


def _grounds(standard: Standard, round_: int, review: int) -> Iterator[str]:
    table, opened = standard.comments.get(round_), standard.reviews.get(review)
    for row in (table.data.comments or ()) if table else ():
        if row.disposition and row.disposition.decision != "rejected":
            yield from row.disposition.change
    for change in opened.data.changes_since_consultation if opened else ():
        yield change.clause


def _required(before: Standard) -> Iterator[_Way]:
    """A change that was done before this step is done; its clause is not open a second time."""
    opened = newest(before, "technical-review")
    if before.index.data.stage == "technical-review" and opened and passed(before):
        rows = before.reviews[opened.round].data.required_changes
        yield _Way(before, frozenset(row.clause for row in rows if row.done is None), _REVIEWED)


def _issued(before: Standard, after: Standard) -> Iterator[_Way]:
    if (before.index.data.stage, after.index.data.stage) == (
        "numbering",
        "publication",
    ) and after.publication:
        rows = after.publication.data.editorial_changes
        yield _Way(before, frozenset(row.clause for row in rows), _ISSUED)


RULE = ChangeRule(
    id="clause-unannounced",
    requirements=(
        "format-text-changes-after-consultation",
        "format-text-changes-after-review",
        "format-publication-differs-only-editorially",
    ),
    title=Words("改动的章条都已写明", "Only clauses that are named change"),
    message=Words(
        "{slug} 有改动没有写明（{where}）：{clauses}",
        "Changes in {slug} that are not named ({where}): {clauses}",
    ),
    reason=Words(
        "没有写明的改动，没有征求过意见，没有审查过，也没有批准过",
        "A change that is not named was neither consulted on, nor reviewed, nor approved",
    ),
    fix=Words(
        "恢复这些章条；送审前的改动逐条写明依据；其他改动退回起草。标题写 title，第一个标题之前的文字写 general，次序写 order",
        "Restore these clauses; before review name each with its ground; take others back to drafting. The title is `title`, text before all headings `general`, the order `order`",
    ),
    check=check,
)
