"""A ballot paper that came back on paper: whose it is and what it says stand in the name of its scan."""

from collections.abc import Sequence
from typing import Any

from ..facts.roll import people
from ..forms.official.facts import Facts
from ..parse.located import Plain, Step
from ..records.record import Record
from ..records.review import CHOICES, Ballot
from ..words import Words
from .request import Keeping

Row = tuple[Record[Any], tuple[Step, ...], Plain]

_NAMED = Words(
    "表决票的文件名应写明表决人和意见，如 表决票-王五-同意.pdf",
    "the name of a ballot paper says who voted and how, as in 表决票-王五-同意.pdf",
)
_ONE = Words("表决票应写明是哪项标准的", "which of the standards the ballot paper is about has to be said")
_NONE = Words("没有进行中的表决", "there is no open ballot")
_OTHER = Words("该表决人已有另一张票，不覆盖", "another vote of this person is recorded, which stays")


def ballot(
    about: Sequence[Facts], said: tuple[str, ...], digest: str, kept: Keeping
) -> tuple[Row, ...] | Words:
    """The row of the vote, none where it is recorded already, or why it is not taken."""
    if len(about) != 1:
        return _ONE
    facts, review = about[0], _opened(about[0])
    if review is None:
        return _NONE
    held: Ballot = review.data.ballot
    if kept.today < held.closes:
        return Words(
            f"表决 {held.closes} 截止，到时再收", f"the ballot closes on {held.closes}, votes are taken then"
        )
    voter, choice = _voter(facts, held, said), _choice(said)
    if voter is None or choice is None:
        return _NAMED
    evidence: Plain = {"kind": "ballot", "sha256": digest, "custodian": kept.custodian}
    for vote in held.votes:
        if vote.voter == voter:
            same = vote.choice == choice and vote.evidence is not None and vote.evidence.sha256 == digest
            return () if same else _OTHER
    on = kept.on or kept.today
    late: dict[str, Plain] = {"late": "true"} if on > held.closes else {}
    row: Plain = {"voter": voter, "choice": choice, "on": on.isoformat(), **late, "evidence": evidence}
    return ((review, ("ballot", "votes"), [row]),)


def _opened(facts: Facts) -> Record[Any] | None:
    """The review whose ballot is planned or held, and has no conclusion yet."""
    record = facts.standard.reviews.get(facts.round)
    return record if record and record.data.ballot and record.data.conclusion is None else None


def _voter(facts: Facts, held: Ballot, said: tuple[str, ...]) -> str | None:
    """The one person on the roll whose name or id is said."""
    known = people(facts.governance)
    found = {one for one in held.roll if one in said or (one in known and known[one].name in said)}
    return next(iter(found)) if len(found) == 1 else None


def _choice(said: tuple[str, ...]) -> str | None:
    """The one choice that is said."""
    found = [key for key, (zh, _) in CHOICES.items() if zh in said or key in said]
    return found[0] if len(found) == 1 else None
