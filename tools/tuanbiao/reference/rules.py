"""Pages about rules: one a rule, one index."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..mend import Safety
from ..requirements import bases
from ..rules.every import EVERY_RULE, Sort, sort
from ..rules.rule import Rule
from ..stamp import severity_of
from ..words import Words, pick

_SEVERITY = {
    "error": Words("错误", "error"),
    "warning": Words("警告", "warning"),
    "info": Words("提示", "info"),
}
SORTS: Mapping[Sort, Words] = {
    "state": Words("看一个版本", "one version"),
    "change": Words("看一步改动", "one step"),
}
_MARKS: Mapping[Safety, str] = {"safe": "✓", "unsafe": "○"}
_LABELS = {
    "severity": Words("级别", "Severity"),
    "looks": Words("范围", "Looks at"),
    "message": Words("提示语", "Message"),
    "why": Words("为什么", "Why"),
    "fix": Words("怎么改", "How to fix"),
    "basis": Words("依据", "Basis"),
}


def rule_page(rule: Rule[Any], language: str) -> str:
    """The page of one rule in `zh` or `en`."""
    return "\n".join(_page(rule, language)) + "\n"


def _page(rule: Rule[Any], language: str) -> Iterator[str]:
    yield f"# {pick(rule.title, language)}"
    yield ""
    yield (
        f"`{rule.id}` · {pick(_LABELS['severity'], language)}: {pick(severity_words(rule), language)} · "
        f"{pick(_LABELS['looks'], language)}: {pick(SORTS[sort(rule)], language)}"
    )
    for label, words in (("message", rule.message), ("why", rule.reason), ("fix", rule.fix)):
        yield ""
        yield f"## {pick(_LABELS[label], language)}"
        yield ""
        yield escape(pick(words, language))
    if rule.mends:
        yield ""
        yield f"`tuanbiao fix`: {pick(mending(rule), language)}"
    yield ""
    yield f"## {pick(_LABELS['basis'], language)}"
    yield ""
    for name in rule.requirements:
        basis = bases()[name]
        text = basis.requirement.zh if language == "zh" else basis.requirement.en
        yield f"- {pick(basis.source, language)} {basis.requirement.clause}: {escape(text)}"


def severity_words(rule: Rule[Any]) -> Words:
    """The severity that a rule's findings have without an exception."""
    return _SEVERITY[severity_of(rule).word]


def mending(rule: Rule[Any]) -> Words:
    """Whether `tuanbiao fix` mends what a rule finds; nothing where it never does."""
    safe, unsafe = Words("可自动修正", "mends it"), Words("加 --unsafe 可修正", "mends it with --unsafe")
    found = [{"safe": safe, "unsafe": unsafe}[one] for one in rule.mends]
    return Words("；".join(one.zh for one in found), "; ".join(one.en for one in found))


def rule_index() -> str:
    """All rules in one table, in both languages."""
    rows = [
        f"| `{rule.id}` | {severity_words(rule).zh} | {SORTS[sort(rule)].zh} | {escape(rule.title.zh)} | {escape(rule.title.en)} "
        f"| {' '.join(_MARKS[one] for one in rule.mends)} |"
        for rule in EVERY_RULE
    ]
    head = [
        "# 规则一览 · Rules",
        "",
        f"{len(rows)} 条规则 rules。`tuanbiao fix` 可修正的有标记 what it mends is marked: ✓ 自动 by itself, ○ 加 with `--unsafe`",
        "",
        "| 规则 | 级别 | 范围 | 内容 | What it checks | `fix` |",
        "|---|---|---|---|---|---|",
    ]
    return "\n".join([*head, *rows]) + "\n"


def escape(text: str) -> str:
    """Template text as Markdown: doubled braces are one, and no markup arises from it."""
    plain = text.replace("{{", "{").replace("}}", "}")
    return plain.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*").replace("_", "\\_")
