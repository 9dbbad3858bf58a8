"""The letter that submits a text for approval, and the announcements of issue and withdrawal."""

from ...records.review import CONCLUSIONS
from .facts import Facts, chosen, day, said
from .model import BY_HAND, Grid, Official, blank

_ITEMS = ("报批稿", "编制说明", "意见汇总处理表", "审查纪要和审查结论表", "审查组名单（签名）")


def submission(facts: Facts) -> Official:
    """报批函, with the list of what is submitted."""
    found = facts.standard.approvals.get(facts.round)
    approval, review = found.data if found else None, facts.review
    result = chosen(review.conclusion if review else None, CONCLUSIONS, "审查结论")
    concluded = day(review.concluded if review else None, "结论日期")
    course = (
        f"由{facts.lead}牵头起草的{facts.title}团体标准，已按程序征求意见并通过技术审查（{concluded}，结论：{result}），"
        "审查要求的修改已经落实，现形成报批稿，请审议。"
    )
    return Official(
        name="报批函",
        head=facts.chamber,
        number=BY_HAND,
        title=f"关于报批{facts.title}团体标准的函",
        to=facts.body(approval.body if approval else None, "批准机构"),
        parts=(
            course,
            f"合法性审查：{_legal(facts)}。",
        ),
        attached=_ITEMS,
        signed=(facts.chamber,),
        on=day(approval.submitted if approval else None, "报批日期"),
    )


def materials(facts: Facts) -> Official:
    """报批材料清单, ticked when the papers are handed over."""
    index = facts.index
    names = ["报批函", *_ITEMS, "试验验证报告（有试验的）"]
    names += ["被采用的国际标准原文和译文"] if index.adopts else []
    names += ["专利许可声明"] if index.patents and index.patents.exist else []
    rows = tuple((str(at), name, "", "", "") for at, name in enumerate(names, start=1))
    return Official(
        name="报批材料清单",
        title=f"{facts.title}报批材料清单",
        parts=(Grid(rows, (0, 6, 0, 0, 3), ("序号", "材料", "份数", "有无", "备注")),),
        signed=("移交人（签名）　　　　　　　接收人（签名）",),
        is_sealed=False,
        on="　　　　年　　　月　　　日",
    )


def publication(facts: Facts) -> Official:
    """发布公告, which issues the standard."""
    record = facts.standard.publication
    issued = record.data if record else None
    document = facts.document(issued.document if issued else None)
    index = facts.index
    partners = tuple(one.chamber for one in index.joint)
    until = issued.transition_until if issued else None
    row = (
        "1",
        "　".join(filter(None, (index.number, *(one.number for one in index.joint)))) or blank("标准编号"),
        index.title,
        "、".join(one.number for one in index.replaces) or "—",
        day(issued.on if issued else None, "发布日期"),
        day(issued.effective if issued else None, "实施日期"),
    )
    return Official(
        name="发布公告",
        head="　".join((facts.chamber, *partners)),
        number=facts.number(issued.document if issued else None),
        title=f"关于发布{facts.title}团体标准的公告",
        parts=(
            f"{facts.title}团体标准已经批准，现予发布。",
            *((f"原标准的过渡期至{day(until, '')}。",) if until else ()),
            Grid(
                (row,),
                (0, 4, 5, 4, 3, 3),
                ("序号", "标准编号", "标准名称", "代替标准编号", "发布日期", "实施日期"),
            ),
        ),
        signed=(facts.chamber, *partners),
        on=day(document.on if document else issued.on if issued else None, "成文日期"),
    )


def withdrawal(facts: Facts) -> Official:
    """废止公告."""
    record = facts.standard.withdrawal
    ended = record.data if record else None
    document = facts.document(ended.document if ended else None)
    number = said(facts.index.number, "标准编号")
    body = facts.body(ended.body if ended else None, "决定机构")
    effective = day(ended.effective if ended else None, "废止日期")
    return Official(
        name="废止公告",
        head=facts.chamber,
        number=facts.number(ended.document if ended else None),
        title=f"关于废止{number}{facts.title}的公告",
        parts=(
            f"经{body}决定，{number}{facts.title}自{effective}起废止。",
            f"废止的理由：{said(ended and ended.reason, '理由').rstrip('。')}。",
            f"依据：{said(ended and ended.basis, '依据').rstrip('。')}。",
        ),
        signed=(facts.chamber,),
        on=day(document.on if document else None, "成文日期"),
    )


def _legal(facts: Facts) -> str:
    found = facts.standard.approvals.get(facts.round)
    review = found.data.legal_review if found else None
    if review is None:
        return blank("合法性审查")
    return f"{facts.person(review.by, '审查人')}，{day(review.on, '')}，{CONCLUSIONS[review.conclusion][0]}"
