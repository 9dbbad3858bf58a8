"""Captured forge reviews that stand for votes."""

from collections.abc import Iterator
from fnmatch import fnmatchcase

from msgspec import Struct

from ..clock import day_of
from ..governance import Governance
from ..records.review import CHOICES, Ballot
from ..records.review import Vote as Row
from ..signing.forge import DECISIVE, ForgeReview, recorded
from ..standard import Standard
from ..words import Words
from .roll import people

FILES = "evidence/forge-*.json"


class Captured(Struct, frozen=True):
    """One recorded vote that rests on a captured review in the folder, and what is wrong with it, if anything."""

    round: int
    at: int
    row: Row
    review: ForgeReview | None
    problem: Words | None


def file_of(review: int) -> str:
    """Where a captured review lies in the folder."""
    return f"evidence/forge-{review}.json"


def captured(standard: Standard, governance: Governance) -> Iterator[Captured]:
    """Every vote whose evidence is a captured review that the folder holds."""
    for number, review in sorted(standard.reviews.items()):
        ballot = review.data.ballot
        subject: str | None = None
        for at, row in enumerate(ballot.votes if ballot else ()):
            file = row.evidence.file if row.evidence else None
            if ballot and file and file in standard.files and fnmatchcase(file, FILES):
                found = recorded(standard.papers.get(file, b""))
                subject = subject or (found.subject if found else None)
                problem = _problem(governance, ballot, row, file, found) or _subject(found, subject)
                yield Captured(number, at, row, found, problem)


def _problem(
    governance: Governance, ballot: Ballot, row: Row, file: str, found: ForgeReview | None
) -> Words | None:
    """Why a captured review does not prove the vote, None where it does."""
    if found is None or file != file_of(found.review):
        return Words("文件不是规定形式的评审记录", "the file is no record of a review in the form laid down")
    person = people(governance).get(row.voter)
    account = person.github.id if person and person.github else None
    if governance.people and account != found.account:
        return Words(
            f"评审人的账号是 {found.account}，不是投票人的",
            f"the reviewer's account is {found.account}, not the voter's",
        )
    return _vote(ballot, row, found)


def _vote(ballot: Ballot, row: Row, found: ForgeReview) -> Words | None:
    choice, day = DECISIVE.get(found.state), day_of(found.moment)
    if choice is None:
        return Words(f"评审的状态是 {found.state}，不是表决", f"the review's state is {found.state}, no vote")
    if choice != row.choice:
        zh, en = CHOICES[choice]
        return Words(f"评审的意见是“{zh}”", f"the review says `{en.lower()}`")
    if day != row.on:
        return Words(f"评审提交于 {day}", f"the review was submitted on {day}")
    if not ballot.opens <= day <= ballot.closes and not row.late:
        return Words("评审不在表决期限之内", "the review lies outside the ballot's window")
    return None


def _subject(found: ForgeReview | None, subject: str | None) -> Words | None:
    if found is None or found.subject == subject:
        return None
    return Words("评审针对的内容与其他评审不同", "the review was of another subject than the other reviews")


def reviewer(governance: Governance, account: int) -> str | None:
    """The person whose account it is; None where people.yml knows no such account."""
    known = people(governance).values()
    return next((one.id for one in known if one.github and one.github.id == account), None)
