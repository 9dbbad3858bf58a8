"""Long lists in pages of a hundred, for readers without scripts too: the first at the list's own address, the rest below it."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from .view import Page

T = TypeVar("T")
SIZE = 100
_NEAR = 2  # pages on either side of this one that are named


def parts(items: Sequence[T]) -> list[Sequence[T]]:
    """What stands on each page; an empty list has one page as well."""
    return [items[at : at + SIZE] for at in range(0, len(items), SIZE)] or [items]


def numbered(uri: str, number: int) -> str:
    """The address of a page of the list at `uri`; numbers start at 1, and no record beside the list has such an address."""
    return uri if number == 1 else f"{uri.removesuffix('.md').removesuffix('/index')}/page/{number}.md"


def pager(page: Page, uri: str, number: int, count: int) -> str:
    """Links to the other pages of the list at `uri`, from its page `number`; nothing where there is only one."""
    if count == 1:
        return ""
    near = {1, count, *range(max(1, number - _NEAR), min(count, number + _NEAR) + 1)}
    return "\u3000".join(_steps(page, uri, number, sorted(near))) + "\n{: .pager }"


def _steps(page: Page, uri: str, number: int, shown: Sequence[int]) -> Iterator[str]:
    if number > 1:
        yield page.link(page.say("上一页", "Previous"), numbered(uri, number - 1))
    before = 0
    for one in shown:
        if one > before + 1:
            yield "…"
        yield f"**{one}**" if one == number else page.link(str(one), numbered(uri, one))
        before = one
    if number < shown[-1]:
        yield page.link(page.say("下一页", "Next"), numbered(uri, number + 1))
