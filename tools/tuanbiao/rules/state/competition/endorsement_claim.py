"""The text does not claim the endorsement of government."""

import re

from ....facts.text import written_text
from ....facts.wording import hits, voice
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_SELF = "(?:本文件|本标准|本团体标准)"
_SAC = "(?:国家标准化管理委员会|国家标准委)"
_AUTHORITY = (
    f"(?:{_SAC}|国家市场监督管理总局|市场监管总局|国务院|政府(?:主管)?(?:部门)?|主管部门|监管部门"
    "|工业和信息化部|工信部|商务部|国家)"
)
_VERB = "(?:认可|批准|核准|授权|推荐|认定|背书|监制|指定)"
_PATTERNS = (
    re.compile(
        rf"{_SELF}(?:已经?|系)?(?:由|经|获得?|得到|取得|被|受){_AUTHORITY}[^，。；\n]{{0,8}}?{_VERB}(?:发布)?"
    ),
    re.compile(rf"{_AUTHORITY}[^，。；\n]{{0,6}}?{_VERB}的?(?:本文件|本标准|本团体标准|团体标准|标准)"),
    re.compile(rf"{_SAC}[^，。；\n]{{0,8}}?{_VERB}"),
    re.compile(
        r"政府(?:主管)?(?:部门)?(?:认可|背书|推荐|监制)(?!的?(?:检|实验|机构|单位|企业|人员|资质|认证))"
    ),
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """Laboratories that the state has accredited are something else."""
    text = written_text(standard)
    for hit in hits(voice(text), _PATTERNS) if text else ():
        yield Finding(hit.span, {"words": hit.words})


RULE = StandardRule(
    id="endorsement-claim",
    requirements=("custom-no-endorsement-claim",),
    title=Words("不称得到政府认可", "The text does not claim the endorsement of government"),
    message=Words(
        "“{words}”使人以为政府认可了这项团体标准",
        "“{words}” suggests that government endorses this group standard",
    ),
    reason=Words(
        "团体标准由商会自主制定和发布，政府部门不审批、不认可",
        "Group standards are made and issued by chambers on their own; government neither approves nor endorses them",
    ),
    fix=Words("删去这一说法", "Remove the claim"),
    check=check,
)
