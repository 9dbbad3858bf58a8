"""No two names differ only by case or Unicode form."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-twin",
    requirements=("format-name-twins",),
    title=Words("没有仅大小写或编码形式不同的名字", "No two names differ only by case or Unicode form"),
    message=Words("与“{other}”只差大小写或编码形式", "Differs from `{other}` only by case or Unicode form"),
    reason=Words("在 Windows 和 macOS 上两个文件会合成一个", "On Windows and macOS the two would become one"),
    fix=Words("改名", "Rename one"),
    check=faults("tree-twin"),
)
