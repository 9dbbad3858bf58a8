"""What has been archived covers every stage that was passed."""

from ....facts.stages import NAMES
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .passed import passed


def check(standard: Standard, _: Governance) -> Findings:
    """Of what is published or has ended, once archiving began."""
    record = standard.archive
    if record is None:
        return
    archived = {one.stage for one in record.data}
    lacking = [stage for stage in passed(standard) if stage not in archived]
    if lacking:
        yield Finding(record.at(), {"count": len(lacking), "stages": [NAMES[one] for one in lacking]})


RULE = StandardRule(
    id="archive-stage-missing",
    requirements=("format-archive-entries", "gbt-20004-1-outputs-kept"),
    title=Words("各阶段的记录都已归档", "Every stage that was passed has been archived"),
    message=Words(
        "归档目录缺 {count} 个阶段的记录：{stages}",
        "Stages without records in the archive ({count}): {stages}",
    ),
    reason=Words(
        "缺少一个阶段，就无法从档案证明程序完整",
        "Without one stage the archive cannot show the whole procedure",
    ),
    fix=Words(
        "把这些阶段的文件归档，在 archive.yml 中写明 stage、摘要和保存期限",
        "Archive their files and enter them in archive.yml with stage, digest and retention",
    ),
    check=check,
)
