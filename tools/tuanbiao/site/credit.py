"""The credit record as a page: what the data says, and nothing besides."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from ..facts.credit import BREACHES
from ..records.chamber import STATUSES
from ..records.described import fields_of, labels
from ..records.disclosure import LEVELS
from ..report.audit import VERDICTS
from ..words import Words
from .api.credit import credit
from .api.credited import BreachFact, CheckFact, CommitmentsFact, DeclarationFact
from .api.files import Credit
from .api.place import API, SCHEMAS
from .markup import Markdown, badge, code, document, escape, heading, nowrap, said, table
from .names import refer
from .places import title, to, way
from .show import pairs
from .view import Page, View, certificate_uri

_URI = "governance/credit.md"
_FEW = 200  # rows of a table; all of them are in the data
_VERDICT = {"holds": "accepted", "fails": "rejected", "incomplete": "open", "inherited": "stage"}
_LEVELS, _BREACHES = labels(LEVELS), labels(BREACHES)
_COMMITMENTS = fields_of(CommitmentsFact)
_DECLARED = (
    Words("标准", "Standard"),
    Words("公开", "Disclosed"),
    Words("水平程度", "Level"),
    Words("承诺", "Commitments"),
    Words("签署", "Signed"),
    Words("停止使用", "Ended"),
)
_CHECKED = (
    Words("标准", "Standard"),
    Words("发布", "Published"),
    Words("自我声明", "Declared"),
    Words("程序的结论", "Verdict"),
    Words("不符的要求", "Not kept"),
    Words("核对至", "Up to"),
)
_BREACH = (
    Words("日期", "On"),
    Words("类别", "Kind"),
    Words("事由", "What"),
    Words("改正", "Correction"),
    Words("期限", "Due"),
    Words("完成", "Corrected"),
)
T = TypeVar("T")


def credit_page(view: View) -> tuple[str, Markdown]:
    """Address and Markdown of the page."""
    page = Page(view, _URI)
    return page.uri, document(title(page, _URI), _parts(page))


def _parts(page: Page) -> Iterator[str]:
    told = credit(page.view)
    data = page.link("JSON", f"{API}/credit.json")
    schema = page.link("JSON Schema", f"{SCHEMAS}/credit.schema.json")
    yield way(page, ("governance/index.md",))
    yield f"# {title(page, _URI)}"
    yield page.say(
        f"商会自己声明了什么、核对了什么、有过哪些不合规情形、怎样改正。由记录和历史算出，不是信用评级，也不作法律上的评价；供信用管理体系采集的数据：{data}（{schema}）。",
        f"What the chamber declared of itself, what was checked, what went wrong and how it was put right. Computed from the records and "
        f"their history: it is no rating and judges nothing in law. The data for a credit system: {data} ({schema}).",
    )
    yield _chamber(page, told)
    yield heading(2, page.say("自我声明", "Self-declarations"), "_declarations")
    yield _table(page, _DECLARED, told.declarations, _declaration) or page.say(
        "还没有公开的自我声明。", "No self-declaration has been made yet."
    )
    yield from _checked(page, told)
    yield heading(2, page.say("不合规情形及其改正", "Breaches and their correction"), "_breaches")
    yield _table(page, _BREACH, told.breaches, _breach) or page.say("没有。", "None.")
    appeals, supervision = to(page, "governance/appeals.md"), to(page, "governance/supervision.md")
    yield page.say(
        f"来自已确认的不合规情形、成立的申诉、属实的投诉举报、评价和检查中要求的整改；全部申诉和投诉见{appeals}，全部检查见{supervision}。",
        f"From acknowledged irregularities, upheld appeals, substantiated complaints, and corrections that evaluators or authorities asked "
        f"for. All appeals and complaints: {appeals}; all inspections: {supervision}.",
    )


def _chamber(page: Page, told: Credit) -> str:
    one = told.chamber
    if one is None:
        return ""
    status = page.pick(labels(STATUSES)[told.status]) if told.status else ""
    items = (
        (page.say("名称", "Name"), escape(page.called(one.name, one.name_en))),
        (page.say("统一社会信用代码", "Unified social credit code"), code(one.credit_code)),
        (page.say("社会团体代号", "Organisation code"), code(one.code)),
        (page.say("状态", "Status"), status),
        (page.say("数据日期", "As of"), nowrap(told.as_of.isoformat())),
        (page.say("提交", "Commit"), code(told.commit) if told.commit else ""),
    )
    return pairs(page, items)


def _table(
    page: Page, head: Sequence[Words], rows: Sequence[T], cells: Callable[[Page, T], tuple[str, ...]]
) -> str:
    """A table of the first rows, and how many more the data has."""
    made = table(page.picks(head), (cells(page, one) for one in rows[:_FEW]))
    left = len(rows) - _FEW
    if left <= 0:
        return made
    data = page.link("JSON", f"{API}/credit.json")
    return f"{made}\n\n{page.say(f'另有 {left} 项见 {data}。', f'{left} more are in the {data}.')}"


def _declaration(page: Page, one: DeclarationFact) -> tuple[str, ...]:
    given = [page.pick(field.name) for name, field in _COMMITMENTS.items() if getattr(one.commitments, name)]
    whole = page.say(f"全部 {len(given)} 项", f"All {len(given)}") if len(given) == len(_COMMITMENTS) else ""
    who = page.say("，", ", ").join(filter(None, (escape(one.signed_by or ""), _day(one.signed_on))))
    return (
        refer(page, "standard", one.slug),
        f"{_day(one.on)}<br>{escape(one.platform)}",
        page.pick(_LEVELS[one.level]) if one.level else "",
        whole or "<br>".join(map(escape, given)),
        who,
        _day(one.ended),
    )


def _checked(page: Page, told: Credit) -> Iterator[str]:
    rules = told.rules
    yield heading(2, page.say("核对", "What was checked"), "_checks")
    checks = to(page, "reference/rules/index.md")
    yield page.say(
        f"{told.as_of.isoformat()} 按 {rules.rules} 条{checks}检查全部记录：错误 {rules.errors} 个，警告 {rules.warnings} 个，提示 {rules.notes} 个。"
        "每项标准的程序由软件逐步核对全部历史。",
        f"On {told.as_of.isoformat()} all records were checked against {rules.rules} rules ({checks}): {rules.errors} errors, "
        f"{rules.warnings} warnings, {rules.notes} notes. The procedure of each standard is judged step by step over the whole history.",
    )
    yield _table(page, _CHECKED, told.checks, _check) or page.say(
        "还没有发布标准。", "No standard has been issued yet."
    )


def _check(page: Page, one: CheckFact) -> tuple[str, ...]:
    verdict = page.say("未核对", "Not judged")
    if one.verdict:
        verdict = badge(page.label(VERDICTS[one.verdict]), _VERDICT[one.verdict])
    if one.page:
        proof = page.link(page.say("程序证明", "Certificate"), certificate_uri(one.slug))
        verdict = f"{verdict} {proof}"
    return (
        refer(page, "standard", one.slug),
        _day(one.published),
        page.say("有", "Yes") if one.declared else page.say("无", "No"),
        verdict,
        "" if one.broken is None else str(one.broken),
        page.say("，", ", ").join(
            filter(None, (_day(one.checked), code(one.commit[:10]) if one.commit else ""))
        ),
    )


def _breach(page: Page, one: BreachFact) -> tuple[str, ...]:
    what = escape(page.say(one.what.zh, one.what.en))
    whose = refer(page, "standard", one.slug) if one.slug else ""
    return (
        _day(one.on),
        page.pick(_BREACHES[one.kind]),
        "<br>".join(filter(None, (what, said(one.told or ""), whose, _rule(page, one.rule)))),
        said(one.measures or ""),
        _day(one.due),
        _day(one.corrected),
    )


def _rule(page: Page, rule: str | None) -> str:
    return page.link(rule, f"reference/rules/{rule}.md") if rule else ""


def _day(day: date | None) -> str:
    return nowrap(day.isoformat()) if day else ""
