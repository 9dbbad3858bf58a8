"""What a project settled does not change while a consultation is open."""

from ....governance import Governance
from ....records.project import SUBJECTS
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words

_SETTLED = frozenset(
    ["scope_ref", "kind", "revises", "amends", "replaces", "public_interest", "consumer_rights"]
)


def check(standard: Standard, _: Governance) -> Findings:
    """From the opening day to the binding close, both included."""
    project = standard.project
    for at, change in enumerate(project.data.changes if project else ()):
        for number, notice in standard.consultations.items():
            within = notice.data.opens <= change.on <= notice.data.binding_closes
            if project and change.what in _SETTLED and within:
                values = {
                    "what": Words(*SUBJECTS[change.what]),
                    "on": change.on,
                    "round": number,
                    "opens": notice.data.opens,
                    "closes": notice.data.binding_closes,
                }
                yield Finding(project.at("changes", at, "on"), values)


RULE = StandardRule(
    id="project-change-in-window",
    requirements=("format-scope-frozen",),
    title=Words("征求意见期间不变更立项事项", "What a project settled does not change in an open window"),
    message=Words(
        "{on} 变更了“{what}”，而第 {round} 轮征求意见（{opens} 至 {closes}）正在进行",
        "“{what}” was changed on {on}, while round {round} was open ({opens} to {closes})",
    ),
    reason=Words(
        "征求意见时各方依据的是所公布的事项，中途改变，意见就失去了对象",
        "People comment on what was announced; if it changes meanwhile, their comments miss it",
    ),
    fix=Words(
        "截止之后再变更，或者变更后重新征求意见；日期写错的改正",
        "Change it after the close, or consult again; correct the date if it is wrong",
    ),
    check=check,
)
