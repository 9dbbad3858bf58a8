"""A move is approved by the body that the procedure names."""

from ....facts.bodies import name_of
from ....facts.moves import Step, made, steps
from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_KINDS = {
    "coordination": Words("管理协调机构", "the coordination body"),
    "decision": Words("决策机构", "the decision body"),
}
_NONE = Words("没有写明批准机构", "no body is named")


def check(standard: Standard, governance: Governance) -> Findings:
    """A body that is not known is another rule's matter."""
    for step in steps(standard):
        wanted = _wanted(standard, governance, step)
        body = governance.bodies.get(step.entry.body or "")
        if wanted and not _known_otherwise(governance, step) and not fits(standard, governance, step):
            values = {
                "to": NAMES[step.entry.to],
                "wanted": wanted[1],
                "found": _named(body.data.name) if body else _NONE,
            }
            yield Finding(standard.index.at("moves", step.at, "body"), values)


def _named(body: str) -> Words:
    return Words(f"写的是{body}", f"{body} is named")


def fits(standard: Standard, governance: Governance, step: Step) -> bool:
    """Whether the move names the body, or one of the kind, that approves it; true where none has to."""
    wanted = _wanted(standard, governance, step)
    body = governance.bodies.get(step.entry.body or "")
    return wanted is None or (body is not None and wanted[0] in (body.data.kind, step.entry.body))


def _known_otherwise(governance: Governance, step: Step) -> bool:
    """Whether the body is named but not found, which the rule about references reports."""
    return step.entry.body is not None and step.entry.body not in governance.bodies


def _wanted(standard: Standard, governance: Governance, step: Step) -> tuple[str, str | Words] | None:
    """The kind of body, or the body, that approves a move, and its name; None where no body does."""
    approval = step.way.approval if step.way else ()
    for kind, name in _KINDS.items():
        if kind in approval:
            return kind, name
    if "project-approver" not in approval:
        return None
    approver = _project_approver(standard)
    return (approver, name_of(governance, approver)) if approver else ("coordination", _KINDS["coordination"])


def _project_approver(standard: Standard) -> str | None:
    """Who approved the project, once drafting had begun."""
    if standard.project is None or not standard.project.data.attempts or not made(standard, "start-drafting"):
        return None
    return standard.project.data.attempts[-1].reviewed.body


RULE = StandardRule(
    id="move-body",
    requirements=("opinion-3-2-coordination-manages", "format-move-body"),
    title=Words("移动由规定的机构批准", "A move is approved by the body that the procedure names"),
    message=Words(
        "进入“{to}”应由{wanted}批准，{found}",
        "The move to “{to}” is approved by {wanted}; {found}",
    ),
    reason=Words(
        "立项、征求意见、技术审查由管理协调机构管理，标准的通过由决策机构决定；由别的机构批准的移动无效",
        "The coordination body manages the work and the decision body adopts; a move approved elsewhere does not count",
    ),
    fix=Words(
        "写明实际批准的机构（body）；批准机构不对的，由{wanted}重新作出决定",
        "Name the body that approved (`body`); if it was the wrong one, have {wanted} decide",
    ),
    check=check,
)
