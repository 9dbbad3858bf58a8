"""A published standard is disclosed on the platform."""

from ....facts.moves import inherited
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """Encouraged, not demanded; a declaration that is being prepared has no date yet."""
    if standard.index.data.stage != "publication" or inherited(standard, governance):
        return
    broken = f"{standard.folder}/disclosure.md" in standard.broken
    if standard.disclosure is None and not broken:
        yield Finding(standard.index.at("number"))
    elif standard.disclosure and standard.disclosure.data.on is None:
        yield Finding(standard.disclosure.at("platform"))


RULE = StandardRule(
    id="disclosure-missing",
    requirements=("opinion-3-5-disclose-on-platform", "law-27-platform"),
    title=Words("已发布的标准自我声明公开", "A published standard is disclosed on the platform"),
    message=Words(
        "标准已发布，尚未在团体标准信息平台自我声明公开",
        "The standard is published but not yet disclosed on the platform for group standards",
    ),
    reason=Words(
        "国家鼓励团体标准向社会公开；自我声明公开是商会考核评价的基本事项",
        "Disclosure is encouraged, and it is a basic item when chambers are assessed",
    ),
    fix=Words(
        "在平台公开之后，把日期和内容写入 disclosure.md",
        "Once it is disclosed, record the day and the content in disclosure.md",
    ),
    check=check,
)
