"""The approved value is the one that the standard carries."""

from ....governance import Governance
from ....records.project import SUBJECTS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_COMPARABLE = ("scope_ref", "kind", "revises", "amends")


def check(standard: Standard, _: Governance) -> Findings:
    """The last change of each subject counts."""
    project = standard.project
    changes = project.data.changes if project else ()
    last = {change.what: at for at, change in enumerate(changes) if change.to is not None}
    for what in _COMPARABLE:
        now = getattr(standard.index.data, what)
        if project and what in last and changes[last[what]].to != now:
            values = {
                "what": Words(*SUBJECTS[what]),
                "to": changes[last[what]].to,
                "now": now or Words("没有", "nothing"),
            }
            yield Finding(standard.index.at(what), values)


RULE = StandardRule(
    id="project-change-applied",
    requirements=("format-scope-frozen",),
    title=Words("标准与批准的变更一致", "The standard carries what the change approved"),
    message=Words(
        "批准的变更把“{what}”改为 {to}，这里是 {now}",
        "The approved change sets “{what}” to {to}; here it is {now}",
    ),
    reason=Words(
        "立项时确定的事项只经批准的变更而变", "What the project settled changes only as a change was approved"
    ),
    fix=Words(
        "改为批准的内容；又有改变的，先经批准并在 project.md 的 changes 中另加一项",
        "Set what was approved; for anything else add an approved change to project.md",
    ),
    check=check,
)
