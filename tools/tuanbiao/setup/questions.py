"""What a proposal is asked for, question by question, and the proposal that the answers make."""

import re
from collections.abc import Mapping

from ..facts.links import by_slug
from ..facts.roll import members_on, people, units, units_on
from ..records.parts import GENESES
from ..records.standard import DEGREES
from ..words import Words
from .proposal import NewStandard
from .question import Answers, Chamber, Offer, Question

_SMALL = re.compile("a|an|and|at|by|for|from|in|of|on|or|the|to|with|requirements|specification")


# --- what is offered -----------------------------------------------------------------------------------------------------


def _units(chamber: Chamber, _answers: Answers) -> Mapping[str, str]:
    """Members first."""
    governance = chamber.library.governance
    known, members = units(governance), members_on(governance, chamber.as_of)
    return {key: known[key].name for key in sorted(known, key=lambda one: one not in members)}


def _people(chamber: Chamber, answers: Answers) -> Mapping[str, str]:
    """Those of the proposing unit first."""
    governance, unit = chamber.library.governance, answers.get("proposer", "")
    known = people(governance)
    away = {one: unit not in units_on(governance, one, chamber.as_of) for one in known}
    return {key: known[key].name for key in sorted(known, key=lambda one: away[one])}


def _published(chamber: Chamber, _answers: Answers) -> Mapping[str, str]:
    rows = (one for one in chamber.library.register.rows if one.number and one.published)
    return {one.slug: f"{one.number} {one.title}" for one in rows}


def _groups(chamber: Chamber, _answers: Answers) -> Mapping[str, str]:
    found = {one.folder.split("/")[1] for one in chamber.library.standards.values()}
    return dict.fromkeys(sorted(found | {str(chamber.as_of.year)}, reverse=True), "")


def _scopes(chamber: Chamber, _answers: Answers) -> Mapping[str, str]:
    record = chamber.library.governance.chamber
    return {one.id: one.text for one in record.data.scope} if record else {}


def _codes(key: str) -> Offer:
    """The codes that the chamber's standards have."""

    def offer(chamber: Chamber, _answers: Answers) -> Mapping[str, str]:
        used = (
            (getattr(one.index.data, key), one.index.data.title) for one in chamber.library.standards.values()
        )
        return dict(sorted((code, title) for code, title in used if code))

    return offer


def _slug(chamber: Chamber, answers: Answers) -> str:
    """From the English title, without its small words."""
    found = re.findall(r"[a-z0-9]+", answers.get("title_en", "").lower())
    words = [one for one in found if not _SMALL.fullmatch(one)] or found
    slug = ""
    for word in words[:6]:
        longer = f"{slug}-{word}".strip("-")
        slug = longer if len(longer) <= 40 else slug
    taken = slug in chamber.library.register.slugs
    return f"{slug}-{chamber.as_of.year}" if taken else slug


# --- the questions -------------------------------------------------------------------------------------------------------

QUESTIONS = (
    Question(
        "title",
        Words("标准名称", "Title"),
        Words("不写“团体标准”四字，例如 速冻饺子冷链配送要求", "without the words “group standard”"),
        ("title",),
        required=True,
    ),
    Question(
        "title_en",
        Words("英文名称", "English title"),
        Words(
            "例如 Requirements for cold-chain delivery of frozen dumplings",
            "for instance Requirements for cold-chain delivery of frozen dumplings",
        ),
        ("title_en",),
        required=True,
    ),
    Question(
        "slug",
        Words("短名", "Short name"),
        Words(
            "文件夹和网址用的名字：小写字母、数字和连字符，不再改变",
            "names folder and page for good: lower-case letters, digits, hyphens",
        ),
        ("slug",),
        required=True,
        suggest=_slug,
    ),
    Question(
        "group",
        Words("分组文件夹", "Group folder"),
        Words("一般是提案的年份", "the year of the proposal, as a rule"),
        required=True,
        preset=True,
        offer=_groups,
        suggest=lambda chamber, _answers: str(chamber.as_of.year),
    ),
    Question(
        "kind",
        Words("制修订", "Kind"),
        Words(
            "制定新标准，修订已有标准，或者只改几处（修改单）",
            "a new standard, a revision, or an amendment of a few places",
        ),
        required=True,
        preset=True,
        labels=GENESES,
        strict=True,
        suggest=lambda _chamber, _answers: "new",
    ),
    Question(
        "of",
        Words("修订、修改哪一项标准", "Which standard it revises or amends"),
        Words("可以写编号或者名称的一部分", "part of its number or title will do"),
        ("revises", "amends"),
        required=True,
        offer=_published,
        strict=True,
        when=lambda answers: answers.get("kind", "new") != "new",
    ),
    Question(
        "proposer",
        Words("提案单位", "Proposing unit"),
        Words(
            "governance/units.yml 中的单位；名单中没有的，请秘书处先登记",
            "a unit of governance/units.yml; the secretariat records new ones first",
        ),
        ("proposed_by", "proposer"),
        required=True,
        offer=_units,
        strict=True,
    ),
    Question(
        "leader",
        Words("项目负责人", "Project leader"),
        Words("governance/people.yml 中的人员", "a person of governance/people.yml"),
        ("leader",),
        offer=_people,
        strict=True,
    ),
    Question(
        "scope_ref",
        Words("依据章程业务范围的哪一项", "Which item of the chamber's scope of business"),
        Words("标准应在商会业务范围以内", "a standard lies within the scope of business"),
        ("scope_ref",),
        offer=_scopes,
        strict=True,
    ),
    Question(
        "ics",
        Words("国际标准分类号", "ICS"),
        Words(
            "例如 55.020；列出的是本商会用过的",
            "for instance 55.020; listed are those that the chamber has used",
        ),
        ("ics",),
        offer=_codes("ics"),
    ),
    Question(
        "ccs",
        Words("中国标准分类号", "CCS"),
        Words(
            "例如 A80；列出的是本商会用过的", "for instance A80; listed are those that the chamber has used"
        ),
        ("ccs",),
        offer=_codes("ccs"),
    ),
    Question(
        "purpose",
        Words("目的、意义或必要性", "Purpose"),
        Words("要解决什么问题，为什么现在需要", "which problem it solves, and why now"),
        ("purpose",),
    ),
    Question(
        "scope",
        Words("适用范围", "Scope"),
        Words("对什么、在何处适用", "what it applies to, and where"),
        ("scope",),
    ),
    Question(
        "main_content",
        Words("主要技术内容", "Main content"),
        Words("打算规定哪些方面", "which aspects it will cover"),
        ("main_content",),
    ),
    Question(
        "adopts",
        Words("采用的国际标准", "International standard adopted"),
        Words(
            "编号，例如 ISO 22956:2021；不采用就跳过", "its number, for instance ISO 22956:2021; skip if none"
        ),
        ("adopts", "document"),
        open=False,
    ),
    Question(
        "degree",
        Words("一致性程度", "Degree of correspondence"),
        Words("与国际标准的关系", "how it corresponds"),
        ("degree",),
        required=True,
        labels=DEGREES,
        strict=True,
        when=lambda answers: bool(answers.get("adopts")),
    ),
    Question(
        "patents",
        Words("是否涉及专利", "Patents"),
        Words("不清楚就跳过", "skip if not known"),
        labels={"no": ("没有发现", "None known"), "yes": ("涉及", "Yes")},
        strict=True,
    ),
    Question(
        "holder",
        Words("专利权人", "Patent holder"),
        Words("其他的以后写入 index.md", "others go into index.md later"),
        ("holder",),
        required=True,
        when=lambda answers: answers.get("patents") == "yes",
    ),
)


def asked(answers: Answers) -> tuple[Question, ...]:
    """The questions that apply to what has been answered."""
    return tuple(one for one in QUESTIONS if one.when(answers))


def proposed(answers: Answers, chamber: Chamber, *, leave_open: bool = False) -> NewStandard:
    """The proposal that the answers make."""
    given = {one.id: answers.get(one.id, "") for one in asked(answers)}
    given["group"] = given["group"] or str(chamber.as_of.year)
    given["kind"] = given["kind"] or "new"
    former = by_slug(chamber.library.register).get(given.get("of", ""))
    patents = {"yes": True, "no": False}.get(given.pop("patents"))
    blank = (
        tuple(one.id for one in asked(answers) if one.open and not answers.get(one.id)) if leave_open else ()
    )
    number = (former.number or "") if former else ""
    return NewStandard(**given, on=chamber.as_of, patents=patents, revised_number=number, open=blank)
