"""An amendment names what it amends, and nothing else does."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from .unlinked import unlinked


def check(standard: Standard, _governance: Governance) -> Findings:
    """`kind: amendment` and `amends` go together."""
    yield from unlinked(standard, "amendment", standard.index.data.amends)


RULE = StandardRule(
    id="amendment-link",
    requirements=("format-amendment",),
    title=Words("修改单写明所修改的标准", "An amendment names what it amends, and nothing else does"),
    message=Words(
        "类型是“{kind}”，与 amends 不一致：修改单写 amends，其他类型不写",
        "The kind “{kind}” and `amends` disagree: an amendment has `amends`, other kinds have not",
    ),
    reason=Words(
        "修改单与所修改的标准一并使用，必须知道修改的是哪一项",
        "An amendment is used together with its standard, which has to be known",
    ),
    fix=Words(
        "修改单在 amends 写所修改标准的目录名；不是修改单的，改 kind 或者删去 amends",
        "Write the folder name of the amended standard in `amends`, or correct `kind`",
    ),
    check=check,
)
