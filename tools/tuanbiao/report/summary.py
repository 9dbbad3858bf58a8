"""What a reviewer sees first: the next step and who is missing, then the step itself, then every finding."""

from collections.abc import Iterator

from ..approvals.count import Given, Missing
from ..change import StandardChange
from ..diagnostic import Severity
from ..facts.ballot import arithmetic, share_needed, tally
from ..facts.roll import named
from ..facts.rounds import newest, policy_of
from ..facts.stages import NAMES
from ..facts.windows import counted, least_days
from ..gate import Candidate, Judgement
from ..made import new_steps
from ..records.review import CHOICES, Vote
from ..standard import Standard
from ..words import Words, pick
from .markdown import escape
from .markdown import render as findings

_SHOWN = 10
_VOTES = Words(
    "\n| 投票人 | 意见 | 日期 | 证据摘要 |\n|---|---|---|---|",
    "\n| Voter | Choice | On | Digest of the evidence |\n|---|---|---|---|",
)


def render(
    found: Candidate, judged: Judgement, language: str, site: str | None = None, preview: str | None = None
) -> Iterator[str]:
    """Markdown for a step summary or a comment.

    `site` is the address of the public site, for links to rule pages, `preview` where the change's preview is to be found.
    """
    yield f"## {pick(_next(judged), language)}\n"
    yield from (f"- {escape(pick(one, language))}" for one in _approvals(found, judged))
    yield f"\n### {pick(Words('这一步', 'This step'), language)}\n"
    yield from (f"- {escape(pick(one, language))}" for one in _step(found))
    yield from (f"- {escape(pick(one, language))}" for one in _texts(found))
    if preview:
        words = Words("预览改动的页面，逐条比较文本", "Preview of the pages, and redlines of the texts")
        yield f"- [{pick(words, language)}]({preview})"
    for one in found.change.standards:
        yield from (f"- {escape(pick(words, language))}" for words in _window(found, one))
        yield from _votes(found, one, language)
    yield ""
    yield from findings(judged.diagnostics, language, site)


def _next(judged: Judgement) -> Words:
    missing = len(judged.approvals.missing)
    errors = sum(one.severity is Severity.ERROR for one in judged.diagnostics) - missing
    if errors > 0:
        return Words(f"下一步：先改正 {errors} 个错误", f"Next: mend {errors} errors")
    if missing:
        return Words(f"下一步：还缺 {missing} 项同意", f"Next: {missing} approvals are missing")
    if judged.approvals.unasked:
        return Words("规则都已满足；同意没有核对", "The rules are kept; approvals were not looked at")
    return Words("可以合入", "This may be merged")


def _approvals(found: Candidate, judged: Judgement) -> Iterator[Words]:
    """What is missing comes first, with those who could give it."""
    for missing in judged.approvals.missing:
        need, names = missing.need, _names(found, missing)
        yield Words(
            f"还缺：{need.body.zh}，{need.figure.zh}；可以同意的有{names.zh}",
            f"missing: {need.body.en}, {need.figure.en}; could be given by {names.en}",
        )
    for given in judged.approvals.given:
        names = _names(found, given)
        yield Words(
            f"已同意：{given.need.body.zh}（{names.zh}）", f"given: {given.need.body.en} ({names.en})"
        )
    for need in judged.approvals.unasked:
        yield Words(f"须由{need.body.zh}同意（{need.figure.zh}）", f"needs {need.body.en} ({need.figure.en})")


def _names(found: Candidate, one: Missing | Given) -> Words:
    persons = one.could if isinstance(one, Missing) else one.persons
    names = [named(found.change.base.governance, person) for person in persons]
    more = "…" if len(names) > _SHOWN else ""
    zh, en = "、".join(name.zh for name in names[:_SHOWN]), ", ".join(name.en for name in names[:_SHOWN])
    return Words((zh or "（没有人）") + more, (en or "(nobody)") + more)


def _step(found: Candidate) -> Iterator[Words]:
    for one in found.change.standards:
        title = one.after.index.data.title if one.after else one.slug
        moved = new_steps(one)
        for step in moved:
            to, count = NAMES[step.entry.to], step.entry.round
            zh, en = (f"第 {count} 轮", f", round {count}") if count else ("", "")
            yield Words(f"《{title}》进入{to.zh}{zh}", f"{title} ({one.slug}) enters {to.en}{en}")
        if not moved:
            files = len(one.edits)
            yield Words(f"《{title}》：{files} 个文件", f"{title} ({one.slug}): {files} files")
    other = [edit.path for edit in found.change.edits if not edit.path.startswith("standards/")]
    if other:
        listed = ", ".join(other[:_SHOWN]) + ("…" if len(other) > _SHOWN else "")
        yield Words(f"其他文件：{listed}", f"other files: {listed}")


def _texts(found: Candidate) -> Iterator[Words]:
    """How much of each text changes."""
    for one in found.change.standards:
        if one.before and one.after and one.before.text != one.after.text:
            from ..redline.compare import redline
            from ..redline.said import summary as said

            much = said(redline(one.before, one.after))
            title = one.after.index.data.title
            yield Words(f"《{title}》的文本：{much.zh}", f"text of {title} ({one.slug}): {much.en}")


def _window(found: Candidate, one: StandardChange) -> Iterator[Words]:
    """The newest window, while the standard is in its stage."""
    opened = newest(one.after, "consultation") if one.after else None
    notice = one.after.consultations.get(opened.round) if one.after and opened else None
    if opened is None or notice is None or one.after is None or one.after.index.data.stage != "consultation":
        return
    arrived = found.change.arrived.get(notice.path, found.change.as_of)
    least = least_days(found.change.base.governance, opened.on)
    window = counted(notice.data, notice.data.binding_closes, arrived, least)
    days = (window.closes - found.change.as_of).days
    left = Words(f"还有 {days} 日", f"{days} left") if days >= 0 else Words("已经截止", "closed")
    yield Words(
        f"征求意见第 {opened.round} 轮：{window.start} 至 {window.closes}，{window.days} 日（至少 {window.least} 日），"
        f"{left.zh}；开始的一步最迟应于 {window.last_safe_day} 合入",
        f"consultation round {opened.round}: {window.start} to {window.closes}, {window.days} days "
        f"(at least {window.least}), {left.en}; last safe day to merge its opening: {window.last_safe_day}",
    )


def _votes(found: Candidate, one: StandardChange, language: str) -> Iterator[str]:
    """The votes of every review that the step touches, each with the digest of its evidence, and the arithmetic."""
    for record in one.records:
        review = record.after.data if record.kind.name == "reviews" and record.after else None
        if review is None or review.ballot is None or not review.ballot.votes or one.after is None:
            continue
        yield pick(_VOTES, language)
        for vote in review.ballot.votes:
            name = pick(named(found.change.base.governance, vote.voter), language)
            choice = pick(Words(*CHOICES[vote.choice]), language)
            yield f"| {escape(name)} | {choice} | {vote.on} | {_digest(one.after, vote)} |"
        figures = tally(review)
        number = int(record.path.rpartition("/")[2].removesuffix(".md"))
        share = share_needed(policy_of(found.change.base.governance, one.after, "technical-review", number))
        if figures is not None:
            entitled = arithmetic(figures.for_, figures.entitled, share)
            attending = arithmetic(figures.for_, figures.attending, share)
            words = Words(
                f"\n有表决权的：{entitled}；出席的：{attending}",
                f"\nof those entitled: {entitled}; of those attending: {attending}",
            )
            yield pick(words, language)


def _digest(standard: Standard, vote: Vote) -> str:
    evidence = vote.evidence
    found = (evidence.sha256 or standard.files.get(evidence.file or "")) if evidence else None
    return found[:12] if found else "—"
