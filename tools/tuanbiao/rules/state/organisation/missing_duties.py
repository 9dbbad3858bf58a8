"""Rules that ask for the duties of each of the three bodies."""

from collections.abc import Mapping

from ....facts.bodies import standing
from ....governance import Governance
from ....records.body import DUTIES, KINDS
from ...rule import Finding, Findings, GovernanceRule, Words

# The duties that the Opinion gives to each kind of body, by requirement.
DUTIES_OF: Mapping[str, tuple[str, ...]] = {
    "decision": ("strategy", "adopt-rules", "approve-standards"),
    "coordination": (
        "coordinate",
        "procedure",
        "drafting-rules",
        "intellectual-property",
        "disputes",
        "appeals",
        "liaison",
    ),
    "drafting": ("assessment", "work-plan", "drafting"),
}


def duties_rule(*, rule: str, requirements: tuple[str, ...], kind: str) -> GovernanceRule:
    """A rule that finds duties which no standing body of `kind` has."""
    zh, en = KINDS[kind]

    def check(governance: Governance) -> Findings:
        bodies = standing(governance, kind)
        held = {duty for body in bodies.values() for duty in body.data.duties}
        missing = [Words(*DUTIES[duty]) for duty in DUTIES_OF[kind] if duty not in held]
        for body in list(bodies.values())[:1]:
            if missing:
                yield Finding(body.at("duties"), {"name": body.data.name, "missing": missing})

    return GovernanceRule(
        id=rule,
        requirements=requirements,
        title=Words(f"{zh}的职责齐全", f"The {en.lower()} has its duties"),
        message=Words(
            f"{zh}“{{name}}”没有写明职责：{{missing}}", f"The {en.lower()} {{name}} lacks duties: {{missing}}"
        ),
        reason=Words(
            "《意见》三（二）规定了三类机构各自的职责",
            "The Opinion, 3(2), gives each of the three bodies its duties",
        ),
        fix=Words("在 duties 补充", "Add them under `duties`"),
        check=check,
    )
