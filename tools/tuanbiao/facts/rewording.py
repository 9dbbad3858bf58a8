"""Which clauses differ between two texts of a standard."""

from collections.abc import Iterator

from ..parse.clauses import clause_texts
from ..standard import Standard

TITLE = "title"  # the title in either language
GENERAL = "general"  # what stands before all clauses
ORDER = "order"  # the order of clauses that both texts have


def reworded(old: Standard, new: Standard) -> tuple[str, ...]:
    """The ids of clauses that changed, are new or are gone, with the reserved words, in the order of the texts.

    A figure changes every clause that shows it; one that none shows is named by its path. Blank lines between clauses
    change none.
    """
    if old.text == new.text:
        return ()
    was, now = _clauses(old), _clauses(new)
    names = dict.fromkeys((*now, *was))
    figures = tuple(_figures(old, new))
    found = dict.fromkeys(_head(old, new))
    for own in names:
        if was.get(own) != now.get(own) or _shows(figures, was.get(own, ""), now.get(own, "")):
            found[own or GENERAL] = None
    if [own for own in was if own in now] != [own for own in now if own in was]:
        found[ORDER] = None
    unseen = (path for path in figures if not any(path in text for text in (*was.values(), *now.values())))
    return (*found, *unseen)


def _head(old: Standard, new: Standard) -> Iterator[str]:
    before, after = old.index.data, new.index.data
    if (before.title, before.title_en or "") != (after.title, after.title_en or ""):
        yield TITLE


def _clauses(standard: Standard) -> dict[str, str]:
    return clause_texts(standard.index.body) if standard.index.body else {}


def _figures(old: Standard, new: Standard) -> Iterator[str]:
    for path in dict.fromkeys((*old.figures, *new.figures)):
        if old.figures.get(path) != new.figures.get(path):
            yield path


def _shows(figures: tuple[str, ...], *texts: str) -> bool:
    return any(path in text for path in figures for text in texts)
