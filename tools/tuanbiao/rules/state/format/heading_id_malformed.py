"""A heading id is a slug."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="heading-id-malformed",
    requirements=("format-heading-ids",),
    title=Words("标题标识写法正确", "A heading id is a slug"),
    message=Words("标题标识“{id}”写法不对", "The heading id `{id}` is malformed"),
    reason=Words("标识会成为网页地址的一部分", "Ids become part of page addresses"),
    fix=Words(
        "写成 {{#小写字母-数字-连字符}}，放在标题最后",
        "Write {{#lower-case-letters-digits-hyphens}} at the end of the heading",
    ),
    check=faults("heading-id-malformed"),
)
