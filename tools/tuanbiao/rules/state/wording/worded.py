"""What the rules on verbs share: provisions in words that are not to be used."""

from ....facts.modals import Kind
from ....facts.provisions import provisions
from ....facts.text import drafted_text
from ....standard import Standard
from ...rule import Finding, Findings


def worded(standard: Standard, kind: Kind) -> Findings:
    """In technical chapters and annexes."""
    text = drafted_text(standard)
    for passage, modal in provisions(text) if text else ():
        if modal.kind == kind:
            yield Finding(passage.block.at(modal.start, len(modal.word)), {"word": modal.word})
