"""Changes of a project are approved by the coordination body."""

from ....facts.bodies import is_kind, name_of
from ....governance import Governance
from ....records.project import SUBJECTS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, governance: Governance) -> Findings:
    """The one that approved the project in the first place."""
    project = standard.project
    for at, change in enumerate(project.data.changes if project else ()):
        if project and not is_kind(governance, change.approved_by, "coordination"):
            values = {
                "what": Words(*SUBJECTS[change.what]),
                "body": name_of(governance, change.approved_by),
            }
            yield Finding(project.at("changes", at, "approved_by"), values)


RULE = StandardRule(
    id="project-change-approver",
    requirements=("format-scope-frozen", "opinion-3-4-coordination-approves"),
    title=Words(
        "立项事项的变更由管理协调机构批准", "Changes of a project are approved by the coordination body"
    ),
    message=Words(
        "“{what}”的变更由{body}批准，它不是管理协调机构",
        "The change of “{what}” was approved by {body}, which is not a coordination body",
    ),
    reason=Words(
        "立项由管理协调机构审查通过，改变立项事项也应由它批准",
        "The coordination body passed the project, so it also approves what changes in it",
    ),
    fix=Words(
        "由管理协调机构批准后写明 approved_by", "Have the coordination body approve the change and name it"
    ),
    check=check,
)
