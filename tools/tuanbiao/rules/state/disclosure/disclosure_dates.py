"""A standard is disclosed after it was published and after the commitments were signed."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed

_PUBLISHED = Words("发布", "publication")
_SIGNED = Words("签署承诺", "the signing of the commitments")


def check(standard: Standard, _governance: Governance) -> Findings:
    """All may fall on one day."""
    disclosure = disclosed(standard)
    on = disclosure.data.on if disclosure else None
    if disclosure is None or on is None:
        return
    published = standard.publication.data.on if standard.publication else None
    signed = disclosure.data.signed.on if disclosure.data.signed else None
    for name, day in ((_PUBLISHED, published), (_SIGNED, signed)):
        if day is not None and on < day:
            yield Finding(disclosure.at("on"), {"on": on, "earlier": name, "day": day})


RULE = StandardRule(
    id="disclosure-dates",
    requirements=("regulation-19-declaration", "format-date-order"),
    title=Words(
        "公开不早于发布和签署承诺",
        "A standard is disclosed after it was published and after the commitments were signed",
    ),
    message=Words(
        "公开日期 {on} 早于{earlier}（{day}）", "It was disclosed on {on}, before {earlier} ({day})"
    ),
    reason=Words(
        "公开的是已经发布的标准，并以签署的承诺为前提",
        "What is disclosed has been published, and the commitments come first",
    ),
    fix=Words("核对平台和承诺书，改正日期", "Look at the platform and the commitments and correct the dates"),
    check=check,
)
