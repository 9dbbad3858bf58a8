"""The date in a document's file name is the document's date."""

import re

from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_DATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?=-|$)")


def check(governance: Governance) -> Findings:
    """File names need no date, but one that is there has to be right."""
    for name, document in governance.documents.items():
        written = _DATED.match(name)
        if written and written.group() != document.data.on.isoformat():
            yield Finding(document.at("on"), {"written": written.group(), "on": document.data.on})


RULE = GovernanceRule(
    id="document-file-name",
    requirements=("format-file-name-agrees",),
    title=Words("文件名中的日期是成文日期", "The date in a document's file name is the document's date"),
    message=Words(
        "文件名中的日期是 {written}，成文日期是 {on}",
        "The file name says {written}, the document is dated {on}",
    ),
    reason=Words(
        "其他记录以文件名引用文件，其中的日期不对会误导读者",
        "Other records refer to a document by its file name, and a wrong date in it misleads",
    ),
    fix=Words(
        "改正成文日期，或者改文件名并同时改引用它的记录",
        "Correct the date, or rename the file together with every record that refers to it",
    ),
    check=check,
)
