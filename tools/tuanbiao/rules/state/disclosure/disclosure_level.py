"""A disclosure tells the level and the indicators of the standard."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, _governance: Governance) -> Findings:
    """Indicators of either kind will do: not every standard has both."""
    disclosure = disclosed(standard)
    if disclosure is None:
        return
    missing = []
    if disclosure.data.level is None:
        missing.append(Words("水平程度（level）", "the level (`level`)"))
    if not disclosure.data.indicators:
        missing.append(
            Words("性能指标和功能指标（indicators）", "performance and function indicators (`indicators`)")
        )
    if missing:
        yield Finding(disclosure.at("on"), {"missing": missing})


RULE = StandardRule(
    id="disclosure-level",
    requirements=(
        "opinion-3-5-disclose-level",
        "opinion-3-5-disclose-performance",
        "opinion-3-5-disclose-functions",
    ),
    title=Words("公开标准的水平和指标", "A disclosure tells the level and the indicators of the standard"),
    message=Words("没有公开{missing}", "Not disclosed: {missing}"),
    reason=Words(
        "公开水平程度和指标，使用者才能比较和选择标准",
        "With level and indicators users can compare standards and choose",
    ),
    fix=Words(
        "在平台公开后写入 disclosure.md；没有可公开的指标时不必处理",
        "Disclose them and add them to disclosure.md; nothing is to be done where there are none",
    ),
    check=check,
)
