"""Findings for people: the place, the line with a caret, why, how to mend it, and the basis."""

from collections.abc import Callable, Iterator, Sequence
from unicodedata import category

from ..diagnostic import Diagnostic, Severity
from ..facts.breaks import width
from ..words import Words, pick

_WORDS = {
    Severity.ERROR: Words("错误", "error"),
    Severity.WARNING: Words("警告", "warning"),
    Severity.INFO: Words("提示", "info"),
}
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_LABELS = {"reason": Words("原因", "why"), "fix": Words("改法", "fix"), "basis": Words("依据", "basis")}
_LEFT = 60  # columns kept before a place in a long line
_SHOWN = 100
ReadLine = Callable[[str, int], str]


def render(
    diagnostics: Sequence[Diagnostic], language: str, read_line: ReadLine, *, colour: bool
) -> Iterator[str]:
    """Lines of the report; `read_line(path, line)` gives a source line without its end."""
    for one in diagnostics:
        yield _headline(one, language, colour=colour)
        yield from _excerpt(one, read_line)
        yield from _words(one, language)
    yield summary(diagnostics, language)


def details(diagnostics: Sequence[Diagnostic], language: str) -> Iterator[str]:
    """Findings without their source lines, where the lines of several trees would be mixed."""
    for one in diagnostics:
        yield _headline(one, language, colour=False)
        yield from _words(one, language)


def plain(written: str) -> str:
    r"""A text that a stranger wrote on one line, with what would steer a terminal written out, as in `\x1b`."""
    return "".join(one if one.isprintable() or category(one) == "Zs" else _escape(one) for one in written)


def _escape(one: str) -> str:
    return one.encode("unicode_escape").decode()


def _words(one: Diagnostic, language: str) -> Iterator[str]:
    yield f"    {pick(_LABELS['reason'], language)}: {plain(pick(one.reason, language))}"
    yield f"    {pick(_LABELS['fix'], language)}: {plain(pick(one.fix, language))}{fixable(one, language)}"
    yield f"    {pick(_LABELS['basis'], language)}: {basis(one, language)}"
    yield ""


def fixable(one: Diagnostic, language: str) -> str:
    """The command that mends it, where one does."""
    if one.mend is None or one.mend.held:
        return ""
    unsafe = " --unsafe" if one.mend.safety == "unsafe" else ""
    return pick(Words(f"（可自动修正：tuanbiao fix{unsafe}）", f" [fixable: tuanbiao fix{unsafe}]"), language)


def basis(one: Diagnostic, language: str) -> str:
    """The clauses a finding rests on, e.g. `全联发〔2020〕7号 三（四）`."""
    separator = "；" if language == "zh" else "; "
    return separator.join(f"{pick(item.source, language)} {item.requirement.clause}" for item in one.basis)


def summary(diagnostics: Sequence[Diagnostic], language: str) -> str:
    """One closing line with the counts."""
    errors, warnings, infos = (
        sum(one.severity is severity for one in diagnostics)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
    )
    if language == "zh":
        verdict = "不通过" if errors else "通过"
        return f"{verdict}：{errors} 个错误，{warnings} 个警告，{infos} 个提示"
    verdict = "failed" if errors else "passed"
    return f"{verdict}: {errors} errors, {warnings} warnings, {infos} infos"


def _headline(one: Diagnostic, language: str, *, colour: bool) -> str:
    word = pick(_WORDS[one.severity], language)
    if colour:
        word = f"\x1b[{_COLOURS[one.severity]}m{word}\x1b[0m"
    return f"{plain(str(one.span))}: {word} {one.rule} {plain(pick(one.message, language))}"


def _excerpt(one: Diagnostic, read_line: ReadLine) -> Iterator[str]:
    """The source line with a caret; wide characters take two columns on a terminal."""
    span = one.span
    if span.line is None:
        return
    line = read_line(span.path, span.line).replace("\t", " ")
    if not line.strip():
        return
    start = max((span.column or 1) - 1, 0)
    first = max(start - _LEFT, 0)  # a long line is shown around its place
    shown = line[first : first + _SHOWN]
    lead = width(line[first:start])
    carets = width(line[start : min(start + span.width, first + _SHOWN)]) if span.column else 1
    yield f"  {span.line:>4} | {plain(shown)}"
    yield f"       | {' ' * lead}{'^' * max(carets, 1)}"
