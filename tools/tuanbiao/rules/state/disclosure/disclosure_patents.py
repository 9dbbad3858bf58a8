"""A disclosure says whether patents are involved."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, _governance: Governance) -> Findings:
    """The platform asks for yes or no; silence is neither."""
    disclosure = disclosed(standard)
    if disclosure is not None and disclosure.data.patents is None:
        yield Finding(disclosure.at("on"))


RULE = StandardRule(
    id="disclosure-patents",
    requirements=("opinion-3-5-disclose-patents", "regulation-18-disclose-patents"),
    title=Words("公开是否涉及专利", "A disclosure says whether patents are involved"),
    message=Words(
        "公开的信息没有说明标准是否涉及专利", "The disclosure does not say whether patents are involved"
    ),
    reason=Words(
        "使用者要知道实施标准是否需要专利许可",
        "Users have to know whether they need a licence to follow the standard",
    ),
    fix=Words("写明 patents: true 或者 patents: false", "Write `patents: true` or `patents: false`"),
    check=check,
)
