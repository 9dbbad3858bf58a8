"""The certificate for people: its blocks, and each format made of them."""

from collections.abc import Iterator

from ..audit import Verdict
from ..certificate.model import Certificate
from ..facts.stages import NAMES
from ..words import Words, pick
from . import sections
from .audit import VERDICTS
from .certificate_json import as_json
from .layout import Block, Code, Heading, Paragraph, Table, as_markdown, as_text
from .printed import page

TITLE = Words("程序证明", "Procedure certificate")
CAVEAT = Words(
    "本证明由软件从仓库的历史算出，只说明记录所示，不对标准或者程序作法律上的评价。",
    "Computed by software from the repository's history: it says what the records show, and judges nothing in law.",
)
_NUMBERS = "一二三四五六七八九十"


def render(form: str, one: Certificate, language: str) -> str:
    """The certificate as text, json, markdown or html; equal values give equal bytes."""
    if form == "json":
        return as_json(one)
    if form == "html":
        title = f"{pick(TITLE, language)} {one.number or one.slug}"
        return page(title, blocks(one, language), language)
    lines = as_text if form == "text" else as_markdown
    return "\n".join(lines(blocks(one, language))).strip("\n") + "\n"


def blocks(one: Certificate, language: str) -> Iterator[Block]:
    """The whole document in order; sections without content are left out."""
    yield Heading(1, pick(TITLE, language))
    yield Paragraph(" ".join(filter(None, (one.number, one.title))), "title")
    if one.title_en:
        yield Paragraph(one.title_en, "subtitle")
    yield _verdict(one.verdict, one.reasons, language)
    yield Paragraph(pick(CAVEAT, language), "note")
    yield _facts(one, language)
    number = 0
    for title, made in _sections(one, language):
        content = tuple(made)
        if content:
            mark = f"{_NUMBERS[number]}、" if language == "zh" else f"{number + 1}. "
            number += 1
            yield Heading(2, mark + pick(title, language))
            yield from content


def _verdict(verdict: Verdict, reasons: tuple[Words, ...], language: str) -> Paragraph:
    zh = language == "zh"
    why = ("；" if zh else "; ").join(pick(each, language) for each in reasons)
    name = pick(VERDICTS[verdict], language)
    return Paragraph(
        f"结论：{name}。{why}。" if zh else f"Verdict: {name}. {why[:1].upper()}{why[1:]}.",
        f"verdict {verdict}",
    )


def _sections(one: Certificate, language: str) -> Iterator[tuple[Words, Iterator[Block]]]:
    yield Words("阶段和批准", "Stages and approvals"), sections.approvals(one, language)
    yield Words("期限、表决和决定的计算", "Windows, ballots and decisions"), sections.counted(one, language)
    yield Words("文本", "Texts"), sections.texts(one, language)
    yield Words("不合规情形", "Irregularities"), sections.irregularities(one, language)
    yield Words("要求", "Requirements"), sections.requirements(one, language)
    yield Words("记录和日期", "Records and dates"), sections.records(one, language)
    yield Words("未公开的原件", "Evidence withheld"), sections.withheld(one, language)
    yield Words("时间戳", "Timestamps"), sections.stamps(one, language)
    yield Words("从仓库副本中看不出的事项", "What a copy cannot show"), sections.unseen(one, language)
    yield Words("复核", "How to check"), sections.check(one, language)


def _facts(one: Certificate, language: str) -> Table:
    say = sections.say_in(language)
    rows = (
        (
            say("商会", "Chamber"),
            f"{one.chamber}（{one.code}）" if language == "zh" else f"{one.chamber} ({one.code})",
        ),
        (say("标准文件夹", "Folder"), Code(one.path)),
        (say("阶段", "Stage"), pick(NAMES[one.stage], language)),
        (say("截至提交", "As of commit"), Code(one.head)),
        (say("提交日期", "Day of the commit"), one.as_of.isoformat()),
        (say("启用提交", "Adopting commit"), Code(one.adopted)),
        (say("核对的步数", "Steps judged"), str(one.steps)),
        (say("文本摘要", "Text digest"), Code(one.text or "")),
    )
    return Table((), tuple(row for row in rows if row[1]))
