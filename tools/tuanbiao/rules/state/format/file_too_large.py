"""A file stays below its cap."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="file-too-large",
    requirements=("format-size",),
    title=Words("文件不超过上限", "A file stays below its cap"),
    message=Words(
        "文件有 {size} 字节，超过上限 {limit} 字节", "The file has {size} bytes, more than the cap of {limit}"
    ),
    reason=Words(
        "过大的文件会拖垮检查，也没有人能审阅",
        "Oversized files exhaust the checker and nobody can review them",
    ),
    fix=Words(
        "拆分文件，或把原件放入商会档案，只在仓库中记录其 sha256",
        "Split the file, or keep the original in the archive and record its sha256",
    ),
    check=faults("file-too-large"),
)
