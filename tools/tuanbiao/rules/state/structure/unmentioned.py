"""What the rules on tables and figures share: captions that no clause mentions."""

from typing import Literal

from ....facts.mentions import mentioned
from ....facts.text import finished_text
from ....standard import Standard
from ...rule import Finding, Findings

_NOUN = {"table": "表", "figure": "图"}


def unmentioned(standard: Standard, kind: Literal["table", "figure"]) -> Findings:
    """From consultation on, by a link to the id of its caption."""
    text = finished_text(standard)
    known = mentioned(text) if text else frozenset()
    for caption in text.captions if text else ():
        if caption.kind == kind and caption.id is not None and caption.id not in known:
            values = {"number": caption.label.removeprefix(_NOUN[kind]), "id": caption.id}
            yield Finding(caption.span, {**values, "title": caption.title})
