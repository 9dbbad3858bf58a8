"""“对本条提意见”: a letter or a form already filled in with the standard, the exact text and the clause."""

import re
from urllib.parse import quote, urlencode

from ..parse.clauses import Clause, outline
from ..standard import Standard
from .access import is_open, round_now
from .markup import address, box, code, escape, heading, outside
from .names import refer
from .view import Page

ANCHOR = "_comment"
# GitHub's address to edit a file, beside which stand the forms that `github sync` lays down.
_EDITOR = re.compile(r"(https://[^/?#]+/[^/?#]+/[^/?#]+)/edit/[^?#]+")
_FORM = "comment.yml"
_WHOLE, _TITLE = ("general", "全文"), ("title", "标准名称")
_FILLED = "每一条标题旁的“对本条提意见”打开已经填好标准、文本和章条的信件或者表单。"
_ASKED = ("意见类型（总体、技术或者编辑）", "意见内容", "修改建议", "提出单位", "相关方类别")


def remarks(page: Page, standard: Standard) -> dict[str, str]:
    """What stands below the heading of each clause while comments can be sent: the way to send one, by clause id."""
    document = standard.index.body
    if document is None or not is_open(standard, page.view.as_of):
        return {}
    clauses = ((one.id, _named(one)) for one in outline(document) if one.id)
    return {own: f"{_ways(page, standard, (own, name), '对本条')}\n{{: .remark }}" for own, name in clauses}


def _named(clause: Clause) -> str:
    return " ".join(filter(None, (clause.number, clause.title)))


def how(page: Page, standard: Standard) -> str:
    """How to comment on the whole text, and what to quote in a letter on paper; nothing where no round is open."""
    now = round_now(standard)
    if now is None or not is_open(standard, page.view.as_of):
        return ""
    contact = refer(page, "body", now[1].data.contact) if now[1].data.contact else "商会"
    chamber = page.view.library.governance.chamber
    where = f"（{escape(chamber.data.address)}）" if chamber and chamber.data.address else ""
    general, title = (_direct(page, standard, place) for place in (_WHOLE, _TITLE))
    return box(
        "how",
        heading(3, "怎样提意见", ANCHOR),
        _FILLED if general else "本站没有登记电子邮箱，请用信函。",
        "　".join(filter(None, (general and f"对全文：{general}", title and f"对标准名称：{title}"))),
        f"信函请寄{contact}{where}，注明标准 {code(standard.slug)}、文本 {code(standard.text[:12])}"
        "和章条的标识（标题旁“#”链接末尾的字母）。不需要注册任何账号。",
    )


def _ways(page: Page, standard: Standard, clause: tuple[str, str], what: str) -> str:
    """The letter or the form for one clause, else the place that says to whom a letter goes."""
    return _direct(page, standard, clause, what) or f"[{what}提意见](#{ANCHOR})"


def _direct(page: Page, standard: Standard, clause: tuple[str, str], what: str = "") -> str:
    """Links to the letter and to the form; of an odd address there is none."""
    chamber = page.view.library.governance.chamber
    email, form = chamber.data.email if chamber else None, _form(page.view.edit_base)
    ways = (
        (f"{what}提意见" if what else "写信", f"mailto:{email}?{_letter(standard, clause)}" if email else ""),
        ("在线表单", f"{form}?{_filled(standard, clause)}" if form else ""),
    )
    return " · ".join(outside(words, way) for words, way in ways if address(way))


def _form(edit_base: str) -> str:
    known = _EDITOR.fullmatch(edit_base)
    return f"{known[1]}/issues/new" if known else ""


def _letter(standard: Standard, clause: tuple[str, str]) -> str:
    now = round_now(standard)
    assert now is not None
    number, record = now
    body = "\r\n".join(
        (
            f"标准：{standard.index.data.title}（{standard.slug}）",
            f"征求意见：第{number}轮，截止 {record.data.binding_closes.isoformat()} 24:00（北京时间）",
            f"文本摘要：{standard.text}",
            f"章条：{clause[1]}（{clause[0]}）",
            *(f"{asked}：" for asked in _ASKED),
        )
    )
    return urlencode({"subject": _subject(standard, clause), "body": body}, quote_via=quote)


def _filled(standard: Standard, clause: tuple[str, str]) -> str:
    """The form's own fields; its title carries the text that the comment is about."""
    title = f"{_subject(standard, clause)} @{standard.text[:12]}"
    fields = {"template": _FORM, "title": title, "standard": standard.slug, "clause": clause[0]}
    return urlencode(fields, quote_via=quote)


def _subject(standard: Standard, clause: tuple[str, str]) -> str:
    return f"[反馈意见] {standard.index.data.title} {clause[1]}"
