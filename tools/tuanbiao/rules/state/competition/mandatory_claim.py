"""The text does not claim to be mandatory or a national standard."""

import re

from ....facts.text import written_text
from ....facts.wording import hits, voice
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_SELF = "(?:本文件|本标准|本规范|本规程)"
_PATTERNS = (
    re.compile(rf"(?:必须|强制|一律)(?:执行|实施|遵守|遵照|推行|贯彻){_SELF}"),
    re.compile(rf"{_SELF}[^。；，\n]{{0,12}}?(?:必须|强制|一律)(?:执行|实施|遵守|推行|贯彻)"),
    re.compile(r"强制(?:执行|实施|推行)"),
    re.compile(rf"{_SELF}(?:是|为|属于|作为)(?:强制性(?:国家|行业|地方)?|国家|行业|地方)标准"),
)


def check(standard: Standard, _governance: Governance) -> Findings:
    """Wherever the text speaks for itself, foreword included."""
    text = written_text(standard)
    for hit in hits(voice(text), _PATTERNS) if text else ():
        yield Finding(hit.span, {"words": hit.words})


RULE = StandardRule(
    id="mandatory-claim",
    requirements=("custom-no-mandatory-claim",),
    title=Words(
        "不称自己是强制性标准或者国家标准", "The text does not claim to be mandatory or a national standard"
    ),
    message=Words(
        "“{words}”使人以为团体标准必须执行",
        "“{words}” suggests that a group standard has to be followed",
    ),
    reason=Words(
        "只有强制性国家标准必须执行；团体标准由成员约定采用或者供社会自愿采用",
        "Only mandatory national standards bind; group standards are adopted by agreement or voluntarily",
    ),
    fix=Words(
        "删去这一说法；成员约定采用的，写明约定的依据",
        "Remove the claim; where members have agreed to follow it, name the agreement",
    ),
    check=check,
)
