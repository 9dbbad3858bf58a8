"""“对本条提意见”: a letter or a form already filled in with the standard, the exact text and the clause."""

from urllib.parse import quote, urlencode

from ..parse.clauses import Clause, outline
from ..standard import Standard
from ..words import Words, capital
from .access import is_open, round_now
from .markup import address, box, code, escape, heading, outside
from .names import refer
from .view import Page, View

ANCHOR = "_comment"
_FORM = "comment.yml"
# What a letter and a form are about: the id of a clause and what the text calls it.
Place = tuple[str, str]
_WHOLE = Words("全文", "the whole text")
_TITLE = Words("标准名称", "the title")
_FILLED = Words(
    "每一条标题旁的“对本条提意见”打开已经填好标准、文本和章条的信件或者表单。",
    "“Comment on this clause” below each heading opens a letter or a form in which the standard, the text and the clause are filled in.",
)
_NO_MAIL = Words("本站没有登记电子邮箱，请用信函。", "No mailbox is recorded here; please write on paper.")
_ASKED = (
    Words("意见类型（总体、技术或者编辑）", "Kind of comment (general, technical or editorial)"),
    Words("意见内容", "Comment"),
    Words("修改建议", "Proposed change"),
    Words("提出单位", "Your organization"),
    Words("相关方类别", "Stakeholder category"),
)
_ON_CLAUSE = Words("对本条提意见", "Comment on this clause")
_WRITE = Words("写信", "letter")


def remarks(page: Page, standard: Standard) -> dict[str, str]:
    """What stands below the heading of each clause while comments can be sent: the way to send one, by clause id."""
    document = standard.index.body
    if document is None or not is_open(standard, page.view.as_of):
        return {}
    clauses = ((one.id, _named(one)) for one in outline(document) if one.id)
    return {own: f"{_ways(page, standard, (own, name))}\n{{: .remark }}" for own, name in clauses}


def _named(clause: Clause) -> str:
    return " ".join(filter(None, (clause.number, clause.title)))


def how(page: Page, standard: Standard) -> str:
    """How to comment on the whole text, and what to quote in a letter on paper; nothing where no round is open."""
    now = round_now(standard)
    if now is None or not is_open(standard, page.view.as_of):
        return ""
    whole = _direct(page, standard, ("general", page.pick(_WHOLE)), _WRITE)
    name = _direct(page, standard, ("title", page.pick(_TITLE)), _WRITE)
    return box(
        "how",
        heading(3, page.say("怎样提意见", "How to comment"), ANCHOR),
        page.pick(_FILLED if whole else _NO_MAIL),
        _general(page, whole, name),
        _on_paper(page, standard, now[1].data.contact),
    )


def _general(page: Page, whole: str, name: str) -> str:
    """Links for what is no clause."""
    ways = (
        whole and page.say(f"对全文：{whole}", f"on the whole text: {whole}"),
        name and page.say(f"对标准名称：{name}", f"on the title: {name}"),
    )
    return capital(page.say("　", "; ").join(filter(None, ways)))


def _on_paper(page: Page, standard: Standard, body: str | None) -> str:
    chamber = page.view.library.governance.chamber
    contact = refer(page, "body", body) if body else page.say("商会", "the chamber")
    place = chamber.data.address if chamber else None
    to = page.named(contact, escape(place)) if place else contact
    own, text = code(standard.slug), code(standard.text[:12])
    return page.say(
        f"信函请寄{to}，注明标准 {own}、文本 {text}和章条的标识（标题旁“#”链接末尾的字母）。不需要注册任何账号。",
        f"On paper, write to: {to}. Quote the standard {own}, the text {text} and the id of the clause (the letters at the end of the “#” link"
        " beside its heading). No account is needed.",
    )


def _ways(page: Page, standard: Standard, clause: Place) -> str:
    """The letter or the form for one clause, else the place that says to whom a letter goes."""
    return _direct(page, standard, clause, _ON_CLAUSE) or f"[{page.pick(_ON_CLAUSE)}](#{ANCHOR})"


def _direct(page: Page, standard: Standard, clause: Place, words: Words) -> str:
    """Links to the letter, called by `words`, and to the form; of an odd address there is none."""
    chamber = page.view.library.governance.chamber
    email, form = chamber.data.email if chamber else None, _form(page.view)
    ways = (
        (page.pick(words), f"mailto:{email}?{_letter(page, standard, clause)}" if email else ""),
        (page.say("在线表单", "online form"), f"{form}?{_filled(page, standard, clause)}" if form else ""),
    )
    return " · ".join(outside(name, way) for name, way in ways if address(way))


def _form(view: View) -> str:
    """The form that `github sync` lays down."""
    return f"{view.repository}/issues/new" if view.repository else ""


def _letter(page: Page, standard: Standard, clause: Place) -> str:
    now = round_now(standard)
    assert now is not None
    number, record = now
    title, closes = _title(page, standard), record.data.binding_closes.isoformat()
    told = (
        page.say(f"标准：{title}（{standard.slug}）", f"Standard: {title} ({standard.slug})"),
        page.say(
            f"征求意见：第{number}轮，截止 {closes} 24:00（北京时间）",
            f"Consultation: round {number}, closes {closes} 24:00 Beijing time",
        ),
        page.say(f"文本摘要：{standard.text}", f"Digest of the text: {standard.text}"),
        page.say(f"章条：{clause[1]}（{clause[0]}）", f"Clause: {clause[1]} ({clause[0]})"),
        *(page.pick(asked) + page.say("：", ": ") for asked in _ASKED),
    )
    letter = {"subject": _subject(page, standard, clause), "body": "\r\n".join(told)}
    return urlencode(letter, quote_via=quote)


def _filled(page: Page, standard: Standard, clause: Place) -> str:
    """The form's own fields; its title carries the text that the comment is about."""
    title = f"{_subject(page, standard, clause)} @{standard.text[:12]}"
    fields = {"template": _FORM, "title": title, "standard": standard.slug, "clause": clause[0]}
    return urlencode(fields, quote_via=quote)


def _subject(page: Page, standard: Standard, clause: Place) -> str:
    kind = page.say("反馈意见", "Comment")
    return f"[{kind}] {_title(page, standard)} {clause[1]}"


def _title(page: Page, standard: Standard) -> str:
    data = standard.index.data
    return page.called(data.title, data.title_en)
