"""Somebody drafted the text."""

from ....facts.completion import DRAFTERS
from ...rule import StandardRule, Words
from ..missing import missing

RULE = StandardRule(
    id="drafters-missing",
    requirements=("opinion-3-4-draft", "opinion-3-2-drafting-writes"),
    title=Words("有人起草", "Somebody drafted the text"),
    message=Words(
        "进入“{stage}”时，没有写明由谁起草（{key}）",
        "On entering “{stage}” nobody is named who drafted ({key})",
    ),
    reason=Words(
        "草案由标准编制机构组织起草；不知道起草人，就无法判定谁应当回避表决",
        "The draft is written by people of the drafting body; unless they are known, nobody can tell who may not vote",
    ),
    fix=Words(
        "在 participants.yml 的 participants 中逐人写明单位、类别和起始日期",
        "List everybody in `participants` of participants.yml with unit, category and first day",
    ),
    check=missing(DRAFTERS),
)
