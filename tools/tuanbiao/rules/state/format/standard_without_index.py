"""A standard's folder has an index.md."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="standard-without-index",
    requirements=("format-standard-folder",),
    title=Words("标准文件夹有 index.md", "A standard's folder has an index.md"),
    message=Words("文件夹“{folder}”中没有 index.md", "The folder `{folder}` has no index.md"),
    reason=Words(
        "没有 index.md 就不知道这是哪个标准", "Without index.md it is unknown which standard this is"
    ),
    fix=Words("加上 index.md，或删除文件夹", "Add index.md or delete the folder"),
    check=faults("standard-without-index"),
)
