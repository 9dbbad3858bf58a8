"""The annexes of a text and where it mentions them."""

from .mentions import Mention, mentions
from .text import Text


def annexes(text: Text) -> tuple[int, ...]:
    """The places of all annexes among the clauses."""
    return tuple(at for at, clause in enumerate(text.clauses) if clause.kind == "annex")


def mentions_of_annexes(text: Text) -> tuple[tuple[int, Mention], ...]:
    """Every mention of an annex, or of something in it, from outside of it, with the annex's place."""
    homes: dict[str, int] = {}
    for at, clause in enumerate(text.clauses):
        if clause.id is not None:
            homes.setdefault(clause.id, text.tops[at])
    for caption in text.captions:
        if caption.id is not None and caption.heading is not None:
            homes.setdefault(caption.id, text.tops[caption.heading])
    known = set(annexes(text))
    found: list[tuple[int, Mention]] = []
    for mention in mentions(text):
        home = homes.get(mention.id)
        heading = mention.link.heading
        if home is not None and home in known and (heading is None or text.tops[heading] != home):
            found.append((home, mention))
    return tuple(found)
