"""The words by which a text requires, recommends and permits (GB/T 1.1—2020, annex C), told from other words.

Chinese is written without spaces: 应 is also part of 应用 and 供应, 可 of 可靠, 宜 of 适宜. What may be either is read as a word
of another kind, since a rule had better miss something than accuse wrongly.
"""

import re
from bisect import bisect_left
from typing import Literal, NamedTuple

Kind = Literal["requirement", "necessity", "prohibition", "recommendation", "permission"]


class Modal(NamedTuple):
    """One such word at its place: 应 requires, 必须 and 不得 do so in words that are not to be used."""

    kind: Kind
    word: str
    start: int


_CLAUSE = "，。；：！？\n"
_REACH = 40  # how far in front of a requirement words may take it back
_PHRASE = _CLAUSE + "、"
_END = re.compile(f"[{_CLAUSE}]")
# 应对 is one word (to cope with) unless a verb follows in the clause that says what is to be done with the thing.
_COPE = re.compile("(?<!不)应对")
_DONE = re.compile(
    "进行|实施|予以|加以|给予|作出|做出|开展|采取|负责|承担|说明|提出|逐|定期|规定|建立|设置|标明|检查|检验|检测|测试|测量|评价|评估"
    "|审查|审核|验证|验收|记录|确认|核对|管理|培训|监测|监督|分类|登记|编号|签字|公示|告知|清洗|更换"
)
_REQUIREMENT = (
    "(?<![适响反供效相对感回呼顺一])(?<!供不)(?P<word>不?应)"
    "(?!(?<!不应)用|急|答|激|届|景|邀(?!请)|聘(?!请|用)|允(?!许)|征(?!得|求|询)|力(?!求|争|图|避)|变(?!更|化|为|成|动|换)"
    "|试(?!验|用|运|制|样|剂|块|件|车)|收(?:账|款|票)|付(?:账|款|票|费)|运而生|有尽有|季|声)"
    "(?!(?<=[为以极效同能够]应)对)"
)
_NECESSITY = "(?P<word>必须)(?!品)"
_NOT_ALLOWED = (
    "(?<![舍巴使恨怨怪容由免顾])(?P<word>不得)(?!不|已|而知|了|力|体|要领|劲|志|人心|当(?![作成做]))"
)
_NOT_TO_BE = (
    "(?<![是为属且与及或和])(?P<word>不可以?)"
    "(?!靠|能|见|逆|抗|或缺|避免|分割|分离|燃|再生|回收|降解|预|视|接受|拆|替|代替|充|移动|追溯|识别|修复|知|否认|撤销|忽|小视|少|缺"
    "|思议|逾越|测|控|比|数|行|信|编辑|恢复|溶|重复|达|访问|压缩|执行|读|持续|用(?![于作来在水其手]))"
    f"(?![^{_PHRASE}]{{1,6}}[的性地])"
)
# A sign or a list that forbids is a thing, and so is what somebody else has forbidden.
_NO_THING = (
    f"(?!的|性|类|区|品|物)(?![^{_PHRASE}]{{0,12}}(?:标志|标识|标牌|标记|字样|清单|目录|名录|词|警示|线|令))"
)
_FORBIDDEN_FIRST = (
    f"(?:^|(?<=[{_PHRASE}]))(?P<word>严?禁止|严禁){_NO_THING}"
    f"(?![^{_PHRASE}]{{1,8}}的[^{_PHRASE}]{{1,8}}(?:应|包括|见|为|是|按))"
)
_FORBIDDEN_LATER = (
    f"(?<=[内中时后前上下间期者员区处场])(?P<word>严?禁止|严禁){_NO_THING}(?![^{_PHRASE}]{{1,14}}的)"
)
_RECOMMENDATION = "(?<![适便事权时相])(?P<word>不?宜)(?!人|居|家|昌|宾|兴|春|州|都|城)(?<!制宜)"
_PERMISSION = (
    "(?<![许认不宁尚即皆未无非两模])(?P<word>可以?)"
    "(?!靠|能|见|行|信|读|用|燃|溶|逆|再|回收|降解|持续|观|视|控|编程|变|调|拆|充|比|测|移动|穿戴|食用|及|贵|疑|追溯|重复|替代|接受"
    "|操作|维护|访问|分解|清洗|循环|识别|执行|配置|互换|扩展|乐|惜|口|谓|塑|分)"
    f"(?![^{_PHRASE}]{{1,8}}的)"
)
_WAIVED = "(?P<word>不必)(?!要)"
# Each with the word that stands wherever it matches: few texts have them all, and expressions are dear to compile.
PATTERNS: tuple[tuple[Kind, str, str], ...] = (
    ("requirement", "应", _REQUIREMENT),
    ("necessity", "必须", _NECESSITY),
    ("prohibition", "不得", _NOT_ALLOWED),
    ("prohibition", "不可", _NOT_TO_BE),
    ("prohibition", "禁", _FORBIDDEN_FIRST),
    ("prohibition", "禁", _FORBIDDEN_LATER),
    ("recommendation", "宜", _RECOMMENDATION),
    ("permission", "可", _PERMISSION),
    ("permission", "不必", _WAIVED),
)
# 一般 and 通常 take back a requirement only right before it; elsewhere they may belong to a noun (一般固体废物).
_WEAK = re.compile("[当该]?(?:首先|优先)?(?P<word>尽可能|尽量|考虑|避免|慎重)")
_VAGUE = (
    re.compile("(?P<word>通常|一般)(?:情况下?|情形下?|条件下|来说|而言)?(?:均|都|也)?$"),
    re.compile(f"(?P<word>原则上)[^{_CLAUSE}]*$"),
)
# What somebody is ready to do after a condition is permitted (方可); 方能 says that he becomes able to.
_ABLE_FOR_MAY = "(?P<word>[方才]能)(?=出厂|使用|上岗|投入|交付|验收|发货|放行|运行|实施|开展|进行|销售|入库|作业|操作|启用|开工|施工|进入)"
_MAY_FOR_ABLE = "(?<![许认不方])(?P<word>可)(?=承受|达到|耐受|抵抗|抵御|经受|保证|确保)"
_UNABLE_FOR_SHALL_NOT = "(?P<word>不能)(?=超过|超出|大于|小于|低于|高于|少于|多于|长于|短于|早于|晚于|迟于)"


def modals(text: str) -> tuple[Modal, ...]:
    """Every such word of a text without its quotations, in order."""
    found = [
        Modal(kind, word, at) for kind, sign, pattern in PATTERNS for word, at in _words(sign, pattern, text)
    ]
    if not found:
        return ()
    coping = _coping(text)
    kept = (one for one in found if one.start + len(one.word) not in coping)
    return tuple(sorted(kept, key=lambda one: one.start))


def taken_back(text: str, modal: Modal) -> str | None:
    """The word in the same clause that takes a requirement back, as 尽量 in 应尽量."""
    near = max(modal.start - _REACH, 0)
    start = max([text.rfind(mark, near, modal.start) + 1 for mark in _CLAUSE] + [near])
    before = text[start : modal.start]
    found = _WEAK.match(text, modal.start + len(modal.word)) if modal.word == "应" else None
    for pattern in _VAGUE:
        found = found or pattern.search(before)
    return found["word"] if found else None


def able_for_may(text: str) -> tuple[tuple[str, int], ...]:
    """Where 能 stands for a permission: 检验合格后方能出厂."""
    return _words("能", _ABLE_FOR_MAY, text)


def may_for_able(text: str) -> tuple[tuple[str, int], ...]:
    """Where 可 stands for a capability: 可承受 10 kN."""
    return _words("可", _MAY_FOR_ABLE, text)


def unable_for_shall_not(text: str) -> tuple[tuple[str, int], ...]:
    """Where 不能 stands for a limit: 不能超过 10 mm."""
    return _words("不能", _UNABLE_FOR_SHALL_NOT, text)


def _coping(text: str) -> frozenset[int]:
    """Where the 对 of each 应对 stands that is one word: no verb follows before the clause ends."""
    verbs = [match.start() for match in _DONE.finditer(text)]
    ends = [match.start() for match in _END.finditer(text)]
    coping = set()
    for match in _COPE.finditer(text):
        end = bisect_left(ends, match.end())
        verb = bisect_left(verbs, match.end())
        limit = ends[end] if end < len(ends) else len(text)
        if verb == len(verbs) or verbs[verb] >= limit:
            coping.add(match.start() + 1)
    return frozenset(coping)


def _words(sign: str, pattern: str, text: str) -> tuple[tuple[str, int], ...]:
    """What the pattern finds, which nowhere stands without the sign."""
    found = re.finditer(pattern, text) if sign in text else ()
    return tuple((match["word"], match.start("word")) for match in found)
