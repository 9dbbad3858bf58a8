"""What the national platform for group standards asks about a standard, in its order, from the records alone."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from ..facts.documents import entry
from ..facts.links import by_slug
from ..facts.roll import people, units
from ..facts.text import written_text
from ..library import Library
from ..records.chamber import Chamber
from ..records.described import fields_of
from ..records.disclosure import Commitments
from ..records.people import Person
from ..register import STATUSES, Row, status
from ..standard import Standard
from ..words import Words


@dataclass(frozen=True, slots=True)
class Field:
    """One box of the platform's form: `value` is as it is typed in; a required one that is empty is missing."""

    key: str
    name: Words
    value: str
    required: bool = True

    @property
    def missing(self) -> bool:
        """Whether the form cannot be sent without it."""
        return self.required and not self.value


class Section(NamedTuple):
    """The boxes that stand together."""

    name: Words
    fields: tuple[Field, ...]


def sections(library: Library, standard: Standard, as_of: date) -> tuple[Section, ...]:
    """The whole form for a published standard, as of a day (团体标准管理规定 第十八条、第十九条)."""
    row = by_slug(library.register)[standard.slug]
    chamber = library.governance.chamber
    named = people(library.governance)
    return (
        Section(Words("团体信息", "Organisation"), tuple(_chamber(chamber.data, named) if chamber else ())),
        Section(Words("标准信息", "Standard"), tuple(_standard(library, standard, row, as_of))),
        Section(Words("标准公告", "Announcement"), tuple(_announcement(library, standard))),
        Section(Words("自我承诺", "Self-commitments"), tuple(_commitments(standard, named))),
    )


def missing(found: Iterable[Section]) -> tuple[Field, ...]:
    """The required boxes that the records leave empty."""
    return tuple(field for section in found for field in section.fields if field.missing)


def long_day(day: date | None) -> str:
    """`2026年07月06日`, as the platform writes days; nothing for none."""
    return day.strftime("%Y年%m月%d日") if day else ""


People = Mapping[str, Person]


def _chamber(chamber: Chamber, named: People) -> Iterator[Field]:
    registration = chamber.registration
    yield Field("organName", Words("团体名称", "Organisation"), chamber.name)
    yield Field("creditCode", Words("登记证号", "Credit code"), chamber.credit_code)
    authority = registration.authority if registration else ""
    yield Field("authority", Words("发证机关", "Registration authority"), authority)
    yield Field(
        "businessScope", Words("业务范围", "Scope of business"), "；".join(one.text for one in chamber.scope)
    )
    head = named.get(chamber.legal_representative or "")
    yield Field("legalRepresentative", Words("法定代表人", "Legal representative"), head.name if head else "")
    support = Words("依托单位名称", "Supporting unit")
    yield Field("supportedBy", support, chamber.supported_by or "", required=False)
    yield Field("address", Words("通讯地址", "Address"), chamber.address or "")
    yield Field("postcode", Words("邮编", "Postcode"), chamber.postcode or "")


def _standard(library: Library, standard: Standard, row: Row, as_of: date) -> Iterator[Field]:
    data, state = standard.index.data, status(row, library.register, as_of)
    yield Field("standardStatus", Words("标准状态", "Status"), STATUSES[state].zh)
    yield Field("standardNo", Words("标准编号", "Number"), data.number or "")
    yield Field("standardTitleCn", Words("中文标题", "Chinese title"), data.title)
    yield Field("standardTitleEn", Words("英文标题", "English title"), data.title_en or "")
    yield Field("ics", Words("国际标准分类号", "ICS"), data.ics or "")
    yield Field("ccs", Words("中国标准分类号", "CCS"), data.ccs or "")
    yield Field("industry", Words("国民经济分类", "Industry (GB/T 4754)"), data.industry or "")
    yield Field("publishDate", Words("发布日期", "Published on"), long_day(row.published))
    yield Field("implementDate", Words("实施日期", "Effective on"), long_day(row.effective))
    if row.withdrawn:
        yield Field("abolishDate", Words("废止日期", "Withdrawn on"), long_day(row.withdrawn))
    yield from _drafting(library, standard)
    yield from _content(standard)


def _drafting(library: Library, standard: Standard) -> Iterator[Field]:
    data, governance = standard.index.data, library.governance
    named, known = people(governance), units(governance)
    drafters = "、".join(named[one].name for one in data.drafters if one in named)
    yield Field("drafters", Words("起草人", "Drafters"), drafters)
    firms = "、".join(known[one].name for one in data.drafting_units if one in known)
    yield Field("draftingUnits", Words("起草单位", "Drafting units"), firms)


def _content(standard: Standard) -> Iterator[Field]:
    data = standard.index.data
    yield Field("scope", Words("范围", "Scope"), scope_of(standard))
    yield Field("mainContent", Words("主要技术内容", "Main content"), data.main_content or "", required=False)
    patents = "" if data.patents is None else _YES_NO[data.patents.exist]
    yield Field("patents", Words("是否包含专利信息", "Patents"), patents)
    text = "" if data.text_access is None else _TEXT[data.text_access == "full"]
    yield Field("isOpen", Words("标准文本", "Text"), text)


def scope_of(standard: Standard) -> str:
    """The element 范围 as one line."""
    text = written_text(standard)
    passages = text.of("scope") if text else ()
    return "".join("".join(one.block.text.split("\n")) for one in passages)


def _announcement(library: Library, standard: Standard) -> Iterator[Field]:
    publication = standard.publication
    found = entry(library.governance, publication.data.document, standard.slug) if publication else None
    paper = found.document.data if found else None
    yield Field("documentNo", Words("公告文号", "Document number"), paper.doc_no if paper else "")
    yield Field("documentTitle", Words("公告标题", "Title"), paper.title if paper else "")
    yield Field("documentDate", Words("公告日期", "Dated"), long_day(paper.on if paper else None))
    where = paper.published_at if paper else None
    yield Field("documentUrl", Words("公告网址", "Address"), where or "", required=False)


def _commitments(standard: Standard, named: People) -> Iterator[Field]:
    data = standard.disclosure.data if standard.disclosure else None
    made = data.commitments if data else None
    for field in fields_of(Commitments).values():
        given = bool(made and getattr(made, field.attribute))
        yield Field(field.attribute, field.name, "是" if given else "")
    signed = data.signed if data else None
    signer = named.get(signed.by) if signed else None
    yield Field("signedBy", Words("签署人", "Signed by"), signer.name if signer else "")
    yield Field("signedOn", Words("签署日期", "Signed on"), long_day(signed.on if signed else None))


_YES_NO = {True: "是", False: "否"}
_TEXT = {True: "公开", False: "不公开"}
