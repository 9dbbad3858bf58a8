"""The chamber's self-declaration, and the sheet of what the national platform asks for."""

from collections.abc import Iterable

from ...report.platform import Field, Section
from .facts import Facts, said
from .model import Grid, Official, blank

_COMMITTED = (
    "一、公开的信息合法；",
    "二、公开的信息真实；",
    "三、标准符合法律法规和强制性标准；",
    "四、标准符合国家产业政策。",
)
_LATER = (
    "standardStatus",
    "signedBy",
    "signedOn",
)  # what is known only once the standard is out and the declaration signed
_DATES = ("publishDate", "implementDate")  # which the register has once the move is merged
_THEN = "发布的改动合并以后填入"
_COMMITMENTS = "自我承诺"


def declaration(facts: Facts) -> Official:
    """自我声明, with the four commitments, to be signed and stamped before the standard is disclosed."""
    number = said(facts.index.number, "标准编号")
    return Official(
        name="自我声明",
        title="团体标准自我声明",
        parts=(
            f"{facts.chamber}制定了{number}{facts.title}团体标准，现向社会公开，并作如下承诺：",
            *_COMMITTED,
            "本会对以上承诺承担责任，接受社会监督。",
            "法定代表人（签名）：",
        ),
        signed=(facts.chamber,),
        on="　　　　年　　　月　　　日",
    )


def platform(facts: Facts, sections: Iterable[Section]) -> Official:
    """平台填报表: what is typed into the national platform's form, in its order; the commitments are the declaration's."""
    return Official(
        name="平台填报表",
        title="全国团体标准信息平台填报表",
        parts=(
            f"{said(facts.index.number, '标准编号')}{facts.title}",
            *(_grid(one, facts.index.stage) for one in sections if one.name.zh != _COMMITMENTS),
        ),
    )


def _grid(section: Section, stage: str) -> Grid:
    rows = tuple((one.name.zh, _value(one, stage)) for one in section.fields if one.key not in _LATER)
    return Grid(rows, (1, 3), title=section.name.zh)


def _value(field: Field, stage: str) -> str:
    if field.value:
        return field.value
    if field.key in _DATES and stage != "publication":
        return _THEN
    return blank(field.name.zh) if field.required else "—"
