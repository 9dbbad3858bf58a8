"""A text has the elements that every standard has."""

from ....facts.text import FIXED, Element, finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_REQUIRED: tuple[Element, ...] = ("foreword", "scope", "normative-references", "terms")


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on; an amendment is no whole text."""
    text = finished_text(standard)
    if text is None or standard.index.data.kind == "amendment":
        return
    for element in _REQUIRED:
        if text.find(element) is None:
            yield Finding(standard.index.at("title"), {"element": FIXED[element], "id": element})


RULE = StandardRule(
    id="element-missing",
    requirements=("gbt-1-1-required-elements", "regulation-15-gbt-1-1"),
    title=Words("必备要素齐全", "A text has the elements that every standard has"),
    message=Words("缺少必备要素“{element}”", "The element “{element}” is missing"),
    reason=Words(
        "前言、范围、规范性引用文件、术语和定义是每项标准的必备要素，没有内容时也保留标题并写明没有",
        "Foreword, scope, normative references and terms are required; where there are none, the text says so",
    ),
    fix=Words(
        "在正文中加一级标题“# {element} {{#{id}}}”",
        "Add the chapter {element} with the id `{{#{id}}}` at the first level",
    ),
    check=check,
)
