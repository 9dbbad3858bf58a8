"""The papers of a package that are no letters or forms: the standard's text, its explanatory report, its table of comments."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..comments.clauses import clauses
from ..comments.summary import Source, Summary, summary
from ..earlier import at_stage, figures
from ..forms.compose import compose
from ..forms.cover import cover
from ..forms.official.facts import Facts
from ..forms.official.papers import text_stage
from ..forms.paper import Paper, writer
from ..parse.blocks import Document as Prose
from ..records.record import Record
from ..words import Words
from .request import Request

COMMENTS = "意见汇总处理表"
_REPORT = "编制说明"


@dataclass(frozen=True, slots=True)
class Document:
    """One paper by its name, as files by format; `by` is who stamps or signs it."""

    name: str
    files: Mapping[str, bytes]
    by: str = "—"


class UnreadableError(Exception):
    """A text that cannot be set, because it cannot be read."""

    def __init__(self, path: str) -> None:
        self.words = Words(
            f"读不出 {path} 的正文：请先运行 tuanbiao check",
            f"the text of {path} cannot be read: run tuanbiao check first",
        )
        super().__init__(f"{self.words.zh} ({self.words.en})")


def documents(request: Request) -> Iterator[Document]:
    """What goes along besides the official papers, as far as there is such. Raises UnreadableError."""
    for facts in request.several:
        own = f"-{facts.standard.slug}" if len(request.several) > 1 else ""
        for name, files in _of(request, facts):
            yield Document(f"{name}{own}", files)


def _of(request: Request, facts: Facts) -> Iterator[tuple[str, Mapping[str, bytes]]]:
    stage = text_stage(facts, request.move)
    if stage:
        yield _text(facts, stage, request.forms, request.root, request.on)
    if request.move.has_report:
        yield from _explained(facts, request.forms)
    made = _table(request, facts) if request.move.has_comments else None
    if made:
        yield COMMENTS, {form: _comments(form, made, request.on) for form in (*request.forms, "xlsx")}


def _text(
    facts: Facts, stage: str, forms: Iterable[str], root: Path, on: date
) -> tuple[str, Mapping[str, bytes]]:
    """The standard's text under the label of a stage, which names it, in these formats. Raises UnreadableError."""
    standard = facts.standard
    prose = _prose(standard.index)
    front = cover(standard, standard, facts.governance, stage, on)
    paper = Paper(front, compose(prose), figures(standard, root))
    files = {form: writer(form)(paper) for form in forms}
    return front.draft or "发布稿", files


def _explained(facts: Facts, forms: Iterable[str]) -> Iterator[tuple[str, Mapping[str, bytes]]]:
    """The explanatory report, where there is one. Raises UnreadableError."""
    told = facts.standard.explanatory_report
    if told:
        title, prose = f"{facts.title}{_REPORT}", _prose(told)
        yield _REPORT, {form: _report(form, prose, title, told.data.on) for form in forms}


def _report(form: str, prose: Prose, title: str, on: date) -> bytes:
    if form == "docx":
        from ..forms.docx.write import report

        return report(title, compose(prose), title, {})
    from ..forms.typeset import report as typeset

    return typeset(title, compose(prose), on)


def _comments(form: str, made: Summary, on: date) -> bytes:
    from ..comments import write_docx, write_text, write_xlsx

    if form == "xlsx":
        return write_xlsx.write(made)
    return write_docx.write(made, on) if form == "docx" else write_text.write_pdf(made, on)


def _table(request: Request, facts: Facts) -> Summary | None:
    """意见汇总处理表 of the last round, in which those who did not agree to be named are not; None without its records or text."""
    standard = facts.standard
    number = max(standard.consultations, default=0)
    notice, table = standard.consultations.get(number), standard.comments.get(number)
    consulted = at_stage(standard, f"consultation-{number}", request.root)
    if notice is None or table is None or consulted is None:
        return None
    return summary(Source(standard, facts.governance, number, notice.data, table.data, clauses(consulted)))


def _prose(record: Record[Any]) -> Prose:
    body = record.body
    if body is None or not body.parsed:
        raise UnreadableError(record.path)
    return body
