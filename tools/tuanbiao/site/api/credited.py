"""The parts of a credit record in the public data: declarations, checks, breaches."""

from datetime import date
from typing import Annotated, Literal

from ...facts.credit import BREACHES
from ...records.disclosure import Level
from ...records.fields import said
from ...records.labels import labelled
from ...report.audit import VERDICTS
from .model import Address, Fact, Named, Number, Texts

Verdict = Annotated[
    Literal["holds", "incomplete", "inherited", "fails"],
    labelled({name: tuple(words) for name, words in VERDICTS.items()}),
]
BreachKind = Annotated[
    Literal["irregularity", "finding", "appeal", "complaint", "correction", "suspension"], labelled(BREACHES)
]


class CommitmentsFact(Fact):
    """The four commitments that the Opinion asks for."""

    lawful: Annotated[bool, said("公开信息合法", "The information is lawful")]
    truthful: Annotated[bool, said("公开信息真实", "The information is true")]
    mandatory_standards: Annotated[
        bool, said("符合法律法规和强制性标准", "Conforms to law and mandatory standards")
    ]
    industrial_policy: Annotated[bool, said("符合国家产业政策", "Conforms to industrial policy")]


class DeclarationFact(Named):
    """The self-declaration of one edition of a standard; `text` is the digest of that edition's text."""

    text: Annotated[str, said("文本摘要", "Text digest")]
    platform: Annotated[str, said("公开平台", "Platform")]
    on: Annotated[date, said("公开日期", "Disclosed on")]
    url: Annotated[Address | None, said("网址", "Address")]
    level: Annotated[Level | None, said("水平程度", "Level")]
    commitments: Annotated[CommitmentsFact, said("自我承诺", "Commitments")]
    signed_by: Annotated[str | None, said("签署人", "Signed by")]
    signed_on: Annotated[date | None, said("签署日期", "Signed on")]
    ended: Annotated[date | None, said("标准停止使用或者被代替的日期", "Withdrawn or superseded on")]
    page: Annotated[Address, said("网页", "Page")]


class RulesFact(Fact):
    """The check of all records against every rule on the day of the data."""

    rules: Annotated[Number, said("规则数", "Rules")]
    errors: Annotated[Number, said("错误", "Errors")]
    warnings: Annotated[Number, said("警告", "Warnings")]
    notes: Annotated[Number, said("提示", "Notes")]


class CheckFact(Named):
    """One issued standard, and what the whole history says of its procedure; null where the history was not judged."""

    published: Annotated[date, said("发布日期", "Published on")]
    declared: Annotated[bool, said("已公开自我声明", "Self-declaration made")]
    verdict: Annotated[Verdict | None, said("结论", "Verdict")]
    checked: Annotated[date | None, said("核对至日期", "Checked up to")]
    commit: Annotated[str | None, said("核对至提交", "Checked up to commit")]
    steps: Annotated[Number | None, said("核对的步数", "Steps judged")]
    kept: Annotated[Number | None, said("未见不符的要求数", "Requirements with nothing against them")]
    broken: Annotated[Number | None, said("不符的要求数", "Requirements not kept")]
    page: Annotated[Address | None, said("程序证明", "Certificate")]


class BreachFact(Fact):
    """One breach: what it was, in our words, when it came up, what was done; `told` and `measures` are the record's own words."""

    kind: Annotated[BreachKind, said("类别", "Kind")]
    key: Annotated[str, said("标识", "Id")]
    on: Annotated[date | None, said("日期", "On")]
    what: Annotated[Texts, said("事由", "What")]
    told: Annotated[str | None, said("说明", "Told")]
    slug: Annotated[str | None, said("标准", "Standard")]
    rule: Annotated[str | None, said("规则", "Rule")]
    commit: Annotated[str | None, said("提交", "Commit")]
    measures: Annotated[str | None, said("改正措施", "Measures")]
    due: Annotated[date | None, said("改正期限", "Correction due")]
    corrected: Annotated[date | None, said("改正日期", "Corrected on")]
