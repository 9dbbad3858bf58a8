"""The files that a resolution adopts are there."""

from ....facts.known import near
from ....facts.marks import records_of
from ....governance import Governance
from ...rule import Finding, Findings, GovernanceRule, Words

_ROOT = "governance/"


def check(governance: Governance) -> Findings:
    """Files of the chamber; those that cannot be read are there all the same."""
    paths = frozenset(record.path for _, record in records_of(governance)) | governance.broken
    for meeting in governance.meetings.values():
        for place, one in enumerate(meeting.data.resolutions):
            for index, path in enumerate(one.adopts):
                if path.startswith(_ROOT) and path not in paths:
                    span = meeting.at("resolutions", place, "adopts", index)
                    yield Finding(span, {"path": path, "hint": near(path, paths)})


RULE = GovernanceRule(
    id="resolution-adopts",
    requirements=("format-references", "format-adoption-resolution"),
    title=Words("决议通过的文件存在", "The files that a resolution adopts are there"),
    message=Words("没有文件 {path}{hint}", "There is no file `{path}`{hint}"),
    reason=Words("决议只通过它列出的文件", "A resolution adopts nothing that it does not name"),
    fix=Words("改正 adopts 中的路径", "Correct the path under `adopts`"),
    check=check,
)
