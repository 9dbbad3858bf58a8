"""A standard has an English title."""

from ....facts.text import finished_text
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """From consultation on."""
    if finished_text(standard) is not None and standard.index.data.title_en is None:
        yield Finding(standard.index.at("title"))


RULE = StandardRule(
    id="english-title-missing",
    requirements=("gbt-1-1-english-title",),
    title=Words("标准有英文名称", "A standard has an English title"),
    message=Words("没有英文名称", "The English title is missing"),
    reason=Words("封面给出英文名称，国外读者靠它检索", "The cover gives it, and readers abroad search by it"),
    fix=Words("在文件头写 title_en", "Write `title_en` in the front matter"),
    check=check,
)
