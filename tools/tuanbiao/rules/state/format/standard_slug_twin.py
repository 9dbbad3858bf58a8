"""A slug is used once."""

from ...rule import FaultRule, Words
from .faults import faults

RULE = FaultRule(
    id="standard-slug-twin",
    requirements=("format-slug-unique",),
    title=Words("标准的短名不重复", "A slug is used once"),
    message=Words("短名“{slug}”已用于 {other}", "The slug `{slug}` is already used by {other}"),
    reason=Words(
        "短名在所有分组中唯一，引用才不会混淆", "Slugs are unique across groups, so that references are clear"
    ),
    fix=Words("换一个短名", "Choose another slug"),
    check=faults("standard-slug-twin"),
)
