"""Archive digests agree with the files."""

from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words


def check(standard: Standard, _: Governance) -> Findings:
    """Of the files whose bytes the folder holds."""
    record = standard.archive
    for at, one in enumerate(record.data if record else ()):
        actual = standard.files.get(one.file)
        if record and actual and actual != one.sha256:
            values = {"file": one.file, "found": one.sha256[:12], "actual": actual}
            yield Finding(record.at(at, "sha256"), values)


RULE = StandardRule(
    id="archive-digest",
    requirements=("format-archive-digests",),
    title=Words("归档摘要与文件一致", "Archive digests agree with the files"),
    message=Words(
        "{file} 归档时的摘要是 {found}…，现在的文件是 {actual}",
        "{file} was archived with the digest {found}…; the file's is {actual}",
    ),
    reason=Words(
        "归档以后改动的文件不再是归档的那一份", "A file changed after archiving is not the one archived"
    ),
    fix=Words(
        "放回归档时的文件；确应更换的，重新归档并写明日期",
        "Put the archived file back; if it has to be replaced, archive it anew with its day",
    ),
    check=check,
)
