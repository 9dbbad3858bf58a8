"""Who approved each move and what proves it; the texts that the records fix; what a copy cannot show."""

from collections.abc import Iterable, Iterator

from ..facts.moves import Step, steps
from ..facts.resolutions import Decision, decision
from ..facts.unshown import TextAt, Unshown, signatures
from ..governance import Governance
from ..stamps import OUTCOMES, Stamped
from ..standard import Standard
from ..words import Words
from .model import Approval, Text, Unseen
from .withheld import body_name

_ALWAYS = Unseen(
    Words("每次合并之前在代码平台上的评审", "the reviews on a forge before each merge"),
    Words(
        "只在合并时判断，仓库不保存", "they are judged at the merge alone; the repository does not hold them"
    ),
)
_NONE_ASKED = Words("不需机构批准", "no body is asked")
_UNKNOWN = Words("记录中没有该决议", "the records hold no such resolution")
_UNPROVED = Words("仓库中没有证明", "nothing in the repository proves it")


def approvals(standard: Standard, governance: Governance, text_at: TextAt) -> Iterator[Approval]:
    """Every move in order; `text_at` gives the text of a move by its place."""
    for step in steps(standard):
        entry = step.entry
        found = decision(governance, entry.resolution)
        minutes = found.meeting.data.minutes if found else None
        yield Approval(
            entry.to,
            entry.on,
            body_name(governance, entry.body),
            entry.resolution,
            _resolution(found) if found else _otherwise(standard, governance, step, text_at),
            minutes.sha256 if minutes else None,
            body_name(governance, minutes.custodian) if minutes else None,
        )


def _otherwise(standard: Standard, governance: Governance, step: Step, text_at: TextAt) -> Words:
    if step.entry.resolution:
        return _UNKNOWN
    signed = signatures(standard, governance, step, text_at)
    if signed:
        return Words(f"{signed} 份签名同意，验证通过", f"{signed} signed approvals, verified")
    asked = set(step.way.approval) if step.way else set()
    if asked == {"issuer"}:
        return _issue(standard, governance)
    return _UNPROVED if asked else _NONE_ASKED


def _resolution(found: Decision) -> Words:
    minutes = found.meeting.data.minutes
    confirmed = len(set(minutes.confirmed_by)) if minutes else 0
    passed = Words("决议通过", "resolution passed")
    if found.resolution.conclusion != "passed":
        passed = Words("决议没有记为通过", "the resolution is not recorded as passed")
    return Words(f"{passed.zh}，纪要经 {confirmed} 人确认", f"{passed.en}, minutes confirmed by {confirmed}")


def _issue(standard: Standard, governance: Governance) -> Words:
    named = standard.publication.data.document if standard.publication else None
    document = governance.documents.get(named or "")
    if document is None:
        return _UNPROVED
    data = document.data
    if data.signed_by and data.sealed:
        return Words(f"{data.doc_no}，签发并盖章", f"{data.doc_no}, signed and sealed")
    return Words(f"{data.doc_no}，没有签发或者盖章的记录", f"{data.doc_no}, no record of signature or seal")


def texts(standard: Standard) -> Iterator[Text]:
    """Every record that fixes the text, in the order of the procedure."""
    for number, consulted in sorted(standard.consultations.items()):
        name = Words(f"第 {number} 轮征求意见", f"consulted, round {number}")
        yield _text(standard, name, consulted.path, consulted.data.text)
    for number, reviewed in sorted(standard.reviews.items()):
        name = Words(f"第 {number} 次技术审查", f"reviewed, {number}")
        yield _text(standard, name, reviewed.path, reviewed.data.text)
    for number, approved in sorted(standard.approvals.items()):
        name = Words(f"第 {number} 次批准", f"approved, {number}")
        yield _text(standard, name, approved.path, approved.data.text)
    if standard.publication:
        issued = standard.publication
        yield _text(standard, Words("发布", "published"), issued.path, issued.data.text)


def _text(standard: Standard, name: Words, path: str, digest: str) -> Text:
    return Text(name, path, digest, digest == standard.text)


def unseen(hidden: Iterable[Unshown], stamped: tuple[Stamped, ...]) -> Iterator[Unseen]:
    """What a copy of the repository cannot show."""
    yield from (Unseen(one.what, one.why) for one in hidden)
    for one in stamped:
        if one.outcome in ("no-roots", "no-openssl"):
            yield Unseen(Words(f"时间戳 {one.file}", f"the timestamp {one.file}"), OUTCOMES[one.outcome])
    yield _ALWAYS
