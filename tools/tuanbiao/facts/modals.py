"""The words by which a text requires, recommends and permits (GB/T 1.1—2020, annex C), told from other words.

Chinese is written without spaces: 应 is also part of 应用 and 供应, 可 of 可靠, 宜 of 适宜. What may be either is read as a word
of another kind, since a rule had better miss something than accuse wrongly.
"""

import re
from typing import Literal, NamedTuple

Kind = Literal["requirement", "necessity", "prohibition", "recommendation", "permission"]


class Modal(NamedTuple):
    """One such word at its place: 应 requires, 必须 and 不得 do so in words that are not to be used."""

    kind: Kind
    word: str
    start: int


_SEGMENT = "，。；：！？、\n"
# 应对 is one word (to cope with) unless a verb follows that says what is to be done with the thing.
_DONE = (
    "进行|实施|予以|加以|给予|作出|做出|开展|采取|负责|承担|说明|提出|逐|定期|规定|建立|设置|标明|检查|检验|检测|测试|测量|评价|评估"
    "|审查|审核|验证|验收|记录|确认|核对|管理|培训|监测|监督|分类|登记|编号|签字|公示|告知|清洗|更换"
)
_REQUIREMENT = re.compile(
    "(?<![适响反供效相对感回呼照顺答策因报一])(?P<word>不?应)"
    "(?!用|急|答|激|届|景|邀(?!请)|聘(?!请|用)|允(?!许)|征(?!得|求|询)|力(?!求|争|图|避)|变(?!更|化|为|成|动|换)"
    "|试(?!验|用|运|制|样|剂|块|件|车)|收(?:账|款|票)|付(?:账|款|票|费)|运而生|有尽有|季|声)"
    f"(?!(?<=[为以极效同能够]应)对)(?!对(?![^{_SEGMENT}]*(?:{_DONE})))"
)
_NECESSITY = re.compile("(?P<word>必须)")
_NOT_ALLOWED = re.compile(
    "(?<![舍巴使恨怨怪容由免顾])(?P<word>不得)(?!不|已|而知|了|力|体|要领|劲|志|人心|当(?![作成做]))"
)
_NOT_POSSIBLE = re.compile(
    "(?<![是为属且与及或和])(?P<word>不可以?)"
    "(?!靠|能|见|逆|抗|或缺|避免|分割|分离|燃|再生|回收|降解|预|视|接受|拆|替|代替|充|移动|追溯|识别|修复|知|否认|撤销|忽|小视|少|缺"
    "|思议|逾越|测|控|比|数|行|信|编辑|恢复|溶|重复|达|访问|压缩|执行|读|持续|用(?![于作来在水其手]))"
    f"(?![^{_SEGMENT}]{{1,6}}[的性地])"
)
# A sign or a list that forbids is a thing, and so is what somebody else has forbidden.
_THING = "标志|标识|标牌|标记|字样|清单|目录|名录|词|警示|线|令"
_FORBIDDEN = re.compile(
    f"(?:(?:^|(?<=[{_SEGMENT}]))(?P<word>严?禁止?)(?<!禁)"
    f"(?![^{_SEGMENT}]{{1,8}}的[^{_SEGMENT}]{{1,8}}(?:应|包括|见|为|是|按))"
    f"|(?<=[内中时后前上下间期者员区处场])(?P<later>严?禁止)(?![^{_SEGMENT}]{{1,14}}的))"
    f"(?!的|性|类|区|品|物)(?![^{_SEGMENT}]{{0,12}}(?:{_THING}))"
)
_RECOMMENDATION = re.compile("(?<![适便事权时相])(?P<word>不?宜)(?!人|居|家|昌|宾|兴|春|州|都|城)(?<!制宜)")
_PERMISSION = re.compile(
    "(?<![许认不宁尚即皆未无非两模])(?P<word>可以?)"
    "(?!靠|能|见|行|信|读|用|燃|溶|逆|再|回收|降解|持续|观|视|控|编程|变|调|拆|充|比|测|移动|穿戴|食用|及|贵|疑|追溯|重复|替代|接受"
    "|操作|维护|访问|分解|清洗|循环|识别|执行|配置|互换|扩展|乐|惜|口|谓|塑|分)"
    f"(?![^{_SEGMENT}]{{1,8}}的)"
)
_WAIVED = re.compile("(?P<word>不必)(?!要)")
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("requirement", _REQUIREMENT),
    ("necessity", _NECESSITY),
    ("prohibition", _NOT_ALLOWED),
    ("prohibition", _NOT_POSSIBLE),
    ("prohibition", _FORBIDDEN),
    ("recommendation", _RECOMMENDATION),
    ("permission", _PERMISSION),
    ("permission", _WAIVED),
)
