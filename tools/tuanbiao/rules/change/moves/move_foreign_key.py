"""A move changes nothing in existing records but the keys that it completes."""

from collections.abc import Iterator

from ....change import Change, RecordChange
from ....facts.differences import Difference, covered, differences, prose_differs
from ....facts.stages import NAMES
from ...rule import ChangeRule, Finding, Findings, Words
from .made import Made, made

_MOVE = ("stage", "moves")
_TEXT = ("title", "title_en")  # parts of the text, which the rules over texts judge
_PROSE = Words("正文", "the prose")


def check(change: Change) -> Findings:
    """A key that the move completes may be filled or corrected; everything else in its record may only be filled.

    So the count of a vote comes with its conclusion, but a schedule beside a plan's number stays as it was. Of index.md,
    which has keys of every stage, only what stands beside a completed key in one mapping may be filled.
    """
    for one in made(change):
        for record in one.change.records:
            if record.both and one.completes(record.path):
                for found in _foreign(one, record):
                    values = {"slug": one.slug, "stage": NAMES[one.step.entry.to], "key": found.key}
                    yield Finding(found.span, {**values, "file": record.path.split("/", 3)[3]})
                if record.kind.name != "index" and prose_differs(*record.both):
                    values = {"slug": one.slug, "stage": NAMES[one.step.entry.to], "key": _PROSE}
                    yield Finding(record.both[1].at(), {**values, "file": record.path.split("/", 3)[3]})


def _foreign(one: Made, record: RecordChange) -> Iterator[Difference]:
    index = record.kind.name == "index"
    keys = one.keys(record.kind.name)
    if index:
        keys = (*keys, *one.way.may_change, *_MOVE, *_TEXT)
    beside = [key.rpartition(".")[0] for key in keys if "." in key]
    for found in differences(record.before, record.after):
        fills = not index or covered(found.route, beside, record.before, record.after)
        if not (fills and found.kind == "added") and not covered(
            found.route, keys, record.before, record.after
        ):
            yield found


RULE = ChangeRule(
    id="move-foreign-key",
    requirements=("format-step-allowed",),
    title=Words("移动只填写程序规定的内容", "A move fills only what the procedure names"),
    message=Words(
        "{slug} 进入“{stage}”的一步改变了 {file} 的 {key}，它不是这一移动应填写的",
        "The step in which {slug} enters “{stage}” changes {key} of {file}, which this move does not complete",
    ),
    reason=Words(
        "批准移动的机构只就这一移动作出决定，别的改变会随之混入",
        "Who approves a move decides on that move alone; anything else would slip in with it",
    ),
    fix=Words(
        "恢复原值；要改的，在移动之前或者之后单独提交",
        "Restore it; submit the change by itself before or after the move",
    ),
    check=check,
)
