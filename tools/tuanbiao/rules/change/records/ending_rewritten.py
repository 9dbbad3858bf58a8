"""The record of an end is fixed once merged."""

from ....change import Change
from ....facts.kept import FIXED, WHOLE, belated, loss, versions
from ....words import Words
from ...rule import ChangeRule, Finding, Findings
from ..sides import sides

_KINDS = {"withdrawal": Words("废止", "withdrawal"), "cancellation": Words("终止", "cancellation")}


def check(change: Change) -> Findings:
    """Withdrawal and cancellation alike."""
    for before, after in sides(change):
        for kind, name in _KINDS.items():
            for pair in versions(before, after, kind):
                found = loss(pair, FIXED)
                if found:
                    yield Finding(found.span, {"slug": after.slug, "kind": name, "key": found.key})
            for _, record in belated(before, after, kind):
                yield Finding(record.at(), {"slug": after.slug, "kind": name, "key": WHOLE})


RULE = ChangeRule(
    id="ending-rewritten",
    requirements=("format-ends-fixed",),
    title=Words("废止和终止的记录一经合并不变", "The record of an end is fixed once merged"),
    message=Words(
        "{slug} 的{kind}记录被改动：{key}", "The record of the {kind} of {slug} was changed: {key}"
    ),
    reason=Words(
        "废止和终止已经通知各方，不能悄悄改期或者改换理由",
        "Those concerned were told; neither day nor reason can change quietly",
    ),
    fix=Words("恢复原有的记录", "Restore the record"),
    check=check,
)
