"""The parts of a credit record in the public data: declarations, checks, breaches."""

from datetime import date
from typing import Annotated, Literal

from ...facts.credit import BREACHES
from ...records.disclosure import Level
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

    lawful: bool
    """公开信息合法 | The information is lawful"""
    truthful: bool
    """公开信息真实 | The information is true"""
    mandatory_standards: bool
    """符合法律法规和强制性标准 | Conforms to law and mandatory standards"""
    industrial_policy: bool
    """符合国家产业政策 | Conforms to industrial policy"""


class DeclarationFact(Named):
    """The self-declaration of one edition of a standard; `text` is the digest of that edition's text."""

    text: str
    """文本摘要 | Text digest"""
    platform: str
    """公开平台 | Platform"""
    on: date
    """公开日期 | Disclosed on"""
    url: Address | None
    """网址 | Address"""
    level: Level | None
    """水平程度 | Level"""
    commitments: CommitmentsFact
    """自我承诺 | Commitments"""
    signed_by: str | None
    """签署人 | Signed by"""
    signed_on: date | None
    """签署日期 | Signed on"""
    ended: date | None
    """标准停止使用或者被代替的日期 | Withdrawn or superseded on"""
    page: Address
    """网页 | Page"""


class RulesFact(Fact):
    """The check of all records against every rule on the day of the data."""

    rules: Number
    """规则数 | Rules"""
    errors: Number
    """错误 | Errors"""
    warnings: Number
    """警告 | Warnings"""
    notes: Number
    """提示 | Notes"""


class CheckFact(Named):
    """One issued standard, and what the whole history says of its procedure; null where the history was not judged."""

    published: date
    """发布日期 | Published on"""
    declared: bool
    """已公开自我声明 | Self-declaration made"""
    verdict: Verdict | None
    """结论 | Verdict"""
    checked: date | None
    """核对至日期 | Checked up to"""
    commit: str | None
    """核对至提交 | Checked up to commit"""
    steps: Number | None
    """核对的步数 | Steps judged"""
    kept: Number | None
    """未见不符的要求数 | Requirements with nothing against them"""
    broken: Number | None
    """不符的要求数 | Requirements not kept"""
    page: Address | None
    """程序证明 | Certificate"""


class BreachFact(Fact):
    """One breach: what it was, in our words, when it came up, what was done; `told` and `measures` are the record's own words."""

    kind: BreachKind
    """类别 | Kind"""
    key: str
    """标识 | Id"""
    on: date | None
    """日期 | On"""
    what: Texts
    """事由 | What"""
    told: str | None
    """说明 | Told"""
    slug: str | None
    """标准 | Standard"""
    rule: str | None
    """规则 | Rule"""
    commit: str | None
    """提交 | Commit"""
    measures: str | None
    """改正措施 | Measures"""
    due: date | None
    """改正期限 | Correction due"""
    corrected: date | None
    """改正日期 | Corrected on"""
