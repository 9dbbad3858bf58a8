"""Numbers that someone typed where the text counts for itself, and what paragraphs say they are without a style."""

import re
from typing import NamedTuple

_SPACE = r"[\s　 ]"
_CLAUSE = re.compile(
    rf"(?P<number>[0-9]+(?:\.[0-9]+){{1,5}}|[A-Z](?:\.[0-9]+){{1,5}})\.?{_SPACE}*(?P<rest>.*)", re.DOTALL
)
_CHAPTER = re.compile(
    rf"(?:第{_SPACE}*)?(?P<number>[0-9]{{1,2}})(?:{_SPACE}*章)?[{'、．.'}]?{_SPACE}+(?P<rest>\S.*)", re.DOTALL
)
_ANNEX = re.compile(
    rf"附{_SPACE}*录{_SPACE}*(?P<letter>[A-Z])?{_SPACE}*"
    rf"(?:[（(]{_SPACE}*(?P<nature>规范性|资料性)(?:附录)?{_SPACE}*[)）])?{_SPACE}*(?P<rest>.*)",
    re.DOTALL,
)
_NATURE = re.compile(
    rf"[（(]{_SPACE}*(?P<nature>规范性|资料性)(?:附录)?{_SPACE}*[)）]{_SPACE}*(?P<rest>.*)", re.DOTALL
)
_LABEL = r"{kind}{space}*(?:[A-Z]\s*[.．]\s*)?[0-9]+(?:[-.．][0-9]+)*(?:{space}*[（(]续[)）])?{space}*[:：.．、]?{space}*"
_TABLE = re.compile(_LABEL.format(kind="(?:续)?表", space=_SPACE) + "(?P<rest>.*)", re.DOTALL)
_FIGURE = re.compile(_LABEL.format(kind="图", space=_SPACE) + "(?P<rest>.*)", re.DOTALL)
_REMARK = re.compile(rf"(?P<kind>注|示例){_SPACE}*(?P<number>[0-9]*){_SPACE}*[:：]{_SPACE}*")
_ITEM = re.compile(
    rf"(?P<dash>——|—{_SPACE}|[●·•▪■◆]|-{_SPACE})|(?P<letter>[a-z])[)）]|(?P<number>[0-9]{{1,2}})[)）]|[（(](?P<round>[0-9]{{1,2}})[)）]"
)
_REFERENCE = re.compile(
    rf"第{_SPACE}*[0-9]{{1,2}}{_SPACE}*章|附录{_SPACE}*[A-Z](?:\.[0-9]+)*|(?<![代发列])[表图]{_SPACE}*(?:[A-Z]\.)?[0-9]+"
    rf"|(?<=[见按合据至和、]){_SPACE}*[0-9]+(?:\.[0-9]+){{1,5}}(?![0-9.])"
)
_SENTENCE = re.compile("[。；;：:，,！？]$")
_FRONT = {"前言": "foreword", "引言": "introduction", "参考文献": "bibliography", "索引": "index"}
_KNOWN = {"范围", "规范性引用文件", "术语和定义", "符号和缩略语", "缩略语", "总体原则", "总体要求"}
MAX_TITLE = 40


class Typed(NamedTuple):
    """A number that stood at the start, and what is behind it."""

    number: str
    rest: str


def clause(text: str) -> Typed | None:
    """4.2.1 or A.1 at the start."""
    found = _CLAUSE.match(text)
    return Typed(found["number"], found["rest"]) if found else None


def chapter(text: str) -> Typed | None:
    """4 or 第4章 at the start, followed by white space."""
    found = _CHAPTER.match(text)
    return Typed(found["number"], found["rest"]) if found else None


def annex(text: str) -> tuple[str, str] | None:
    """Nature and title of an annex that says 附录 at its start."""
    found = _ANNEX.fullmatch(text.strip())
    return (found["nature"] or "", found["rest"].strip()) if found else None


def nature(text: str) -> tuple[str, str]:
    """Nature and title of an annex whose number is counted."""
    found = _NATURE.fullmatch(text.strip())
    return (found["nature"], found["rest"].strip()) if found else ("", text.strip())


def caption(text: str, kind: str) -> str | None:
    """What stands behind 表1 or 图1; None where neither does."""
    found = (_TABLE if kind == "table" else _FIGURE).fullmatch(text.strip())
    return found["rest"].strip() if found else None


def is_caption(title: str) -> bool:
    """Whether what stands behind 表1 is a title: 表1 给出了… is a sentence."""
    return is_title(title) and not title.startswith(("的", "中", "和", "、", "给出", "规定", "所示", "所列"))


def remark(text: str) -> Typed | None:
    """注 1： and 示例： as the text has them, and the length of what was written."""
    found = _REMARK.match(text)
    return Typed(f"{found['kind']}{found['number']}：", text[found.end() :]) if found else None


def item(text: str) -> tuple[bool, int, int, str] | None:
    """Whether an item is counted, its level, its number, and its words, where its mark was typed."""
    found = _ITEM.match(text)
    if found is None:
        return None
    rest = text[found.end() :].strip(" \u3000\t\u00a0")
    if found["dash"]:
        return False, 0, 1, rest
    if found["letter"]:
        return True, 0, ord(found["letter"]) - ord("a") + 1, rest
    return True, 1, int(found["number"] or found["round"]), rest


def references(text: str) -> list[str]:
    """References to clauses, tables, figures and annexes by a number that someone typed, each once."""
    return list(dict.fromkeys("".join(found.group().split()) for found in _REFERENCE.finditer(text)))


def is_title(text: str) -> bool:
    """Whether words could be those of a heading: few, and no sentence."""
    return 0 < len(text) <= MAX_TITLE and not _SENTENCE.search(text)


def squeeze(text: str) -> str:
    """A title without white space."""
    return "".join(text.split())


def is_front(text: str) -> bool:
    """前言, 引言, 参考文献 or 索引, however far their characters stand apart."""
    return squeeze(text) in _FRONT


def is_back(text: str) -> bool:
    """参考文献 or 索引."""
    return squeeze(text) in ("参考文献", "索引")


def is_known(text: str) -> bool:
    """A chapter that every standard has."""
    return squeeze(text) in _KNOWN
