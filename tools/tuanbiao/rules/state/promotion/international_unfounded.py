"""International work can be followed up."""

from ....governance import Governance
from ....records.standard import ACTIVITIES
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _governance: Governance) -> Findings:
    """A document, a date or a note gives the reader something to follow."""
    for at, one in enumerate(standard.index.data.international):
        if one.document is None and one.on is None and one.note is None:
            values = {"organisation": one.organisation, "activity": Words(*ACTIVITIES[one.activity])}
            yield Finding(standard.index.at("international", at, "activity"), values)


RULE = StandardRule(
    id="international-unfounded",
    requirements=("opinion-3-7-international-activities",),
    title=Words("国际化工作有据可查", "International work can be followed up"),
    message=Words(
        "与“{organisation}”有关的国际化工作（{activity}）没有文件、日期或者说明",
        "The international work with “{organisation}” ({activity}) has no document, date or note",
    ),
    reason=Words(
        "鼓励参与国际标准化活动；写明文件和日期，别人才能查到",
        "Taking part in international work is encouraged; with document and date others can look it up",
    ),
    fix=Words("写明 document、on 或者 note", "Add `document`, `on` or `note`"),
    check=check,
)
