"""The text names no sole brand or supplier."""

import re

from ....facts.text import written_text
from ....facts.wording import PREFATORY, hits, voice
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_SUPPLIER = "(?:品牌|厂家|厂商|供应商|供货商|制造商|生产商|生产企业|服务商)"
_PATTERNS = (
    re.compile(rf"指定[^，。；\n]{{0,8}}?(?:{_SUPPLIER}|商标)"),
    re.compile(rf"(?:独家|唯一|专营)的?(?:供应|供货|经销|代理|授权|{_SUPPLIER})(?:商)?"),
    re.compile(
        r"(?:仅限|只能|只准|只可|必须|应)(?:使用|采用|选用|购买|采购)[^，。；\n]{0,12}?(?:品牌|牌|公司|厂)的?"
        r"(?:产品|材料|设备|零件|部件|配件|软件|系统|服务)"
    ),
)


def check(standard: Standard, governance: Governance) -> Findings:
    """Outside foreword and introduction, where units are rightly named; a producer's name counts too."""
    text = written_text(standard)
    if text is None:
        return
    technical = (one for one in voice(text) if one.element not in PREFATORY)
    for hit in hits(technical, (*_PATTERNS, *_producers(governance))):
        yield Finding(hit.span, {"words": hit.words})


def _producers(governance: Governance) -> tuple[re.Pattern[str], ...]:
    units = governance.units.data if governance.units else ()
    producers = [one for one in units if one.category == "producer"]
    names = {one.name for one in producers} | {old.name for one in producers for old in one.former_names}
    return (re.compile("|".join(map(re.escape, sorted(names)))),) if names else ()


RULE = StandardRule(
    id="sole-source",
    requirements=("custom-no-sole-source",),
    title=Words("不指定唯一的品牌或者供应商", "The text names no sole brand or supplier"),
    message=Words(
        "“{words}”指向特定的品牌或者供应商，可能限制竞争",
        "“{words}” points to one brand or supplier, which may restrict competition",
    ),
    reason=Words(
        "标准不得用来排除、限制市场竞争；是否构成限制须由人判断，这里只作提示",
        "Standards must not be used to restrict competition; whether this does takes a person's judgement",
    ),
    fix=Words(
        "改为规定性能、功能或者试验方法；确有必要的，写“或者同等性能的产品”",
        "Require performance, function or a test instead; where a name is needed, add “or equivalent”",
    ),
    check=check,
)
