"""There is a drafting body."""

from ...rule import Words
from .missing_body import body_rule

RULE = body_rule(
    rule="drafting-body",
    requirements=("opinion-3-2-drafting-body", "gbt-20004-1-three-bodies"),
    kind="drafting",
    reason=Words(
        "提案评估、工作计划和标准编写由标准编制机构承担",
        "The drafting body assesses proposals, drafts the work plan and writes the standards",
    ),
)
