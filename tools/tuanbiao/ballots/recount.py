"""A ballot counted again from the records alone, every paper with what proves it."""

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import structs

from ..facts.ballot import Weighed, share_needed, tally
from ..facts.forge import captured
from ..facts.rounds import policy_of
from ..facts.signatures import examined, unrecorded, why
from ..governance import Governance
from ..records.review import Ballot, Review
from ..records.review import Vote as Row
from ..standard import Standard
from ..words import Words

PROOFS = {
    "verified": Words("签名已验证", "signature verified"),
    "captured": Words("平台评审记录一致", "agrees with the captured review"),
    "held": Words("原件在目录中", "original in the folder"),
    "withheld": Words("原件未公开，只有摘要", "evidence withheld, digest only"),
    "unverified": Words("签名未能验证", "signature not verified here"),
    "none": Words("没有证据", "no evidence"),
    "refuted": Words("证据不符", "refuted by its evidence"),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """One recorded vote: what proves it (a key of PROOFS), and why it is not counted, None where it is."""

    row: Row
    proof: str
    why: Words | None


class Recount(Weighed, frozen=True):
    """A ballot counted again; `left_out` are entitled people whose signature lies in the folder while no vote rests on it."""

    round: int
    review: Review
    ballot: Ballot
    papers: tuple[Paper, ...]
    left_out: tuple[str, ...]

    @property
    def passes(self) -> bool:
        """Whether it reaches both."""
        return self.of_entitled and self.of_attending

    @property
    def agrees(self) -> bool:
        """Whether every paper stands and the recorded conclusion, if there is one, is that of the count."""
        wanted = "passed" if self.passes else "failed"
        sound = not self.left_out and all(one.why is None or one.row.late for one in self.papers)
        return sound and self.review.conclusion in (None, wanted)


def recount(standard: Standard, governance: Governance, number: int) -> Recount | None:
    """The ballot of one review; None where it has none."""
    review = standard.reviews[number].data
    if review.ballot is None:
        return None
    papers = tuple(_papers(standard, governance, number, review.ballot))
    standing = tuple(one.row for one in papers if one.why is None)
    count = tally(structs.replace(review, ballot=structs.replace(review.ballot, votes=standing)))
    assert count is not None
    left_out = unrecorded(standard, number, review.ballot)
    share = share_needed(policy_of(governance, standard, "technical-review", number))
    return Recount(count, share, number, review, review.ballot, papers, left_out)


def _papers(standard: Standard, governance: Governance, number: int, ballot: Ballot) -> Iterator[Paper]:
    wrong: dict[int, Words] = {}
    proved: dict[int, str] = {}
    for one in examined(standard, governance):
        if one.round == number:
            proved[one.at] = "verified"
            wrong.update({one.at: why(governance, one.refusal, one.signed)} if one.refusal else {})
    for each in captured(standard, governance):
        if each.round == number:
            proved[each.at] = "captured"
            wrong.update({each.at: each.problem} if each.problem else {})
    for at, row in enumerate(ballot.votes):
        if at in wrong:
            yield Paper(row, "refuted", wrong[at])
        else:
            yield Paper(row, proved.get(at) or _proof(standard, row), _uncounted(ballot, row))


def _proof(standard: Standard, row: Row) -> str:
    """How far a vote without a signature or review of its own in the folder is proved."""
    if row.evidence is None:
        return "none"
    held = row.evidence.file in standard.files
    if held:
        return "unverified" if row.evidence.kind == "signature" else "held"
    return "withheld"


def _uncounted(ballot: Ballot, row: Row) -> Words | None:
    """Why a vote does not count whatever proves it."""
    checks = (
        (row.voter not in ballot.roll, Words("不在表决名册上", "not on the roll")),
        (row.voter in ballot.recused, Words("应当回避", "recused")),
        (row.late or row.on > ballot.closes, Words("逾期收到", "received late")),
        (row.on < ballot.opens, Words("早于表决开始", "before the ballot opened")),
    )
    return next((words for holds, words in checks if holds), None)
