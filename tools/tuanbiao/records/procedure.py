"""程序 — the machine of stages and moves (`schemas/procedure.yml`)."""

from typing import Annotated, Literal

from msgspec import field

from .fields import Line, Part, Positive, Ratio, Slug, said

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
Approvers = Annotated[tuple[Approver, ...], said("由谁批准", "Approved by")]
Paths = Annotated[tuple[Line, ...], said("路径", "Paths")]
Keys = Annotated[tuple[Line, ...], said("键", "Keys")]


class Where(Part):
    """Keys of one kind of record."""

    record: Annotated[Line, said("记录种类", "Kind of record")]
    key: Annotated[Line, said("键", "Key")]


class Condition(Where):
    """A value that has to be so before something else is asked."""

    equals: Annotated[Line, said("等于", "Equals", help_zh="按 YAML 的写法比较")]


class Completion(Part):
    """Keys of a record that are filled once a move is made."""

    record: Annotated[Line, said("记录种类", "Kind of record")]
    keys: Annotated[tuple[Line, ...], said("已填写的键", "Filled keys")] = ()
    answered: Annotated[tuple[Line, ...], said("已回答的键", "Answered keys", help_zh="可以为空")] = ()
    when: Annotated[Condition | None, said("条件", "Only when")] = None


class Change(Part):
    """What a step may change without a move, and who approves it."""

    paths: Paths
    keys: Keys = ()
    text: Annotated[bool, said("正文", "Prose too")] = False
    approval: Approvers = ("drafting",)


class Stage(Part):
    """One stage of the procedure, or an end."""

    id: Annotated[Slug, said("标识", "Id")]
    zh: Annotated[Line, said("名称", "Name")]
    en: Annotated[Line, said("英文名称", "English name")]
    kind: Annotated[StageKind, said("类型", "Kind")]
    records: Annotated[tuple[Line, ...], said("证明该阶段的记录", "Records that prove it")] = ()
    gbt16733: Annotated[Line | None, said("GB/T 16733 阶段代码", "GB/T 16733 code")] = None
    iso: Annotated[Line | None, said("ISO 阶段代码", "ISO stage codes")] = None
    clause: Annotated[Line | None, said("《意见》条款", "Clause of the Opinion")] = None
    may_change: Annotated[tuple[Change, ...], said("可以改变的内容", "May change")] = ()


class Move(Part):
    """One way from stage to stage; no `from` is the beginning."""

    id: Annotated[Slug, said("标识", "Id")]
    to: Annotated[Slug, said("到", "To")]
    zh: Annotated[Line, said("名称", "Name")]
    en: Annotated[Line, said("英文名称", "English name")]
    from_: Annotated[tuple[Slug, ...], said("从", "From")] = field(default=(), name="from")
    back: Annotated[bool, said("退回", "Goes back")] = False
    entry: Annotated[bool, said("记入 moves", "Adds an entry to moves")] = True
    needs_reason: Annotated[bool, said("须有理由", "Needs a reason")] = False
    adds: Annotated[tuple[Line, ...], said("应有的文件", "Files it adds")] = ()
    may_add: Annotated[tuple[Line, ...], said("可以同时加入的文件", "Files it may add")] = ()
    completes: Annotated[tuple[Completion, ...], said("应填的键", "Keys it completes")] = ()
    may_change: Annotated[tuple[Line, ...], said("可以同时改变的键", "Keys it may change")] = ()
    needs: Annotated[tuple[Slug, ...], said("前提", "Requirements that hold")] = ()
    approval: Approvers = ()


class Protection(Part):
    """Paths that change apart from standards."""

    paths: Paths
    approval: Approvers


class Freeze(Part):
    """What must not change, while a standard is in some stages."""

    id: Annotated[Slug, said("标识", "Id")]
    zh: Annotated[Line, said("内容", "What")]
    en: Annotated[Line, said("内容（英文）", "What, in English")]
    stages: Annotated[tuple[Slug, ...], said("阶段", "Stages")]
    digest: Annotated[Where | None, said("文本摘要", "Text digest that holds")] = None
    begins: Annotated[Where | None, said("自", "Begins")] = None
    ends: Annotated[Where | None, said("至", "Ends")] = None
    paths: Paths = ()
    keys: Keys = ()
    unless: Annotated[tuple[Where, ...], said("例外", "May differ as listed in")] = ()


class Floors(Part):
    """Values that a chamber may raise and never lower."""

    consultation_days: Annotated[Positive, said("征求意见期限（日）", "Days of consultation")]
    review_threshold: Annotated[Ratio, said("技术审查通过比例", "Share needed in technical review")]


class Procedure(Part):
    """Stages, moves, freezes and floors."""

    floors: Annotated[Floors, said("底线", "Floors")]
    stages: Annotated[tuple[Stage, ...], said("阶段", "Stages")]
    always: Annotated[tuple[Change, ...], said("任何阶段可以改变的内容", "May change in every stage")]
    moves: Annotated[tuple[Move, ...], said("移动", "Moves")]
    protected: Annotated[tuple[Protection, ...], said("受保护的路径", "Protected")]
    frozen: Annotated[tuple[Freeze, ...], said("冻结", "Frozen")]
