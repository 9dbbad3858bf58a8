"""Only a published standard can be revised or amended, and no amendment can."""

from ....facts.links import by_slug, made_here, was_published
from ....governance import Governance
from ....records.parts import GENESES
from ....register import Register, stage_name
from ...rule import Finding, Findings, RegisterRule, Words


def check(register: Register, _governance: Governance) -> Findings:
    """Standards that the register does not know are another rule's."""
    known = by_slug(register)
    for row in made_here(register):
        base = known.get(row.revises or row.amends or "")
        if base is not None and (not was_published(base) or base.kind == "amendment"):
            values = {
                "slug": base.slug,
                "kind": Words(*GENESES[base.kind]),
                "stage": stage_name(base),
            }
            yield Finding(row.link_at, values)


RULE = RegisterRule(
    id="base-published",
    requirements=("format-replacement-agrees", "format-amendment"),
    title=Words(
        "修订和修改的是已发布的标准",
        "Only a published standard can be revised or amended, and no amendment can",
    ),
    message=Words(
        "{slug}（类型：{kind}，阶段：{stage}）不能修订或者修改",
        "`{slug}` (kind: {kind}, stage: {stage}) cannot be revised or amended",
    ),
    reason=Words(
        "没有发布的文本直接修改；修改单不能再修改，另编下一号修改单",
        "Unpublished text is simply changed; instead of changing an amendment, the next one is made",
    ),
    fix=Words(
        "在 revises 或者 amends 写已发布标准的目录名；没有这样的标准的，改为 kind: new",
        "Name a published standard in `revises` or `amends`; where there is none, write `kind: new`",
    ),
    check=check,
)
