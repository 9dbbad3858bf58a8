"""The notice that opens a consultation, and the form for comments."""

from ...records.consultation import SCOPES, Consultation
from .facts import Facts, chosen, day, said
from .model import Grid, Official, blank

_PATENTS = "提交意见时，请将您知道的相关专利连同支持性文件一并附上。"
_ROWS = 8


def notice(facts: Facts) -> Official:
    """征求意见通知, which goes to those whose comments are asked for."""
    asked = facts.consultation
    sent = asked.notice if asked else None
    document = facts.document(sent.document if sent else None)
    name = f"{facts.title}（征求意见稿）"
    return Official(
        name="征求意见通知",
        head=facts.chamber,
        number=facts.number(sent.document if sent else None),
        title=f"关于征求{facts.title}团体标准意见的通知",
        to=_addressees(facts, asked),
        parts=(
            f"由{facts.lead}牵头起草的{name}已经完成，现征求意见（第{facts.round}次）。",
            f"一、征求意见的范围：{chosen(asked.scope if asked else None, SCOPES, '范围')}。",
            f"二、期限：{_window(asked)}。",
            f"三、反馈方式：{said(asked and asked.feedback, '反馈方式')}。",
            f"四、联系机构：{facts.body(asked.contact if asked else None, '联系机构')}；{facts.address}。",
            f"五、专利：{_PATENTS}",
            f"六、{said(asked and asked.silence, '逾期未复的处理')}。",
        ),
        attached=(name, f"{facts.title}编制说明", "征求意见表"),
        signed=(facts.chamber,),
        on=day(document.on if document else sent.on if sent else None, "成文日期"),
    )


def form(facts: Facts) -> Official:
    """意见表, to be filled in by whoever comments."""
    asked = facts.consultation
    about = (
        ("标准名称", f"{facts.title}（征求意见稿）"),
        ("截止日期", day(asked.binding_closes if asked else None, "截止日期")),
        ("送交", facts.address),
        ("提出单位（盖章）或者个人（签名）", ""),
        ("联系方式、日期", ""),
    )
    rows = tuple((str(at + 1), "", "\u3000\n\u3000", "", "") for at in range(_ROWS))
    return Official(
        name="征求意见表",
        title="团体标准征求意见表",
        parts=(
            Grid(about, (1, 2)),
            Grid(rows, (0, 2, 5, 5, 3), ("序号", "标准章条编号", "意见内容", "修改建议", "理由")),
            f"没有意见的，请写“无意见”。{_PATENTS}",
        ),
    )


def _window(asked: Consultation | None) -> str:
    opens, closes = (asked.opens, asked.binding_closes) if asked else (None, None)
    return f"自{day(opens, '开始日期')}起，至{day(closes, '截止日期')}止"


def _addressees(facts: Facts, asked: Consultation | None) -> str:
    to = asked.notice.to if asked and asked.notice else None
    if isinstance(to, tuple):
        return facts.units(to, "通知对象")
    if to == "all-members":
        return "全体会员单位" + ("、各有关单位" if asked and asked.scope == "public" else "")
    return "各有关单位" if asked and asked.scope == "public" else blank("通知对象")
