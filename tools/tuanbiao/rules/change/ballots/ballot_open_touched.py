"""While a ballot is open nothing in the folder changes but evidence."""

from ....change import Change
from ....facts.rounds import newest
from ....span import Span
from ...rule import ChangeRule, Finding, Findings, Words
from ..shape.folders import inner
from .brought import Brought, brought


def check(change: Change) -> Findings:
    """From `opens` to `closes`, both days included, unless the step itself closes what has ended before.

    Votes and conclusions that come too early are told by the rule about the count.
    """
    for one in brought(change):
        opened = one.opened
        if opened is None or not opened.opens <= change.as_of <= opened.closes or not _undecided(one):
            continue
        touched = [file for file in map(inner, one.change.edits) if not _free(one, file)]
        if touched and not (one.closing and one.ended(change.as_of)):
            values = {
                "slug": one.standard.slug,
                "round": one.number,
                "closes": opened.closes,
                "files": touched,
            }
            yield Finding(Span(f"{one.standard.folder}/{touched[0]}"), values)


def _undecided(one: Brought) -> bool:
    """Whether this is the review under which the standard was."""
    standard = one.change.before
    if standard is None or one.before is None or standard.index.data.stage != "technical-review":
        return False
    found = newest(standard, "technical-review")
    return found is not None and found.round == one.number and one.before.conclusion is None


def _free(one: Brought, file: str) -> bool:
    return file.startswith("evidence/") or (one.closing is not None and file == f"reviews/{one.number}.md")


RULE = ChangeRule(
    id="ballot-open-touched",
    requirements=("format-ballot-undisturbed",),
    title=Words("表决期间文件夹不变", "While a ballot is open nothing in the folder changes but evidence"),
    message=Words(
        "{slug} 第 {round} 次审查的表决到 {closes} 截止，其间改动了：{files}",
        "The ballot of review {round} of {slug} is open until {closes}; changed meanwhile: {files}",
    ),
    reason=Words(
        "先投票的人和后投票的人看到的必须相同",
        "Those who vote first and those who vote last have to see the same",
    ),
    fix=Words(
        "截止以后再改；截止当日会议已经表决或者表决票已经收齐的，可以写入结果；其间只可增加 evidence/ 中的文件",
        "Wait for the close; on the closing day the result may be merged once the meeting has voted or every paper is in; meanwhile add only files of evidence/",
    ),
    check=check,
)
