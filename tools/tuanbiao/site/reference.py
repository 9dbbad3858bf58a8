"""What the repository is judged by: requirements, rules, records, commands."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..diagnostic import Diagnostic
from ..records.kinds import KINDS, OWN
from ..records.requirement import Requirement, SourceDocument
from ..reference.cli import cli_page
from ..reference.rules import SORTS, mending, severity_words
from ..reference.schemas import schema_page
from ..requirements import Basis, bases, requirements
from ..rules.every import EVERY_RULE, sort
from ..rules.rule import Rule
from ..words import Words
from .markup import ALONE, Markdown, badge, code, document, escape, heading, nowrap, said, table
from .places import record_uri, title, to, way
from .view import Page, View

_HOME = "reference/index.md"
_RULES = "reference/rules/index.md"
_REQUIREMENTS = "requirements/index.md"
_RECORDS = "reference/records/index.md"
_COMMANDS = "reference/commands.md"
_COUNTED = set("一二三四五六七八九（）")
_DIGITS = str.maketrans("一二三四五六七八九（）", "123456789()")
_QUIET = 0.2  # a search finds standards before what they are judged by
_VERBS = {
    "must": Words("应、不得", "must"),
    "default": Words("一般、原则上", "as a rule"),
    "should": Words("宜", "should"),
    "may": Words("鼓励、可", "may"),
}
_JUDGES = {
    "history": Words("比较相邻两次提交", "by comparing two successive commits"),
    "person": Words("须由人判断", "by a person"),
    "elsewhere": Words("不由商会执行", "not the chamber's to do"),
}
_DOCUMENT = (
    Words("文件", "Document"),
    Words("编号", "Number"),
    Words("要求", "Requirements"),
    Words("由规则检查", "Checked by rules"),
)
_REQUIREMENT = (
    Words("条款", "Clause"),
    Words("要求", "Requirement"),
    Words("效力", "Force"),
    Words("怎样判断", "How it is judged"),
    Words("本库", "This chamber"),
)
_RULE = (
    Words("规则", "Check"),
    Words("级别", "Severity"),
    Words("范围", "Looks at"),
    Words("内容", "What it checks"),
)
_PARTS = (
    (Words("提示语", "Message"), "message"),
    (Words("为什么", "Why"), "reason"),
    (Words("怎么改", "How to fix"), "fix"),
)


def reference_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """Every page of this part."""
    page = Page(view, _HOME)
    yield page.uri, document(title(page, _HOME), _index(page))
    yield from _requirement_pages(view)
    yield from _rule_pages(view)
    yield from _record_pages(view)
    page = Page(view, _COMMANDS)
    name = page.say("命令参考", "Command reference")
    yield page.uri, document(name, [way(page, (_HOME,)), cli_page(view.language)])


def _index(page: Page) -> Iterator[str]:
    yield page.trail()
    yield f"# {title(page, _HOME)}"
    rules = len(EVERY_RULE)
    rows = (
        (
            _REQUIREMENTS,
            ("《意见》和有关规定逐条怎样检查", "How each clause of the Opinion and of the law is checked"),
        ),
        (
            _RULES,
            (
                f"{rules} 条规则：查什么、为什么、怎么改、依据",
                f"{rules} checks: what, why, how to fix, on what basis",
            ),
        ),
        (_RECORDS, ("每种记录文件的键", "The keys of every kind of record")),
        (_COMMANDS, ("tuanbiao 的各个命令", "Every command of tuanbiao")),
        ("procedure.md", ("阶段和移动", "Stages and moves")),
        ("about.md", ("状态、日期的效力、匿名", "Status, strength of dates, names")),
    )
    yield table(
        page.picks((Words("页面", "Page"), Words("内容", "Content"))),
        [(to(page, uri), page.say(*what)) for uri, what in rows],
    )


def _requirement_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    catalogue = requirements()
    by_document: dict[str, list[Requirement]] = defaultdict(list)
    for one in catalogue.requirements:
        by_document[one.document].append(one)
    page = Page(view, _REQUIREMENTS, ("schemas/requirements.yml",))
    yield (
        page.uri,
        document(title(page, page.uri), _requirement_index(page, catalogue.documents, by_document)),
    )
    for source in catalogue.documents:
        page = Page(view, f"requirements/{source.id}.md", ("schemas/requirements.yml",))
        yield (
            page.uri,
            document(
                page.say(source.zh, source.en),
                _requirements(page, source, by_document[source.id]),
                hide=ALONE,
                boost=_QUIET,
            ),
        )


def _requirement_index(
    page: Page, documents: Iterable[SourceDocument], found: Mapping[str, list[Requirement]]
) -> Iterator[str]:
    yield way(page, (_HOME,))
    yield f"# {title(page, _REQUIREMENTS)}"
    yield page.say(
        "规则依据的每一条要求，逐条列出由哪些规则检查，或者为什么不由程序检查。",
        "Every requirement that the checks rest on: which of them check it, or why no program does.",
    )
    cells = (
        (
            page.link(page.say(one.zh, one.en), f"requirements/{one.id}.md"),
            escape(one.number or ""),
            str(len(found[one.id])),
            str(sum(requirement.judged == "rule" for requirement in found[one.id])),
        )
        for one in documents
    )
    yield table(page.picks(_DOCUMENT), cells)
    yield page.source()


def _requirements(page: Page, source: SourceDocument, found: list[Requirement]) -> Iterator[str]:
    rules: dict[str, list[Rule[Any]]] = defaultdict(list)
    for rule in EVERY_RULE:
        for name in rule.requirements:
            rules[name].append(rule)
    met = Counter(basis.requirement.id for one in page.view.diagnostics for basis in one.basis)
    yield way(page, (_HOME, _REQUIREMENTS))
    yield f"# {escape(page.say(source.zh, source.en))}"
    lead = page.say((source.number,), (source.zh, source.number))
    yield " ".join(escape(one) for one in lead if one) + "\n{: .lead }" if any(lead) else ""
    cells = (
        (
            escape(clause(page, one.clause)),
            f"{said(page.say(one.zh, one.en))}<br>{code(one.id)}",
            nowrap(page.label(_VERBS[one.verb])),
            _judged(page, one, rules[one.id]),
            _met(page, one, met[one.id], rules[one.id]),
        )
        for one in found
    )
    yield table(page.picks(_REQUIREMENT), cells) or page.say("没有列出要求。", "No requirements are listed.")
    yield page.source()


def _judged(page: Page, one: Requirement, rules: list[Rule[Any]]) -> str:
    links = [page.link(page.pick(rule.title), f"reference/rules/{rule.id}.md") for rule in rules]
    why = said(page.say(one.why_zh, one.why_en) or "")
    judge = page.label(_JUDGES[one.judged]) if one.judged in _JUDGES else ""
    told = page.say("：", ": ").join(filter(None, (judge, why)))
    return "<br>".join(filter(None, (*links, told)))


def _met(page: Page, one: Requirement, found: int, rules: list[Rule[Any]]) -> str:
    if not any(sort(rule) == "state" for rule in rules):
        return "—"
    if not found:
        return badge(page.say("符合", "Met"), "accepted")
    told = page.say(f"{found} 处", f"{found} found")
    return badge(told, "rejected" if one.verb in ("must", "default") else "open")


def _rule_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    page = Page(view, _RULES)
    cells = (
        (
            page.link(rule.id, f"reference/rules/{rule.id}.md"),
            page.label(severity_words(rule)),
            page.label(SORTS[sort(rule)]),
            _words(page, rule.title),
        )
        for rule in EVERY_RULE
    )
    name = title(page, _RULES)
    yield page.uri, document(name, [way(page, (_HOME,)), f"# {name}", table(page.picks(_RULE), cells)])
    for rule in EVERY_RULE:
        page = Page(view, f"reference/rules/{rule.id}.md")
        yield page.uri, document(page.pick(rule.title), _rule(page, rule), hide=ALONE, boost=_QUIET)


def _rule(page: Page, rule: Rule[Any]) -> Iterator[str]:
    yield way(page, (_HOME, _RULES))
    yield f"# {_words(page, rule.title)}"
    marks = [code(rule.id), page.label(severity_words(rule)), page.label(SORTS[sort(rule)])]
    if rule.mends:
        marks.append(f"{code('tuanbiao fix')} {page.label(mending(rule))}")
    yield page.beside(marks)
    for name, part in _PARTS:
        yield heading(2, page.pick(name))
        yield _words(page, getattr(rule, part))
    yield heading(2, page.say("依据", "Basis"))
    for one in rule.requirements:
        yield f"- {_basis(page, bases()[one])}"
    yield heading(2, page.say("本库的结果", "In this repository"))
    if sort(rule) == "change":
        yield page.say(
            "这条规则看的是一步改动；合并之前由 tuanbiao gate 判断，整个历史由 tuanbiao audit 核对。",
            "This check looks at one step: tuanbiao gate judges it before the merge, tuanbiao audit over the whole history.",
        )
        return
    yield _places(page, [one for one in page.view.diagnostics if one.rule == rule.id])


def _basis(page: Page, basis: Basis) -> str:
    """One requirement that a rule rests on: where it stands, and what it says."""
    source = page.link(page.pick(basis.source), f"requirements/{basis.document.id}.md")
    told = said(page.say(basis.requirement.zh, basis.requirement.en))
    return f"{source} {escape(clause(page, basis.requirement.clause))}{page.say('：', ': ')}{told}"


def clause(page: Page, name: str) -> str:
    """A clause as its document counts: `三（四）` is `3(4)` in English, a name stays as it is."""
    return page.say(name, name.translate(_DIGITS) if set(name) <= _COUNTED else name)


def _words(page: Page, words: Words) -> str:
    """A rule's template as it is written, with single braces."""
    return said(page.pick(words).replace("{{", "{").replace("}}", "}"))


def _places(page: Page, met: list[Diagnostic]) -> str:
    cells = ((code(str(one.span)), said(page.pick(one.message))) for one in met)
    return table(
        page.picks((Words("位置", "Place"), Words("内容", "Message"))),
        cells,
    ) or page.say("没有发现问题。", "Nothing was found.")


def _record_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    page = Page(view, _RECORDS)
    kinds = (*KINDS, *OWN)
    cells = ((page.link(page.say(kind.zh, kind.en), record_uri(kind)), code(kind.path)) for kind in kinds)
    name = title(page, _RECORDS)
    head = page.picks((Words("记录", "Record"), Words("文件", "File")))
    yield page.uri, document(name, [way(page, (_HOME,)), f"# {name}", table(head, cells)])
    for kind in kinds:
        page = Page(view, record_uri(kind))
        parts = way(page, (_HOME, _RECORDS)), schema_page(kind, view.language)
        yield page.uri, document(page.say(kind.zh, kind.en), parts, hide=ALONE, boost=_QUIET)
