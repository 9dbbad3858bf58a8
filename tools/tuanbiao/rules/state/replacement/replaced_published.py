"""Only a published standard can be replaced."""

from ....facts.links import by_number, made_here, was_published
from ....facts.numbers import identity
from ....governance import Governance
from ....register import Register, stage_name
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """A number that the register does not know is another rule's, as is a standard that replaces itself."""
    known = by_number(register)
    for row in made_here(register):
        for replaced, span in zip(row.replaces, row.replaces_at, strict=True):
            old = known.get(identity(replaced.number))
            if old is not None and old.slug != row.slug and not was_published(old):
                yield Finding(span, {"number": replaced.number, "stage": stage_name(old)})


RULE = RegisterRule(
    id="replaced-published",
    requirements=("format-replacement-agrees",),
    title=Words("被代替的标准已经发布", "Only a published standard can be replaced"),
    message=Words(
        "被代替的“{number}”尚未发布（阶段：{stage}）",
        "“{number}”, said to be replaced, is not published (stage: {stage})",
    ),
    reason=Words(
        "没有发布的标准没有效力，不存在代替", "An unpublished standard has no force that could be replaced"
    ),
    fix=Words(
        "改正 replaces；不再需要的在研项目，用 cancellation.md 终止",
        "Correct `replaces`; end a project that is no longer wanted by cancellation.md",
    ),
    check=check,
)
