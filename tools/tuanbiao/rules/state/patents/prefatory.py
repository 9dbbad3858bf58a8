"""The text of foreword and introduction, as rules on patents read it."""

from collections.abc import Collection

from ....parse.blocks import Document
from ....parse.clauses import outline


def prefatory_text(body: Document, kinds: Collection[str]) -> str | None:
    """All words of the clauses of these kinds without blanks; None where the text has none of them."""
    wanted = {at for at, clause in enumerate(outline(body)) if clause.kind in kinds}
    if not wanted:
        return None
    return "".join("".join(block.text.split()) for block in body.blocks if block.heading in wanted)
