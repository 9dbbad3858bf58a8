"""程序 — the machine of stages and moves (`schemas/procedure.yml`)."""

from typing import Literal

from msgspec import field

from .fields import Line, Part, Positive, Ratio, Slug

StageKind = Literal["typed", "derived", "end"]
Approver = Literal[
    "coordination",
    "decision",
    "drafting",
    "panel",
    "issuer",
    "reviewing-body",
    "project-approver",
    "owners",
]
Approvers = tuple[Approver, ...]


class Where(Part):
    """Keys of one kind of record."""

    record: Line
    """记录种类 | Kind of record"""
    key: Line
    """键 | Key"""


class Condition(Where):
    """A value that has to be so before something else is asked."""

    equals: Line
    """等于 | Equals

    按 YAML 的写法比较
    """


class Completion(Part):
    """Keys of a record that are filled once a move is made."""

    record: Line
    """记录种类 | Kind of record"""
    keys: tuple[Line, ...] = ()
    """已填写的键 | Filled keys"""
    answered: tuple[Line, ...] = ()
    """已回答的键 | Answered keys

    可以为空
    """
    when: Condition | None = None
    """条件 | Only when"""


class Change(Part):
    """What a step may change without a move, and who approves it."""

    paths: tuple[Line, ...]
    """路径 | Paths"""
    keys: tuple[Line, ...] = ()
    """键 | Keys"""
    text: bool = False
    """正文 | Prose too"""
    approval: Approvers = ("drafting",)
    """由谁批准 | Approved by"""


class Stage(Part):
    """One stage of the procedure, or an end."""

    id: Slug
    """标识 | Id"""
    zh: Line
    """名称 | Name"""
    en: Line
    """英文名称 | English name"""
    kind: StageKind
    """类型 | Kind"""
    records: tuple[Line, ...] = ()
    """证明该阶段的记录 | Records that prove it"""
    gbt16733: Line | None = None
    """GB/T 16733 阶段代码 | GB/T 16733 code"""
    iso: Line | None = None
    """ISO 阶段代码 | ISO stage codes"""
    clause: Line | None = None
    """《意见》条款 | Clause of the Opinion"""
    may_change: tuple[Change, ...] = ()
    """可以改变的内容 | May change"""


class Move(Part):
    """One way from stage to stage; no `from` is the beginning."""

    id: Slug
    """标识 | Id"""
    to: Slug
    """到 | To"""
    zh: Line
    """名称 | Name"""
    en: Line
    """英文名称 | English name"""
    from_: tuple[Slug, ...] = field(default=(), name="from")
    """从 | From"""
    back: bool = False
    """退回 | Goes back"""
    entry: bool = True
    """记入 moves | Adds an entry to moves"""
    needs_reason: bool = False
    """须有理由 | Needs a reason"""
    adds: tuple[Line, ...] = ()
    """应有的文件 | Files it adds"""
    may_add: tuple[Line, ...] = ()
    """可以同时加入的文件 | Files it may add"""
    completes: tuple[Completion, ...] = ()
    """应填的键 | Keys it completes"""
    may_change: tuple[Line, ...] = ()
    """可以同时改变的键 | Keys it may change"""
    needs: tuple[Slug, ...] = ()
    """前提 | Requirements that hold"""
    approval: Approvers = ()
    """由谁批准 | Approved by"""


class Protection(Part):
    """Paths that change apart from standards."""

    paths: tuple[Line, ...]
    """路径 | Paths"""
    approval: Approvers
    """由谁批准 | Approved by"""


class Freeze(Part):
    """What must not change, while a standard is in some stages."""

    id: Slug
    """标识 | Id"""
    zh: Line
    """内容 | What"""
    en: Line
    """内容（英文） | What, in English"""
    stages: tuple[Slug, ...]
    """阶段 | Stages"""
    digest: Where | None = None
    """文本摘要 | Text digest that holds"""
    begins: Where | None = None
    """自 | Begins"""
    ends: Where | None = None
    """至 | Ends"""
    paths: tuple[Line, ...] = ()
    """路径 | Paths"""
    keys: tuple[Line, ...] = ()
    """键 | Keys"""
    unless: tuple[Where, ...] = ()
    """例外 | May differ as listed in"""


class Floors(Part):
    """Values that a chamber may raise and never lower."""

    consultation_days: Positive
    """征求意见期限（日） | Days of consultation"""
    review_threshold: Ratio
    """技术审查通过比例 | Share needed in technical review"""


class Procedure(Part):
    """Stages, moves, freezes and floors."""

    floors: Floors
    """底线 | Floors"""
    stages: tuple[Stage, ...]
    """阶段 | Stages"""
    always: tuple[Change, ...]
    """任何阶段可以改变的内容 | May change in every stage"""
    moves: tuple[Move, ...]
    """移动 | Moves"""
    protected: tuple[Protection, ...]
    """受保护的路径 | Protected"""
    frozen: tuple[Freeze, ...]
    """冻结 | Frozen"""
