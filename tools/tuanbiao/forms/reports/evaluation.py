"""The evaluation sheet: requirement by requirement how the chamber meets it, with counts and evidence, for a supervisor."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ...certificate.evaluate import Evaluated, evaluate
from ...certificate.model import STATES, Certificate
from ...diagnostic import Diagnostic
from ...facts.credit import BREACHES, breaches
from ...library import Library
from ...report.audit import VERDICTS
from ..official.model import blank
from .evidence import CLAUSES, evidence
from .written import Part, Report, heading, listed, table, tallied
from .year import Year

_VERBS = {"must": "应", "default": "一般应", "should": "宜", "may": "鼓励"}
_HEAD = ("要求", "性质", "结论", "依据")
_SHORT = 10  # digits of a commit


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found: on the records as they stand, and on the whole history where there is one that can be judged."""

    now: tuple[Diagnostic, ...]
    certificates: Mapping[str, Certificate]

    @property
    def commit(self) -> str:
        """The commit up to which the history was judged."""
        return next((one.head for one in self.certificates.values()), "")


def evaluation(library: Library, year: int, as_of: date, judged: Judged) -> tuple[Report, bool]:
    """The sheet with the figures of a year and the findings as of a day; and whether no requirement was found unmet."""
    of = Year(library, year, as_of)
    rows = evaluate(judged.now, judged.certificates.values())
    parts = (
        *_summary(of, judged, rows),
        *_standards(of, judged),
        *(part for document, clauses in CLAUSES.items() for part in _document(of, document, clauses, rows)),
        *_breaches(of),
        *_conclusion(),
    )
    title = f"{of.chamber} {year} 年度团体标准化工作评价表"
    return Report(title, title, parts, as_of), all(one.state != "broken" for one in rows)


def _summary(year: Year, judged: Judged, rows: Iterable[Evaluated]) -> Iterator[Part]:
    record = year.governance.chamber
    chamber = record.data if record else None
    held = chamber.registration if chamber else None
    head = (
        ("商会", chamber.name if chamber else blank("商会名称")),
        ("统一社会信用代码", chamber.credit_code if chamber else blank("统一社会信用代码")),
        ("社会团体代号", chamber.code if chamber else blank("社会团体代号")),
        ("登记管理机关", held.authority if held else blank("登记管理机关")),
        ("证书有效期至", held.valid_until if held and held.valid_until else blank("证书有效期")),
        ("评价年度", f"{year.when.first} 至 {year.when.last}"),
        ("记录截至", year.as_of),
        ("历史核对至提交", judged.commit or "没有可以核对的历史，只检查了现有记录"),
    )
    yield heading("基本情况", "summary")
    yield table("基本情况", "chamber", ("项目", "内容"), head)
    yield (
        "结论由软件对照记录得出，不对标准或者商会作法律上的评价：“未见不符”是规则没有发现问题，“不由软件判断”的由评价人填写。"
        "对工商联和主管部门等提出的要求不列。"
    )
    counts: dict[str, Counter[str]] = {}
    for one in rows:
        counts.setdefault(one.basis.source.zh, Counter())[one.state] += 1
    cells = [(name, held.total(), *(held[state] for state in STATES)) for name, held in counts.items()]
    yield table("各项要求的结论", "states", ("文件", "要求", *(words.zh for words in STATES.values())), cells)
    yield table(
        "年度数字",
        "figures",
        ("项目", "数量"),
        [(name, number) for name, number, _ in year.named_figures()],
    )


def _standards(year: Year, judged: Judged) -> Iterator[Part]:
    """Every standard that was issued, with the verdict on its procedure."""
    yield heading("各项标准的程序", "standards")
    issued = [row for row in year.register.rows if row.published and row.published <= year.when.last]
    rows = []
    for row in issued:
        one = judged.certificates.get(row.slug)
        errors = sum(each.severity == "error" for each in one.irregularities) if one else ""
        verdict = VERDICTS[one.verdict].zh if one else VERDICTS["inherited"].zh if row.inherited else "未核对"
        rows.append((row.number, row.title, row.published, verdict, errors))
    yield f"截至 {year.when.last} 已发布标准 {len(rows)} 项，逐步核对历史后的结论如下。"
    yield table("程序证明的结论", "verdicts", ("标准编号", "标准名称", "发布日期", "结论", "错误"), rows)


def _document(
    year: Year, document: str, clauses: Mapping[str, str], rows: Iterable[Evaluated]
) -> Iterator[Part]:
    """The requirements of a document by the parts that `clauses` names: the beginning of a clause → its title."""
    own = [one for one in rows if one.basis.requirement.document == document]
    for at, (clause, title) in enumerate(clauses.items()):
        found = [one for one in own if one.basis.requirement.clause.startswith(clause)]
        if found:
            name = f"{document}-{at}"
            yield heading(title, name)
            yield from evidence(year, clause)
            yield table(title, name, _HEAD, map(_row, found))


def _row(one: Evaluated) -> tuple[str, ...]:
    asked = one.basis.requirement
    return asked.zh, _VERBS[asked.verb], STATES[one.state].zh, "；".join(filter(None, _grounds(one)))


def _grounds(one: Evaluated) -> Iterator[str]:
    """What the answer rests on: rules, standards by what was found of them, findings by their place."""
    if one.state == "unjudged":
        yield f"{one.why.zh if one.why else ''}；{blank('说明')}"
        return
    yield f"规则 {listed(one.rules)}"
    counts = tallied({STATES[state].zh: one.standards.get(state, 0) for state in STATES})
    yield f"标准：{counts}" if counts else ""
    yield from (f"{each.on} 提交 {each.commit[:_SHORT]}：{each.title.zh}" for each in one.found)
    yield from (f"{each.span}：{each.message.zh}" for each in one.now)


def _breaches(year: Year) -> Iterator[Part]:
    """What went wrong and was put right, up to the end of the year."""
    yield heading("不合规情形及其改正", "breaches")
    rows = [
        (
            one.on,
            BREACHES[one.kind][0],
            one.what.zh,
            year.called(one.standard),
            one.measures,
            one.due,
            one.corrected,
        )
        for one in breaches(year.governance, year.when.last)
    ]
    yield "记录中有下列不合规情形。" if rows else "记录中没有不合规情形。"
    head = ("日期", "类别", "事由", "标准", "改正措施", "期限", "完成")
    yield table("不合规情形及其改正", "breaches", head, rows)


def _conclusion() -> Iterator[Part]:
    yield heading("评价意见", "conclusion")
    names = ("自评结论", "自评人和日期", "评价机构意见", "评价人和日期（盖章）")
    yield table("评价意见", "conclusion", ("项目", "内容"), [(name, blank(name)) for name in names])
