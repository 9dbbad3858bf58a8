"""What the rules on links to earlier standards share: kind and link that disagree."""

from ....records.parts import GENESES, Genesis
from ....standard import Standard
from ...rule import Finding, Findings, Words


def unlinked(standard: Standard, kind: Genesis, link: str | None) -> Findings:
    """A standard of that kind has the link, and no other has."""
    index = standard.index.data
    if (index.kind == kind) is not (link is not None):
        yield Finding(standard.index.at("kind"), {"kind": Words(*GENESES[index.kind])})
