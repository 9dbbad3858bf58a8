"""归档 — what was archived, where, and until when (`archive.yml`, a list)."""

from .fields import BodyRef, Digest, DueDay, FilePath, Line, Part, PastDay
from .parts import Stage


class ArchiveEntry(Part):
    """One archived file; the name is a path of the folder where the clone holds it."""

    file: FilePath
    """文件 | File"""
    sha256: Digest
    """摘要 | SHA-256 digest"""
    archived: PastDay
    """归档日期 | Archived on"""
    retain_until: DueDay
    """保存期限至 | Retain until"""
    custodian: BodyRef
    """保管机构 | Custodian"""
    stage: Stage | None = None
    """所属阶段 | Stage"""
    title: Line | None = None
    """名称 | Title"""


Archive = tuple[ArchiveEntry, ...]
