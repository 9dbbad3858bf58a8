"""What people write into comment tables for kinds, categories, ways, days and decisions, as the record's values."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ..records.comments import COMMENT_KINDS, DECISIONS, WAYS
from ..records.labels import Labels
from ..records.units import CATEGORIES
from ..words import Words

_KINDS = {
    "general": ("ge", "gen", "g", "一般", "总体意见", "总体性", "全局"),
    "technical": ("te", "tech", "t", "技术意见", "技术性", "技术类", "内容"),
    "editorial": ("ed", "edit", "e", "编辑意见", "编辑性", "编辑类", "文字", "格式", "文字性"),
}
_CATEGORIES = {
    "producer": (
        "生产",
        "经营",
        "企业",
        "生产企业",
        "生产者",
        "经营者",
        "生产方",
        "制造商",
        "经销商",
        "producer",
        "industry",
    ),
    "user": ("消费", "用户", "使用", "消费者", "使用方", "使用者", "消费者组织", "user", "consumer"),
    "academia": (
        "教育",
        "科研",
        "高校",
        "院校",
        "大学",
        "科研院所",
        "科研机构",
        "academia",
        "university",
        "research",
    ),
    "certification": (
        "认证",
        "检测",
        "检验",
        "检验检测",
        "检测机构",
        "认证机构",
        "检验机构",
        "testing",
        "certification",
    ),
    "government": ("政府", "政府机关", "行政机关", "主管部门", "government", "authority"),
    "other": ("other", "社会团体", "协会", "个人"),
}
_WAYS = {
    "letter": ("信件", "函", "来函", "书面", "纸质", "传真", "邮寄", "mail", "fax"),
    "e-mail": ("邮件", "email", "电邮", "电子信箱", "邮箱"),
    "form": ("表格", "反馈表", "征求意见表"),
    "meeting": ("会上", "座谈", "研讨会"),
    "telephone": ("电话", "phone", "来电"),
    "website": ("网上", "网页", "在线", "平台", "web", "online"),
    "forge": ("github", "gitee", "gitlab", "issue"),
}
_DECISIONS = {
    "accepted": ("同意", "接受", "全部采纳", "已采纳", "予以采纳", "accept", "agreed", "adopted"),
    "partly": (
        "部分同意",
        "部分接受",
        "partial",
        "partlyaccept",
        "partiallyaccepted",
        "acceptedinpart",
        "acceptinprinciple",
    ),
    "rejected": (
        "未采纳",
        "不予采纳",
        "不同意",
        "不接受",
        "不采用",
        "reject",
        "notaccepted",
        "declined",
        "disagree",
    ),
}
_SUBSTANTIAL = re.compile(r"[(（,，、]?\s*(?:实质性?|substantial)\s*[)）]?", re.IGNORECASE)
_LATE = re.compile(r"\s*[(（]?\s*(?:逾期|late)\s*[)）]?\s*", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(?:\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))(?:[T ].*)?")
_SERIAL = re.compile(r"(\d{5})(?:\.0*)?")
_EPOCH = date(1899, 12, 30)
_FIRST, _LAST = date(1990, 1, 1), date(2199, 12, 31)
_HEADS = {"change": ("修改章条", "clauses"), "on": ("处理日期", "date"), "reason": ("理由", "原因", "reason")}
_HEAD = re.compile(
    rf"({'|'.join(name for names in _HEADS.values() for name in names)})\s*[:：]\s*(.*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Decided:
    """A disposition as it was written: the decision, and as texts the reason, the changed clauses and the day."""

    decision: str
    reason: str = ""
    change: str = ""
    on: str = ""


def _table(labels: Labels, others: Mapping[str, Iterable[str]]) -> Mapping[str, str]:
    return {
        _plain(name): value
        for value, words in labels.items()
        for name in (value, *words, "".join(words), *others.get(value, ()))
    }


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _choices(labels: Labels) -> Words:
    zh, en = (tuple(words[at] for words in labels.values()) for at in (0, 1))
    return Words("、".join(zh), ", ".join(en))


_KIND_NAMES = _table(COMMENT_KINDS, _KINDS)
_CATEGORY_NAMES = _table(CATEGORIES, _CATEGORIES)
_WAY_NAMES = _table(WAYS, _WAYS)
_DECISION_NAMES = _table(DECISIONS, _DECISIONS)


def kind(text: str) -> tuple[str, bool] | Words:
    """The kind of a comment, and whether it is called substantial."""
    rest = _SUBSTANTIAL.sub("", text)
    if text and not rest:
        return "technical", True
    found = _named(_KIND_NAMES, rest, Words("意见类型", "type"), COMMENT_KINDS)
    return found if isinstance(found, Words) else (found, rest != text)


def category(text: str) -> str | Words:
    """The category of stakeholders."""
    return _named(_CATEGORY_NAMES, text, Words("相关方类别", "stakeholder category"), CATEGORIES)


def way(text: str) -> str | Words:
    """The way in which a comment came."""
    return _named(_WAY_NAMES, text, Words("途径", "way"), WAYS)


def day(text: str) -> date | Words:
    """A day in any of the usual ways of writing, or a spreadsheet's serial number."""
    plain = _LATE.sub("", unicodedata.normalize("NFKC", text)).strip()
    serial = _SERIAL.fullmatch(plain)
    match = _DAY.fullmatch(plain)
    found: date | None = None
    if serial is not None:
        found = _EPOCH + timedelta(days=int(serial[1]))
    elif match is not None:
        year, month, number = (int(one) for one in match.groups() if one)
        try:
            found = date(year, month, number)
        except ValueError:
            found = None
    if found is None or not _FIRST <= found <= _LAST:
        shown = _short(text)
        return Words(f"日期“{shown}”读不懂，请写成 2026-01-31", f"`{shown}` is not a day, write 2026-01-31")
    return found


def decided(text: str) -> Decided | Words:
    """A disposition in one cell: the decision first, then what was changed, when and why."""
    first, rest = _leading(text)
    decision = _DECISION_NAMES.get(_plain(first))
    if decision is None:
        choices, shown = _choices(DECISIONS), _short(text)
        return Words(
            f"处理意见“{shown}”不是 {choices.zh} 之一", f"the decision `{shown}` is none of {choices.en}"
        )
    return Decided(decision, **_details(rest))


def _leading(text: str) -> tuple[str, str]:
    """The decision in front, and what stands behind it."""
    match = re.match(r"[^\n,，;；:：。.(（]+", text)
    if match is None:
        return text, ""
    return match[0], re.sub(r"\A[\s,，;；:：。.]+", "", text[match.end() :])


def _details(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    while match := _HEAD.match(text):
        key = next(key for key, names in _HEADS.items() if match[1].casefold() in names)
        if key == "reason":
            return {**found, "reason": (match[2] + text[match.end() :]).strip()}
        found[key] = match[2].strip()
        text = text[match.end() :].lstrip("\n")
    return {**found, "reason": text.strip()} if text.strip() else found


def _named(names: Mapping[str, str], text: str, what: Words, labels: Labels) -> str | Words:
    plain = _plain(text)
    latin = "".join(one for one in plain if one.isascii())
    for name in (plain, latin, "".join(one for one in plain if not one.isascii())):
        if name in names:
            return names[name]
    choices, shown = _choices(labels), _short(text)
    return Words(
        f"{what.zh}“{shown}”不是 {choices.zh} 之一", f"the {what.en} `{shown}` is none of {choices.en}"
    )


def _short(text: str) -> str:
    return " ".join(text.split())[:60]
