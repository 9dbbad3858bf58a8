"""A revision names what it revises, and nothing else does."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .unlinked import unlinked


def check(standard: Standard, _governance: Governance) -> Findings:
    """`kind: revision` and `revises` go together."""
    yield from unlinked(standard, "revision", standard.index.data.revises)


RULE = StandardRule(
    id="revision-link",
    requirements=("format-replacement-agrees",),
    title=Words("修订项目写明所修订的标准", "A revision names what it revises, and nothing else does"),
    message=Words(
        "类型是“{kind}”，与 revises 不一致：修订写 revises，其他类型不写",
        "The kind “{kind}” and `revises` disagree: a revision has `revises`, other kinds have not",
    ),
    reason=Words(
        "修订沿用旧版的顺序号并代替旧版，必须知道旧版是哪一项",
        "A revision keeps the sequence number of the edition that it replaces, which has to be known",
    ),
    fix=Words(
        "修订项目在 revises 写旧版的目录名；不是修订的，改 kind 或者删去 revises",
        "Write the folder name of the old edition in `revises`, or correct `kind`",
    ),
    check=check,
)
