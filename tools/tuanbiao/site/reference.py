"""What the repository is judged by: requirements, rules, records, commands."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..records.kinds import KINDS
from ..records.requirement import Requirement, SourceDocument
from ..reference.cli import cli_page
from ..reference.rules import SORTS, severity_words
from ..reference.schemas import OWN, schema_page
from ..requirements import bases, requirements
from ..rules.every import EVERY_RULE, sort
from ..rules.rule import Rule
from ..words import Words
from .markup import ALONE, Markdown, badge, code, document, escape, heading, nowrap, said, table
from .view import Page, View

_HOME = ("参考", "reference/index.md")
_RULES = ("规则", "reference/rules/index.md")
_REQUIREMENTS = ("要求", "requirements/index.md")
_RECORDS = ("记录", "reference/records/index.md")
_QUIET = 0.2  # a search finds standards before what they are judged by
_VERBS = {"must": "应、不得", "default": "一般、原则上", "should": "宜", "may": "鼓励、可"}
_JUDGES = {"history": "比较相邻两次提交", "person": "须由人判断", "elsewhere": "不由商会执行"}


def reference_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    """Every page of this part."""
    page = Page(view, "reference/index.md")
    yield page.uri, document("参考", _index(page))
    yield from _requirement_pages(view)
    yield from _rule_pages(view)
    yield from _record_pages(view)
    page = Page(view, "reference/commands.md")
    yield page.uri, document("命令参考", _commands(page))


def _commands(page: Page) -> Iterator[str]:
    yield page.trail(_HOME)
    yield cli_page()


def _index(page: Page) -> Iterator[str]:
    yield page.trail()
    yield "# 参考"
    rows = (
        (_REQUIREMENTS, "《意见》和有关规定逐条怎样检查"),
        (_RULES, f"{len(EVERY_RULE)} 条规则：查什么、为什么、怎么改、依据"),
        (_RECORDS, "每种记录文件的键"),
        (("命令", "reference/commands.md"), "tuanbiao 的各个命令"),
        (("标准制定程序", "procedure.md"), "阶段和移动"),
        (("怎样看本站", "about.md"), "状态、日期的效力、匿名"),
    )
    yield table(("页面", "内容"), [(page.link(*link), what) for link, what in rows])


def _requirement_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    catalogue = requirements()
    by_document: dict[str, list[Requirement]] = defaultdict(list)
    for one in catalogue.requirements:
        by_document[one.document].append(one)
    page = Page(view, _REQUIREMENTS[1], ("schemas/requirements.yml",))
    yield page.uri, document("要求", _requirement_index(page, catalogue.documents, by_document))
    for source in catalogue.documents:
        page = Page(view, f"requirements/{source.id}.md", ("schemas/requirements.yml",))
        yield (
            page.uri,
            document(
                source.zh, _requirements(page, source, by_document[source.id]), hide=ALONE, boost=_QUIET
            ),
        )


def _requirement_index(
    page: Page, documents: Iterable[SourceDocument], found: Mapping[str, list[Requirement]]
) -> Iterator[str]:
    yield page.trail(_HOME)
    yield "# 要求"
    yield "规则依据的每一条要求，逐条列出由哪些规则检查，或者为什么不由程序检查。"
    cells = (
        (
            page.link(one.zh, f"requirements/{one.id}.md"),
            escape(one.number or ""),
            str(len(found[one.id])),
            str(sum(requirement.judged == "rule" for requirement in found[one.id])),
        )
        for one in documents
    )
    yield table(("文件", "编号", "要求", "由规则检查"), cells)
    yield page.source()


def _requirements(page: Page, source: SourceDocument, found: list[Requirement]) -> Iterator[str]:
    rules: dict[str, list[Rule[Any]]] = defaultdict(list)
    for rule in EVERY_RULE:
        for name in rule.requirements:
            rules[name].append(rule)
    met = Counter(basis.requirement.id for one in page.view.diagnostics for basis in one.basis)
    yield page.trail(_HOME, _REQUIREMENTS)
    yield f"# {escape(source.zh)}"
    yield f"{escape(source.number)}\n{{: .lead }}" if source.number else ""
    cells = (
        (
            escape(one.clause),
            f"{said(one.zh)}<br>{code(one.id)}",
            nowrap(_VERBS[one.verb]),
            _judged(page, one, rules[one.id]),
            _met(one, met[one.id], rules[one.id]),
        )
        for one in found
    )
    yield table(("条款", "要求", "效力", "怎样判断", "本库"), cells) or "没有列出要求。"
    yield page.source()


def _judged(page: Page, one: Requirement, rules: list[Rule[Any]]) -> str:
    links = [page.link(rule.title.zh, f"reference/rules/{rule.id}.md") for rule in rules]
    why = said(one.why_zh) if one.why_zh else ""
    judge = _JUDGES.get(one.judged, "")
    return "<br>".join(filter(None, (*links, f"{judge}：{why}" if judge and why else judge or why)))


def _met(one: Requirement, found: int, rules: list[Rule[Any]]) -> str:
    if not any(sort(rule) == "state" for rule in rules):
        return "—"
    return (
        badge(f"{found} 处", "rejected" if one.verb in ("must", "default") else "open")
        if found
        else badge("符合", "accepted")
    )


def _rule_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    page = Page(view, _RULES[1])
    yield page.uri, document("规则", _rule_index(page))
    for rule in EVERY_RULE:
        page = Page(view, f"reference/rules/{rule.id}.md")
        yield page.uri, document(rule.title.zh, _rule(page, rule), hide=ALONE, boost=_QUIET)


def _rule_index(page: Page) -> Iterator[str]:
    cells = (
        (
            page.link(rule.id, f"reference/rules/{rule.id}.md"),
            severity_words(rule).zh,
            SORTS[sort(rule)].zh,
            _words(rule.title),
        )
        for rule in EVERY_RULE
    )
    yield page.trail(_HOME)
    yield "# 规则"
    yield table(("规则", "级别", "范围", "内容"), cells)


def _rule(page: Page, rule: Rule[Any]) -> Iterator[str]:
    yield page.trail(_HOME, _RULES)
    yield f"# {_words(rule.title)}"
    yield f"{code(rule.id)}　{severity_words(rule).zh}　{SORTS[sort(rule)].zh}"
    for name, words in (("提示语", rule.message), ("为什么", rule.reason), ("怎么改", rule.fix)):
        yield heading(2, name)
        yield _words(words)
    yield heading(2, "依据")
    for name in rule.requirements:
        basis = bases()[name]
        source = page.link(basis.source.zh, f"requirements/{basis.document.id}.md")
        yield f"- {source} {escape(basis.requirement.clause)}：{said(basis.requirement.zh)}"
    yield heading(2, "本库的结果")
    if sort(rule) == "change":
        yield "这条规则看的是一步改动；合并之前由 tuanbiao gate 判断，整个历史由 tuanbiao audit 核对。"
        return
    yield _places([one for one in page.view.diagnostics if one.rule == rule.id])


def _words(words: Words) -> str:
    """A rule's template as it is written, with single braces."""
    return said(words.zh.replace("{{", "{").replace("}}", "}"))


def _places(met: list[Any]) -> str:
    return (
        table(("位置", "内容"), ((code(str(one.span)), said(one.message.zh)) for one in met))
        or "没有发现问题。"
    )


def _record_pages(view: View) -> Iterator[tuple[str, Markdown]]:
    page = Page(view, _RECORDS[1])
    kinds = (*KINDS, *OWN)
    cells = ((page.link(kind.zh, f"reference/records/{kind.name}.md"), code(kind.path)) for kind in kinds)
    yield page.uri, document("记录", [page.trail(_HOME), "# 记录", table(("记录", "文件"), cells)])
    for kind in kinds:
        page = Page(view, f"reference/records/{kind.name}.md")
        yield (
            page.uri,
            document(kind.zh, [page.trail(_HOME, _RECORDS), schema_page(kind)], hide=ALONE, boost=_QUIET),
        )
