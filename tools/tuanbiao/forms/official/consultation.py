"""The notice that opens a consultation, and the form for comments."""

from ...records.consultation import SCOPES
from .facts import Facts, chosen, day, each, named, said
from .model import Grid, Official, blank

_PATENTS = "提交意见时，请将您知道的相关专利连同支持性文件一并附上。"
_ROWS = 8


def notice(*several: Facts) -> Official:
    """征求意见通知, which goes to those whose comments are asked for."""
    first = several[0]
    document = first.document(_document(first))
    drafts = "、".join(f"由{one.lead}牵头起草的{one.title}（征求意见稿）" for one in several)
    sent = first.consultation.notice if first.consultation else None
    return Official(
        name="征求意见通知",
        head=first.chamber,
        number=first.number(_document(first)),
        title=f"关于征求{named(several)}团体标准意见的通知",
        to=each(several, _addressees),
        parts=(
            f"{drafts}已经完成，现征求意见（{each(several, lambda one: f'第{one.round}次')}）。",
            f"一、征求意见的范围：{each(several, _scope)}。",
            f"二、期限：{each(several, _window)}。",
            f"三、反馈方式：{each(several, _feedback)}。",
            f"四、联系机构：{each(several, _contact)}；{first.address}。",
            f"五、专利：{_PATENTS}",
            f"六、{each(several, _silence)}。",
        ),
        attached=(*(name for one in several for name in _attached(one)), "征求意见表"),
        signed=(first.chamber,),
        on=day(document.on if document else sent.on if sent else None, "成文日期"),
    )


def _attached(facts: Facts) -> tuple[str, str]:
    return f"{facts.title}（征求意见稿）", f"{facts.title}编制说明"


def _document(facts: Facts) -> str | None:
    sent = facts.consultation.notice if facts.consultation else None
    return sent.document if sent else None


def _scope(facts: Facts) -> str:
    asked = facts.consultation
    return chosen(asked.scope if asked else None, SCOPES, "范围")


def _feedback(facts: Facts) -> str:
    return said(facts.consultation and facts.consultation.feedback, "反馈方式").rstrip("。")


def _contact(facts: Facts) -> str:
    return facts.body(facts.consultation.contact if facts.consultation else None, "联系机构")


def _silence(facts: Facts) -> str:
    return said(facts.consultation and facts.consultation.silence, "逾期未复的处理").rstrip("。")


def form(facts: Facts) -> Official:
    """意见表, to be filled in by whoever comments."""
    asked = facts.consultation
    about = (
        ("标准名称", f"{facts.title}（征求意见稿）"),
        ("截止日期", day(asked.binding_closes if asked else None, "截止日期")),
        ("送交", facts.address),
        ("提出单位或个人", ""),
        ("盖章或者签名", "\u3000\n\u3000"),
        ("联系方式", ""),
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


def _window(facts: Facts) -> str:
    asked = facts.consultation
    opens, closes = (asked.opens, asked.binding_closes) if asked else (None, None)
    return f"自{day(opens, '开始日期')}起，至{day(closes, '截止日期')}止"


def _addressees(facts: Facts) -> str:
    asked = facts.consultation
    to = asked.notice.to if asked and asked.notice else None
    if isinstance(to, tuple):
        return facts.units(to, "通知对象")
    if to == "all-members":
        return "全体会员单位" + ("、各有关单位" if asked and asked.scope == "public" else "")
    return "各有关单位" if asked and asked.scope == "public" else blank("通知对象")
