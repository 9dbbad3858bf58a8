"""A standard keeps its slug."""

from ....change import Change
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from .folders import renamed


def check(change: Change) -> Findings:
    """A slug vanishes, and a new folder carries one of its files unchanged."""
    for slug, new in renamed(change).items():
        path = next(one.edits[0].path for one in change.standards if one.slug == new)
        yield Finding(Span(path), {"before": slug, "after": new})


RULE = ChangeRule(
    id="standard-renamed",
    requirements=("format-standard-kept",),
    title=Words("标准不换短名", "A standard keeps its slug"),
    message=Words("{before} 改名为 {after}", "{before} was renamed {after}"),
    reason=Words(
        "决议、文件和会议按短名指明标准，改名以后就指不到",
        "Resolutions, documents and meetings name a standard by its slug; after a renaming they name nothing",
    ),
    fix=Words(
        "恢复原来的短名；标准名称可以改，在 index.md 的 title",
        "Restore the slug; what may change is the title, in `title` of index.md",
    ),
    check=check,
)
