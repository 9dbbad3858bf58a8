"""The resolution was passed by the body that approves the move."""

from ....facts.bodies import name_of
from ....facts.resolved import resolved
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .move_body import fits


def check(standard: Standard, governance: Governance) -> Findings:
    """The meeting is one of the body that the move names, where that body may approve it at all."""
    for one in resolved(standard, governance):
        body, met = one.step.entry.body, one.decision.meeting.data.body
        if body and body != met and fits(standard, governance, one.step):
            values = {
                "resolution": one.step.entry.resolution,
                "met": name_of(governance, met),
                "body": name_of(governance, body),
            }
            yield Finding(standard.index.at("moves", one.step.at, "resolution"), values)


RULE = StandardRule(
    id="move-resolution-body",
    requirements=("format-move-resolution", "format-move-body"),
    title=Words("决议由批准机构作出", "The resolution is one of the approving body"),
    message=Words(
        "决议 {resolution} 是{met}作出的，不是{body}的",
        "The resolution {resolution} was passed by {met}, not by {body}",
    ),
    reason=Words(
        "一个机构的决议不能代替另一个机构的批准", "One body's resolution is not another body's approval"
    ),
    fix=Words(
        "改为引用{body}的决议；批准机构写错的，改正 body",
        "Name a resolution of {body}, or correct `body`",
    ),
    check=check,
)
