"""Every file has its place in the layout."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="tree-unknown-file",
    requirements=("format-tree",),
    title=Words("文件都在规定的位置", "Every file has its place in the layout"),
    message=Words("布局中没有这个位置{hint}", "The layout has no such place{hint_en}"),
    reason=Words("放错位置的记录不会被读取", "A misplaced record is not read"),
    fix=Words(
        "移到规定的位置；原件放 evidence/，图放 figures/",
        "Move it; originals go to evidence/, figures to figures/",
    ),
    check=faults("tree-unknown-file"),
)
