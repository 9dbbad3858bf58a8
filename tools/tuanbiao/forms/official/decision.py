"""The letter that submits texts for approval, what is decided, and the announcements of issue, withdrawal and cancellation."""

from ...records.approval import Approval
from ...records.cancellation import Cancellation
from ...records.parts import Ending
from ...records.review import CONCLUSIONS
from ...records.withdrawal import Withdrawal
from .facts import Facts, chosen, day, each, named, said
from .model import BY_HAND, Grid, Official, blank

_ITEMS = ("报批稿", "编制说明", "意见汇总处理表", "审查纪要和审查结论表", "审查组名单（签名）")


def submission(*several: Facts) -> Official:
    """报批函, with the list of what is submitted."""
    first = several[0]
    found = first.standard.approvals.get(first.round)
    approval = found.data if found else None
    bundles = tuple(f"{one.title}：{'、'.join(_ITEMS)}" for one in several)
    return Official(
        name="报批函",
        head=first.chamber,
        number=BY_HAND,
        title=f"关于报批{named(several)}团体标准的函",
        to=first.body(approval.body if approval else None, "批准机构"),
        parts=(*map(_course, several), f"合法性审查：{each(several, _legal)}。"),
        attached=bundles if len(several) > 1 else _ITEMS,
        signed=(first.chamber,),
        on=day(approval.submitted if approval else None, "报批日期"),
    )


def _course(facts: Facts) -> str:
    review = facts.review
    result = chosen(review.conclusion if review else None, CONCLUSIONS, "审查结论")
    concluded = day(review.concluded if review else None, "结论日期")
    return (
        f"由{facts.lead}牵头起草的{facts.title}团体标准，已按程序征求意见并通过技术审查（{concluded}，结论：{result}），"
        "审查要求的修改已经落实，现形成报批稿，请审议。"
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


def approved(*several: Facts) -> Official:
    """批准决定, by which the chamber makes known what its decision body has decided."""
    first = several[0]
    found = _decided(first)
    document = first.document(found.document if found else None)
    return Official(
        name="批准决定",
        head=first.chamber,
        number=first.number(found.document if found else None),
        title=f"关于批准{named(several)}团体标准的决定",
        parts=(
            *(f"经{_passed(one)}，批准{one.title}团体标准。" for one in several),
            "请秘书处按制度编号、发布。",
        ),
        signed=(first.chamber,),
        on=day(document.on if document else found.on if found else None, "成文日期"),
    )


def _passed(facts: Facts) -> str:
    found = _decided(facts)
    body = facts.body(found.body if found else None, "批准机构")
    return f"{body}{day(found.on if found else None, '批准日期')}会议表决"


def _decided(facts: Facts) -> Approval | None:
    """The newest decision."""
    return facts.standard.approvals[max(facts.standard.approvals)].data if facts.standard.approvals else None


_HEAD = ("序号", "标准编号", "标准名称", "代替标准编号", "发布日期", "实施日期")


def publication(*several: Facts) -> Official:
    """发布公告, which issues the standards."""
    first = several[0]
    record = first.standard.publication
    issued = record.data if record else None
    document = first.document(issued.document if issued else None)
    partners = tuple(dict.fromkeys(one.chamber for each_ in several for one in each_.index.joint))
    rows = tuple((str(at), *_issued(one)) for at, one in enumerate(several, start=1))
    return Official(
        name="发布公告",
        head="　".join((first.chamber, *partners)),
        number=first.number(issued.document if issued else None),
        title=f"关于发布{named(several)}团体标准的公告",
        parts=(
            f"{named(several)}团体标准已经批准，现予发布。",
            *filter(None, map(_transition, several)),
            Grid(rows, (0, 4, 5, 4, 3, 3), _HEAD),
        ),
        signed=(first.chamber, *partners),
        on=day(document.on if document else issued.on if issued else None, "成文日期"),
    )


def _issued(facts: Facts) -> tuple[str, ...]:
    record, index = facts.standard.publication, facts.index
    issued = record.data if record else None
    return (
        "　".join(filter(None, (index.number, *(one.number for one in index.joint)))) or blank("标准编号"),
        index.title,
        "、".join(one.number for one in index.replaces) or "—",
        day(issued.on if issued else None, "发布日期"),
        day(issued.effective if issued else None, "实施日期"),
    )


def _transition(facts: Facts) -> str:
    record = facts.standard.publication
    until = record.data.transition_until if record else None
    return f"{facts.title}所代替标准的过渡期至{day(until, '')}。" if until else ""


def withdrawal(*several: Facts) -> Official:
    """废止公告."""
    first = several[0]
    ended = _withdrawn(first)
    document = first.document(ended.document if ended else None)
    number = said(first.index.number, "标准编号") if len(several) == 1 else ""
    kind = "" if len(several) == 1 else "团体标准"
    return Official(
        name="废止公告",
        head=first.chamber,
        number=first.number(ended.document if ended else None),
        title=f"关于废止{number}{named(several)}{kind}的公告",
        parts=(
            *map(_from, several),
            f"废止的理由：{each(several, lambda one: _why(_withdrawn(one)))}。",
            f"依据：{each(several, lambda one: _basis(_withdrawn(one)))}。",
        ),
        signed=(first.chamber,),
        on=day(document.on if document else None, "成文日期"),
    )


def _from(facts: Facts) -> str:
    ended = _withdrawn(facts)
    body = facts.body(ended.body if ended else None, "决定机构")
    effective = day(ended.effective if ended else None, "废止日期")
    return f"经{body}决定，{said(facts.index.number, '标准编号')}{facts.title}自{effective}起废止。"


def _withdrawn(facts: Facts) -> Withdrawal | None:
    return facts.standard.withdrawal.data if facts.standard.withdrawal else None


def _why(ended: Ending | None) -> str:
    return said(ended and ended.reason, "理由").rstrip("。")


def _basis(ended: Ending | None) -> str:
    return said(ended and ended.basis, "依据").rstrip("。")


def cancellation(*several: Facts) -> Official:
    """终止项目通知, which tells the members."""
    first = several[0]
    ended = _cancelled(first)
    document = first.document(ended.document if ended else None)
    return Official(
        name="终止项目通知",
        head=first.chamber,
        number=first.number(ended.document if ended else None),
        title=f"关于终止{named(several)}团体标准项目的通知",
        to="各会员单位",
        parts=(
            *(f"经{_ended_by(one)}决定，终止{one.title}团体标准项目。" for one in several),
            f"终止的理由：{each(several, lambda one: _why(_cancelled(one)))}。",
        ),
        signed=(first.chamber,),
        on=day(document.on if document else None, "成文日期"),
    )


def _ended_by(facts: Facts) -> str:
    ended = _cancelled(facts)
    return facts.body(ended.body if ended else None, "决定机构")


def _cancelled(facts: Facts) -> Cancellation | None:
    return facts.standard.cancellation.data if facts.standard.cancellation else None


def _legal(facts: Facts) -> str:
    found = facts.standard.approvals.get(facts.round)
    review = found.data.legal_review if found else None
    if review is None:
        return blank("合法性审查")
    return f"{facts.person(review.by, '审查人')}，{day(review.on, '')}，{CONCLUSIONS[review.conclusion][0]}"
