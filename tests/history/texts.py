"""What a standard's text was at each stage, and other prose that the records themselves do not keep.

`texts/<slug>/<freeze>.md` holds the bytes behind the closing fence at a freeze; a freeze without a file has today's text.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tuanbiao.standard import Standard

from .moments import Body, Moment, Note

HERE = Path(__file__).parent / "texts"
DRAFTED_BEFORE = timedelta(days=7)  # a draft is merged a week before its consultation opens

OUTLINE = Note(10, "提出提纲", "proposer")
DRAFT = Note(42, "形成征求意见稿和编制说明", "drafter")
UNFINISHED = Note(42, "形成标准草案和编制说明", "drafter")
AFTER_COMMENTS = Note(45, "按反馈意见修改文本", "drafter")
REQUIRED = Note(45, "完成审查要求的修改", "drafter")
FINISHED = Note(10, "付印稿", "office")

# Before a record was filled in its prose said less.
TOLD_LATER = {
    "project": "\n# 立项说明 {#note}\n\n秘书处按照项目建议书审查立项。\n",
    "review": "\n# 审查说明 {#note}\n\n审查材料已经送达全体审查组成员。\n",
    "approval": "\n# 报批说明 {#note}\n\n报批材料齐全，待理事会会议表决。\n",
    "systematic-review": "\n# 复审说明 {#note}\n\n复审已经启动，正在收集实施意见。\n",
    "appeal": "\n# 办理经过 {#course}\n\n申诉书已经收到，正在办理。\n",
    "complaint": "\n# 办理经过 {#course}\n\n投诉已经收到，正在核对。\n",
}
# The explanatory report of the first round, where that of the second is kept: slug → sentences that came later.
SECOND_REPORT = {
    "homestay-linen-laundry": (
        ("有 2 份超标；沾污布草在 80 ℃、20 min 时全部合格。", "有 2 份超标。"),
        (
            "第一次技术审查时，对沾污布草的洗涤条件有不同意见，表决未通过。起草组补充试验后单独规定洗涤条件，并再次征求意见。",
            "没有重大分歧意见。",
        ),
    ),
}


def drafted(standard: Standard) -> Moment | None:
    """When the first draft for consultation was there; None where there is none."""
    report = standard.explanatory_report
    if 1 in standard.consultations:
        return Moment(standard.consultations[1].data.opens - DRAFTED_BEFORE)
    return Moment(report.data.on) if report else None


def bodies(standard: Standard) -> tuple[Body, ...]:
    """The text of a standard from the proposal on, each version with the moment that brought it."""
    found: list[Body] = []
    for at, freeze, note in sorted(_freezes(standard)):
        text = _stored(standard.slug, freeze)
        if not found or text != found[-1].text:
            found.append(Body(at, text, note))
    return tuple(found)


def _freezes(standard: Standard) -> Iterator[tuple[Moment, str, Note]]:
    yield Moment(standard.index.data.moves[0].on), "proposal", OUTLINE
    for number, notice in standard.consultations.items():
        yield Moment(notice.data.opens - DRAFTED_BEFORE), f"consultation-{number}", DRAFT
    first = drafted(standard)
    if first and not standard.consultations:
        yield first, "final", UNFINISHED
    for number, review in standard.reviews.items():
        filled = [table.data.filled_on for table in standard.comments.values() if table.data.filled_on]
        before = max(day for day in filled if day <= review.data.panel.on)
        yield Moment(before), f"review-{number}", AFTER_COMMENTS
        done = [change.done for change in review.data.required_changes if change.done]
        if done:
            yield Moment(max(done)), f"approval-{number}", REQUIRED
    if standard.publication:
        yield Moment(standard.publication.data.on), "final", FINISHED


def _stored(slug: str, freeze: str) -> str | None:
    path = HERE / slug / f"{freeze}.md"
    return path.read_text("utf-8") if path.exists() else None


def first_report(slug: str, body: str) -> str:
    """The explanatory report's prose at the first round."""
    for later, earlier in SECOND_REPORT.get(slug, ()):
        assert body.count(later) == 1, f"{slug}: {later}"
        body = body.replace(later, earlier)
    return body
