"""The title of a part is written in its fixed form."""

import re

from ....facts.stages import rank
from ....governance import Governance
from ....mend import Mend, rewritten
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_PART = re.compile(r"第\s*[0-9一二三四五六七八九十百]+\s*部分")
_WELL = re.compile(r"\S[ \u3000]第[1-9][0-9]*部分：\S")
_NEARLY = re.compile(r"(?P<main>\S.*?)\s*第\s*(?P<part>[1-9][0-9]{0,3})\s*部分\s*[:：]?\s*(?P<own>\S.*)")


def check(standard: Standard, _governance: Governance) -> Findings:
    """One mention of a part; a second is another matter."""
    title = standard.index.data.title
    if len(_PART.findall(title)) == 1 and not _WELL.search(title):
        yield Finding(standard.index.at("title"), {"title": title}, mend=_mend(standard, title))


def _mend(standard: Standard, title: str) -> Mend | None:
    """The same words in the fixed form, where the part has an Arabic number and a title of its own."""
    found = _NEARLY.fullmatch(title)
    if found is None or rank(standard.index.data.stage) >= rank("consultation"):
        return None
    wanted = f"{found['main']}\u3000第{int(found['part'])}部分：{found['own']}"
    return rewritten(standard.index.at("title"), title, wanted, "unsafe")


RULE = StandardRule(
    id="part-title",
    requirements=("gbt-1-1-part-title",),
    title=Words("部分的名称按规定书写", "The title of a part is written in its fixed form"),
    message=Words(
        "名称“{title}”没有写成“主体　第1部分：部分名称”的形式",
        "The title “{title}” is not of the form “main title　第1部分：title of the part”",
    ),
    reason=Words("写法一致，各部分才能排在一起", "In one form the parts of a standard are listed together"),
    fix=Words(
        "“第”前空一字，用阿拉伯数字，“部分”后用全角冒号",
        "A space before 第, Arabic figures, a full-width colon after 部分",
    ),
    check=check,
    mends=("unsafe",),
)
