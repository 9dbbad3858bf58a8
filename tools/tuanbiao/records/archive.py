"""归档 — what was archived, where, and until when (`archive.yml`, a list)."""

from typing import Annotated

from .fields import BodyRef, Digest, DueDay, FilePath, Line, Part, PastDay, said
from .parts import Stage


class ArchiveEntry(Part):
    """One archived file; the name is a path of the folder where the clone holds it."""

    file: Annotated[FilePath, said("文件", "File")]
    sha256: Annotated[Digest, said("摘要", "SHA-256 digest")]
    archived: Annotated[PastDay, said("归档日期", "Archived on")]
    retain_until: Annotated[DueDay, said("保存期限至", "Retain until")]
    custodian: Annotated[BodyRef, said("保管机构", "Custodian")]
    stage: Annotated[Stage | None, said("所属阶段", "Stage")] = None
    title: Annotated[Line | None, said("名称", "Title")] = None


Archive = tuple[ArchiveEntry, ...]
