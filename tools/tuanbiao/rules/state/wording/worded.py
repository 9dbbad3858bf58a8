"""What the rules on verbs share: provisions in words that are not to be used."""

from ....facts.amending import amended
from ....facts.modals import Kind
from ....facts.provisions import provisions
from ....facts.text import drafted_text
from ....standard import Standard
from ...rule import Finding, Findings


def worded(standard: Standard, kind: Kind, wanted: str) -> Findings:
    """In technical chapters and annexes."""
    text = drafted_text(standard)
    for passage, modal in provisions(text) if text else ():
        if modal.kind == kind:
            place = passage.block.at(modal.start, len(modal.word))
            # 禁止 may forbid a thing as well as a deed, which 不应 cannot.
            replaced = "" if "禁" in modal.word else modal.word
            mend = amended(standard, place, replaced, wanted)
            yield Finding(place, {"word": modal.word}, mend=mend)
