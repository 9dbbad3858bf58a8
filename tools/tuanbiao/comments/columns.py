"""What people call the columns of comment tables; one table of names for Chinese and English forms."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ..words import Words

# What a column can hold → its name in our own tables, and other names as `recognise` reads them: no blanks, no marks.
COLUMNS: Mapping[str, tuple[Words, str]] = {
    "no": (
        Words("序号", "No."),
        "编号 意见序号 意见编号 项次 number item commentno commentnumber id",
    ),
    "clause": (
        Words("标准章条编号", "Clause"),
        (
            "标准章条 章条编号 章条号 章条 章节号 章节编号 章节 章节条款 条款 条款号 条文号 "
            "条文编号 条号 条目 标准条款 标准条款号 标准章节 标准条文 对应条款 所在章条 条款编号 "
            "子条款 章 条 位置 clausesubclause clauseno clausenumber section subclause"
        ),
    ),
    "place": (
        Words("段、图、表", "Paragraph/Figure/Table"),
        "段落图表 图表 图表号 段落 paragraphfiguretable paragraph figuretable",
    ),
    "line": (
        Words("行号", "Line"),
        "行 linenumber lineno 页码 page pageline 页码行号",
    ),
    "kind": (
        Words("意见类型", "Type"),
        "类型 意见类别 意见性质 意见种类 typeofcomment commenttype typeofcomments kind gtee getetded",
    ),
    "text": (
        Words("意见内容", "Comment"),
        (
            "意见 具体意见 反馈意见 意见及理由 意见和理由 意见与理由 意见或理由 问题 问题描述 "
            "意见描述 意见说明 意见建议 意见和建议 意见与建议 意见及建议 意见或建议 "
            "修改意见和建议 修改意见及理由 主要意见 comments commentjustificationforchange "
            "justification commentrationale"
        ),
    ),
    "proposed": (
        Words("修改建议", "Proposed change"),
        (
            "建议修改 建议 建议修改为 建议修改内容 建议改为 修改为 修改后内容 修改后 改为 "
            "建议内容 修改方案 修改内容 建议修改方案 建议文本 proposedchanges proposal "
            "suggestedchange suggestion"
        ),
    ),
    "original": (
        Words("原文", "Original text"),
        "标准原文 原文内容 原条文 原内容 originaltext",
    ),
    "rationale": (
        Words("修改理由", "Rationale"),
        "意见理由 修改原因 修改依据 建议理由 rationale",
    ),
    "from": (
        Words("提出单位", "From"),
        (
            "单位 单位名称 意见提出单位 提出意见单位 提意见单位 反馈单位 意见单位 意见来源 来源 "
            "回函单位 提出单位或个人 单位或个人 提出单位个人 提出者 提出人 提出方 填写单位 "
            "填报单位 mbnc mb nc organization organisation commenter submittedby source company"
        ),
    ),
    "category": (
        Words("相关方类别", "Category"),
        "相关方 单位类别 单位类型 单位性质 类别 stakeholder stakeholdercategory",
    ),
    "received": (
        Words("收到日期", "Received"),
        "日期 收到时间 收到 反馈日期 反馈时间 提出日期 提出时间 回函日期 时间 date receivedon datereceived",
    ),
    "via": (
        Words("途径", "Via"),
        "反馈途径 收到途径 反馈方式 渠道 方式 way channel",
    ),
    "decision": (
        Words("处理意见", "Disposition"),
        (
            "处理结论 处理结果 处理 采纳情况 是否采纳 处理情况 采纳与否 处理意见及理由 "
            "处理意见和理由 observationsofthesecretariat observations secretariatobservations "
            "resolution decision"
        ),
    ),
    "reason": (
        Words("处理理由", "Reason"),
        "未采纳理由 不采纳理由 不采纳的理由 处理说明 理由或说明 采纳说明 未采纳意见说明理由",
    ),
    "remark": (
        Words("备注", "Remark"),
        "说明 附注 remarks note notes",
    ),
    "private": (
        Words("联系方式", "Contact"),
        (
            "联系人 姓名 电话 联系电话 手机 手机号 手机号码 邮箱 电子邮箱 电子邮件 email 通讯地址 "
            "地址 职务 职称 职务职称 phone tel telephone name contact 签字 签名"
        ),
    ),
    "returned": (
        Words("退回原因", "Why returned"),
        "reasonforreturn whyreturned",
    ),
}
# Names that mean different things beside different columns: the first that is not there yet.
_LOOSE: Mapping[str, tuple[str, ...]] = {
    "修改意见": ("text", "proposed"),
    "理由": ("text", "rationale"),
    "reason": ("text", "rationale"),
    "建议": ("text", "proposed"),
}
# How a header's title may go about it, where it is none of the names.
_LIKE = {
    "clause": re.compile(r"章条|章节|条款|条文号|clause"),
    "text": re.compile(r"意见内容|具体意见|comment"),
    "proposed": re.compile(r"修改.*建议|建议.*修改|proposed"),
    "from": re.compile(r"(?:提出|反馈|意见|回函|填报).*(?:单位|人|者|企业|机构)|organi[sz]ation"),
}
_NAMES = {
    name: field
    for field, (words, others) in COLUMNS.items()
    for name in (
        *others.split(),
        "".join(filter(str.isalnum, words.zh)),
        "".join(filter(str.isalnum, words.en.casefold())),
    )
}
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|【[^【】]*】")
_MARKS = re.compile(r"[\W_]+")
_LONGEST = 120
_LATIN = re.compile(r"[a-z]+")


def recognise(title: str) -> str | None:
    """What a column of this title holds; remarks in brackets, footnote figures and a second language do not matter."""
    return next((_NAMES[name] for name in _candidates(title) if name in _NAMES), None)


def assign(titles: Mapping[int, str]) -> dict[int, str]:
    """What each column holds, by its place; a name that means several things goes by what the others are."""
    loose = {at: _LOOSE[name] for at, title in titles.items() if (name := _loose(title))}
    found: dict[int, str] = {}
    for at, title in titles.items():
        field = recognise(title) if at not in loose else None
        if field is not None and (field not in found.values() or field == "private"):
            found[at] = field
    for at, fields in loose.items():
        decided = any(found.get(left) == "decision" for left in range(at))
        choice = ("reason",) if decided and "rationale" in fields else fields
        field = next((one for one in choice if one not in found.values()), None)
        if field is not None:
            found[at] = field
    for at, title in titles.items():
        field = _like(title)
        if at not in found and field is not None and field not in found.values():
            found[at] = field
    return found


def _like(title: str) -> str | None:
    plain = next(iter(_candidates(title)), "")
    return next((field for field, form in _LIKE.items() if form.search(plain)), None)


def _loose(title: str) -> str | None:
    return next((name for name in _candidates(title) if name in _LOOSE), None)


@lru_cache(maxsize=4096)
def _candidates(title: str) -> tuple[str, ...]:
    """The names that a title may stand for; what is longer than any title stands for none."""
    return tuple(_parts(title)) if len(title) <= _LONGEST else ()


def _parts(title: str) -> Iterator[str]:
    text = unicodedata.normalize("NFKC", title).casefold()
    for _ in range(2):
        text = _ASIDE.sub(" ", text)
    for part in (text, *re.split(r"[\n/|]", text)):
        name = _MARKS.sub("", part)
        yield name
        yield name.rstrip("0123456789")
        yield _LATIN.sub("", name)
        yield "".join(_LATIN.findall(name))
