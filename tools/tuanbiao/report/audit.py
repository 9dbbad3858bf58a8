"""The audit's findings, step by step, with the verdict on every standard."""

from collections.abc import Iterator
from json import dumps
from typing import Any

from ..audit import Audit, Judged, Verdict, hidden, verdicts
from ..diagnostic import Diagnostic, Severity
from ..words import Words, pick
from . import github, json, markdown, sarif, text

VERDICTS: dict[Verdict, Words] = {
    "holds": Words("程序成立", "holds"),
    "incomplete": Words("尚未完成", "incomplete"),
    "inherited": Words("承接，未经本仓库证明", "inherited, not proved here"),
    "fails": Words("程序不成立", "fails"),
}
_ACKNOWLEDGED = Words("已确认的不规范（不改变结论）", "acknowledged, which changes no verdict")
_UNSHOWN = Words("看不出", "not shown")
_STEPS = Words("共 {steps} 步，至 {head}", "{steps} steps, up to {head}")


def render(form: str, found: Audit, language: str) -> str:
    """The report in one of the formats of `check`."""
    if form == "json":
        return _json(found)
    if form == "text":
        return "\n".join(_text(found, language))
    if form == "sarif":
        return sarif.render(found.diagnostics, language)
    lines = markdown.render if form == "markdown" else github.render
    return "\n".join((*lines(found.diagnostics, language), *_table(found, language, form)))


def _text(found: Audit, language: str) -> Iterator[str]:
    for judged in found.steps:
        if judged.diagnostics or judged.acknowledged:
            yield _step(judged)
            yield from text.details(judged.diagnostics, language)
        if judged.acknowledged:
            yield f"  {pick(_ACKNOWLEDGED, language)}"
            yield from text.details(judged.acknowledged, language)
    for slug, verdict in verdicts(found).items():
        yield f"{slug}: {pick(VERDICTS[verdict], language)}"
        yield from _unshown(found, slug, language)
    head = found.steps[-1].step.commit.id[:12]
    yield ""
    yield pick(_STEPS, language).format(steps=len(found.steps), head=head)
    yield text.summary(found.diagnostics, language)


def _unshown(found: Audit, slug: str, language: str) -> Iterator[str]:
    """What the copy does not show of a standard, and why."""
    for one in hidden(found, slug):
        yield f"  {pick(_UNSHOWN, language)}: {pick(one.what, language)} ({pick(one.why, language)})"


def _step(judged: Judged) -> str:
    commit = judged.step.commit
    return f"{commit.id[:12]} {judged.step.day} {text.plain(commit.subject)}"


def _table(found: Audit, language: str, form: str) -> Iterator[str]:
    if form == "markdown":
        yield pick(Words("\n| 标准 | 结论 |\n|---|---|", "\n| Standard | Verdict |\n|---|---|"), language)
        for slug, verdict in verdicts(found).items():
            yield f"| {slug} | {pick(VERDICTS[verdict], language)} |"


def _json(found: Audit) -> str:
    said = [
        {"commit": judged.step.commit.id, "acknowledged": acknowledged, **json.diagnostic(one)}
        for judged in found.steps
        for acknowledged, listed in ((False, judged.diagnostics), (True, judged.acknowledged))
        for one in listed
    ]
    last = found.steps[-1].step
    document: dict[str, Any] = {
        "version": 1,
        "as_of": last.day.isoformat(),
        "base": found.steps[0].step.commit.id,
        "head": last.commit.id,
        "diagnostics": said,
        "summary": json.counts(found.diagnostics),
        "verdicts": verdicts(found),
    }
    return dumps(document, ensure_ascii=False, indent=2) + "\n"


def failed(diagnostics: tuple[Diagnostic, ...]) -> bool:
    """Whether anything that is not acknowledged is an error."""
    return any(one.severity is Severity.ERROR for one in diagnostics)
