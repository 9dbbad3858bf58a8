"""A normative document holds at least one requirement."""

import re

from ....facts.provisions import provisions
from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

# Documents that need not require anything.
_OTHERWISE = re.compile(r"(?:术语|词汇|分类|符号|代码|编码|指南|导则)(?:\s*第[0-9]+部分.*)?$")


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; terminology, classifications and guidance are of another kind."""
    text = finished_text(standard)
    index = standard.index.data
    if (
        text is None
        or text.find("technical") is None
        or index.kind == "amendment"
        or _OTHERWISE.search(index.title)
    ):
        return
    if not any(modal.kind in ("requirement", "necessity", "prohibition") for _, modal in provisions(text)):
        yield Finding(standard.index.at("title"))


RULE = StandardRule(
    id="requirements-missing",
    requirements=("gbt-1-1-has-requirements",),
    title=Words("至少有一项要求", "A normative document holds at least one requirement"),
    message=Words("技术要素中没有一项用“应”表述的要求", "No technical chapter requires anything by 应"),
    reason=Words(
        "没有要求的标准无从符合，也无从检验", "Nobody can conform to a standard that requires nothing"
    ),
    fix=Words(
        "用“应”表述要求；确属指南、术语或者分类的，在名称中写明",
        "Word requirements by 应, or say in the title that it is guidance, terminology or a classification",
    ),
    check=check,
)
