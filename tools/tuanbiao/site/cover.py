"""The cover of a standard as it is printed (GB/T 1.1—2020, 8.1); on a screen the head of the page tells the same."""

from collections.abc import Iterator

from ..register import Row
from ..standard import Standard
from .markup import box, escape
from .view import Page

_DRAFTS = {
    "proposal": "草案",
    "project-approval": "草案",
    "drafting": "草案",
    "consultation": "征求意见稿",
    "technical-review": "送审稿",
    "approval": "报批稿",
    "numbering": "报批稿",
}


def cover(page: Page, standard: Standard, row: Row) -> str:
    """In Chinese like the text that it stands before."""
    chamber = page.view.library.governance.chamber
    issuer = escape(chamber.data.name) if chamber else ""
    dates = (
        f"{row.published} 发布" if row.published else "",
        f"{row.effective} 实施" if row.effective else "",
    )
    return box(
        "cover",
        *_top(standard),
        f"{escape(standard.index.data.title)}\n{{: .cover-title }}",
        *_below(standard),
        f"<span>{dates[0]}</span> <span>{dates[1]}</span>\n{{: .cover-dates }}" if any(dates) else "",
        f"{issuer}　发布\n{{: .cover-issuer }}" if issuer else "",
    )


def _top(standard: Standard) -> Iterator[str]:
    data = standard.index.data
    classes = (f"ICS {data.ics}" if data.ics else "", f"CCS {data.ccs}" if data.ccs else "")
    yield "<br>".join(escape(one) for one in classes if one) + "\n{: .cover-class }" if any(classes) else ""
    yield "团体标准\n{: .cover-kind }"
    replaced = "、".join(one.number for one in data.replaces if one.extent == "full")
    numbers = (data.number or "", f"代替 {replaced}" if replaced else "")
    yield "<br>".join(escape(one) for one in numbers if one) + "\n{: .cover-number }" if any(numbers) else ""


def _below(standard: Standard) -> Iterator[str]:
    data = standard.index.data
    yield f"{escape(data.title_en)}\n{{: .cover-english lang=en }}" if data.title_en else ""
    draft = _DRAFTS.get(data.stage)
    yield f"（{draft}）\n{{: .cover-draft }}" if draft else ""
