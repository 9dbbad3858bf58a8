"""What the chamber decides about standards is issued in its own name."""

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_KINDS = {"publication", "amendment", "confirmation", "withdrawal"}


def check(governance: Governance) -> Findings:
    """The issuer is the chamber, by its present name or, for earlier documents, a former one."""
    if governance.chamber is None:
        return
    names = _names(governance, governance.chamber.data.name)
    for document in governance.documents.values():
        if document.data.kind in _KINDS and document.data.issuer not in names:
            values = {"issuer": document.data.issuer, "chamber": governance.chamber.data.name}
            yield Finding(document.at("issuer"), values)


def _names(governance: Governance, name: str) -> frozenset[str]:
    units = governance.units.data if governance.units else ()
    former = (old.name for unit in units if unit.name == name for old in unit.former_names)
    return frozenset([name, *former])


RULE = GovernanceRule(
    id="document-issuer",
    requirements=("opinion-3-4-issued-as-document", "regulation-14-issued-as-document"),
    title=Words("以商会名义发布", "What the chamber decides about standards is issued in its own name"),
    message=Words("发文单位是“{issuer}”，不是“{chamber}”", "The issuer is “{issuer}”, not “{chamber}”"),
    reason=Words(
        "团体标准以社会团体文件形式发布，发文单位是社会团体本身，不是其内设机构",
        "A group standard is issued by a document of the organisation itself, not of one of its departments",
    ),
    fix=Words(
        "把 issuer 写成商会名称；商会更名的，在 governance/units.yml 中以商会现名登记，并写明 former_names",
        "Write the chamber's name in `issuer`; after a renaming, list the chamber in governance/units.yml with its former names",
    ),
    check=check,
)
