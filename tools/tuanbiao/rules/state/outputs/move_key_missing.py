"""Every move has completed the keys that it asks for."""

from ....facts.completion import gaps, unowned
from ....governance import Governance
from ....standard import Standard
from ...rule import Findings, StandardRule, Words
from ..missing import finding


def check(standard: Standard, governance: Governance) -> Findings:
    """Those that no other rule asks for."""
    for gap in gaps(standard, governance, unowned):
        yield finding(gap)


RULE = StandardRule(
    id="move-key-missing",
    requirements=("gbt-20004-1-outputs-kept", "format-move-keys"),
    title=Words("移动之后，应填的内容都已填写", "Every move has completed the keys that it asks for"),
    message=Words(
        "没有填写“{label}”（{key}），进入“{stage}”时应已填写",
        "“{label}” ({key}) is empty; it must be filled once “{stage}” is entered",
    ),
    reason=Words(
        "阶段的记录填写完整，才能证明这一阶段按程序进行",
        "Only a complete record shows that the stage followed the procedure",
    ),
    fix=Words("填写 {key}", "Fill in {key}"),
    check=check,
)
