"""The cover of a standard as it is printed (GB/T 1.1—2020, 8.1); on a screen the head of the page tells the same."""

from collections.abc import Iterator

from ..register import Row
from ..standard import Standard
from ..words import Words
from .markup import box, escape
from .view import Page

_DRAFT, _FINAL = Words("草案", "draft"), Words("报批稿", "draft for approval")
_DRAFTS = {
    "proposal": _DRAFT,
    "project-approval": _DRAFT,
    "drafting": _DRAFT,
    "consultation": Words("征求意见稿", "draft for comments"),
    "technical-review": Words("送审稿", "draft for review"),
    "approval": _FINAL,
    "numbering": _FINAL,
}


def cover(page: Page, standard: Standard, row: Row) -> str:
    """What a cover holds, in its order."""
    chamber = page.view.library.governance.chamber
    name = escape(chamber.data.name) if chamber else ""
    issued = page.say(f"{row.published} 发布", f"Issued {row.published}") if row.published else ""
    effective = page.say(f"{row.effective} 实施", f"In effect from {row.effective}") if row.effective else ""
    return box(
        "cover",
        *_top(page, standard),
        f"{escape(standard.index.data.title)}\n{{: .cover-title }}",
        *_below(page, standard),
        f"<span>{issued}</span> <span>{effective}</span>\n{{: .cover-dates }}" if issued or effective else "",
        page.say(f"{name}　发布", f"Issued by {name}") + "\n{: .cover-issuer }" if name else "",
    )


def _top(page: Page, standard: Standard) -> Iterator[str]:
    data = standard.index.data
    classes = (f"ICS {data.ics}" if data.ics else "", f"CCS {data.ccs}" if data.ccs else "")
    yield "<br>".join(escape(one) for one in classes if one) + "\n{: .cover-class }" if any(classes) else ""
    yield page.say("团体标准", "Group standard") + "\n{: .cover-kind }"
    replaced = page.join(one.number for one in data.replaces if one.extent == "full")
    numbers = (data.number or "", f"{page.say('代替', 'Replaces')} {replaced}" if replaced else "")
    yield "<br>".join(escape(one) for one in numbers if one) + "\n{: .cover-number }" if any(numbers) else ""


def _below(page: Page, standard: Standard) -> Iterator[str]:
    data = standard.index.data
    yield f"{escape(data.title_en)}\n{{: .cover-english lang=en }}" if data.title_en else ""
    draft = _DRAFTS.get(data.stage)
    yield page.say(f"（{draft.zh}）", f"({draft.en})") + "\n{: .cover-draft }" if draft else ""
