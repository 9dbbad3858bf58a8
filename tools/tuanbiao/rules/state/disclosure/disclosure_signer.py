"""The commitments are signed by the legal representative or someone authorised."""

from datetime import date

from ....facts.roll import bodies_of_kind, people, seats_on
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .disclosed import disclosed


def check(standard: Standard, governance: Governance) -> Findings:
    """Evidence stands for an authorisation; who has left office since is known by the seat of that day."""
    disclosure = disclosed(standard)
    signed = disclosure.data.signed if disclosure else None
    if disclosure is None or signed is None or signed.evidence is not None or governance.chamber is None:
        return
    if signed.by not in _heads(governance, signed.on):
        known = people(governance).get(signed.by)
        yield Finding(disclosure.at("signed", "by"), {"name": known.name if known else signed.by})


def _heads(governance: Governance, day: date) -> frozenset[str]:
    """The legal representative and president of today, and whoever chaired a decision body on that day."""
    chamber = governance.chamber
    named = (chamber.data.legal_representative, chamber.data.president) if chamber else ()
    chairs = (
        seat.person
        for _, body in bodies_of_kind(governance, "decision")
        for seat in seats_on(body.data, day)
        if seat.role == "chair"
    )
    return frozenset([*(one for one in named if one), *chairs])


RULE = StandardRule(
    id="disclosure-signer",
    requirements=("regulation-19-answerable", "format-disclosure-agrees"),
    title=Words(
        "自我承诺由法定代表人或者受权人签署",
        "The commitments are signed by the legal representative or someone authorised",
    ),
    message=Words(
        "签署人{name}不是法定代表人、会长或者决策机构负责人，也没有授权的证据",
        "The signer {name} is neither legal representative nor president nor chair of a decision body, and no authorisation is on record",
    ),
    reason=Words(
        "承诺代表商会作出，应由能够代表商会的人签署",
        "The commitments are the chamber's, so someone who can bind it has to sign",
    ),
    fix=Words(
        "由法定代表人签署；经授权签署的，在 signed.evidence 写明授权书",
        "Have the legal representative sign, or record the authorisation in `signed.evidence`",
    ),
    check=check,
)
