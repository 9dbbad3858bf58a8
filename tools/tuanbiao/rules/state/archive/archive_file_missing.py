"""Archived files of the folder are there."""

from ....facts.folder import belongs
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """A name that is no path of the folder is an original that the custodian keeps."""
    record = standard.archive
    names = standard.names
    for at, one in enumerate(record.data if record else ()):
        if record and one.file not in names and belongs(standard, one.file):
            yield Finding(record.at(at, "file"), {"file": one.file})


RULE = StandardRule(
    id="archive-file-missing",
    requirements=("format-archive-entries", "format-archive-digests"),
    title=Words("所归档的文件存在", "Archived files of the folder are there"),
    message=Words("目录中没有所归档的 {file}", "The folder does not hold the archived {file}"),
    reason=Words(
        "归档之后又失去的文件，无法再证明什么", "A file that was lost after archiving proves nothing any more"
    ),
    fix=Words("放回该文件；路径写错的，改正 file", "Put the file back, or correct `file`"),
    check=check,
)
