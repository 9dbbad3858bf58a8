"""A disclosure gives title, number and issuing document."""

from ....facts.labels import label
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed

_NEEDED = ("title", "number", "document")


def check(standard: Standard, _governance: Governance) -> Findings:
    """All that is missing at once."""
    disclosure = disclosed(standard)
    if disclosure is None:
        return
    missing = [key for key in _NEEDED if getattr(disclosure.data, key) is None]
    if missing:
        names = [label("disclosure", (key,)) for key in missing]
        yield Finding(disclosure.at("on"), {"missing": names, "keys": ", ".join(missing)})


RULE = StandardRule(
    id="disclosure-incomplete",
    requirements=("opinion-3-5-disclose-identity", "regulation-18-disclose-identity"),
    title=Words("公开名称、编号和发布文件", "A disclosure gives title, number and issuing document"),
    message=Words("公开的信息缺少{missing}", "The disclosure lacks: {missing}"),
    reason=Words(
        "公开团体标准的，应当公开名称、编号、发布文件等基本信息",
        "Whoever discloses a group standard has to give its title, number and issuing document",
    ),
    fix=Words("按平台公开的内容补写 {keys}", "Add {keys} as disclosed on the platform"),
    check=check,
)
