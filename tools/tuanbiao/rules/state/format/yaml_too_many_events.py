"""YAML has a bounded number of values."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="yaml-too-many-events",
    requirements=("format-size",),
    title=Words("YAML 的值不超过上限", "YAML has a bounded number of values"),
    message=Words("这个文件的值太多", "The file has too many values"),
    reason=Words("过多的值会拖垮检查", "Too many values exhaust the checker"),
    fix=Words("拆分文件，或把原始表格放入档案", "Split the file, or keep the raw table in the archive"),
    check=faults("yaml-too-many-events"),
)
