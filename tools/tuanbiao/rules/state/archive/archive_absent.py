"""The records of a finished standard are archived."""

from datetime import date

from ....facts.days import day_after
from ....facts.stages import entered
from ....governance import Governance
from ....standard import Standard
from ...rule import Finding, Findings, StandardRule, Words
from .passed import passed


def check(standard: Standard, _: Governance) -> Findings:
    """From the day after it takes effect or has ended; nothing says how long archiving may take."""
    day = _finished(standard)
    hidden = f"{standard.folder}/archive.yml" in standard.broken
    if standard.archive is None and not hidden and day and passed(standard):
        yield Finding(standard.index.at("stage"), {"day": day}, since=day_after(day))


def _finished(standard: Standard) -> date | None:
    if standard.index.data.stage == "publication" and standard.publication:
        return standard.publication.data.effective
    return entered(standard, "cancelled") or entered(standard, "withdrawn")


RULE = StandardRule(
    id="archive-absent",
    timed=True,
    requirements=("format-archive-entries", "gbt-20004-1-outputs-kept"),
    title=Words("已经完成的标准有归档目录", "The records of a finished standard are archived"),
    message=Words(
        "该标准 {day} 已经实施或者终结，没有归档目录（archive.yml）",
        "The standard took effect or ended on {day}, but nothing has been archived (archive.yml)",
    ),
    reason=Words(
        "文件管理制度要求归档并规定存档时限；没有归档，原件可能散失",
        "Records are to be archived and kept; what is not archived may be lost",
    ),
    fix=Words(
        "归档各阶段的文件，在 archive.yml 中写明摘要、归档日期、保存期限和保管机构",
        "Archive the files of every stage and list them in archive.yml with digest, day, retention and custodian",
    ),
    check=check,
)
