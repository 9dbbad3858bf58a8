"""What is signed: votes, approvals of moves, and witnesses' statements."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from ..digest import file_digest
from .canonical import canonical, read
from .moment import is_moment

VOTE = "vote@tuanbiao"
WITNESS = "witness@tuanbiao"
REVIEW = "review"
_FORMAT = 1
_DIGEST = re.compile(r"[0-9a-f]{64}")


class Vote(Struct, frozen=True, kw_only=True):
    """A vote in a review (`ballot` is `review`) or on a move (`to-<stage>`).

    `chamber` is the repository's identity, `digest` that of the text, `roll` that of the roll; `choice` is for, against or
    abstain. Together they tie the vote to one repository, standard, text, ballot, round and voter.
    """

    ballot: str
    chamber: str
    choice: str
    digest: str
    on: date
    roll: str
    round: int
    standard: str
    voter: str

    def message(self) -> bytes:
        """The exact bytes that are signed."""
        return canonical(
            {
                "ballot": self.ballot,
                "chamber": self.chamber,
                "choice": self.choice,
                "digest": self.digest,
                "format": _FORMAT,
                "on": self.on.isoformat(),
                "roll": self.roll,
                "round": self.round,
                "standard": self.standard,
                "voter": self.voter,
            }
        )

    def choosing(self, choice: str, on: date) -> "Vote":
        """The same voter's vote in the same ballot with another choice or on another day."""
        return replace(self, choice=choice, on=on)


class Witness(Struct, frozen=True, kw_only=True):
    """What an outsider saw at a public address; `seen` is the moment with its offset, as written."""

    chamber: str
    digest: str
    seen: str
    standard: str
    url: str
    witness: str

    def message(self) -> bytes:
        """The exact bytes that are signed and kept as a file."""
        return canonical(
            {
                "chamber": self.chamber,
                "digest": self.digest,
                "format": _FORMAT,
                "seen": self.seen,
                "standard": self.standard,
                "url": self.url,
                "witness": self.witness,
            }
        )

    @property
    def moment(self) -> datetime:
        """When it was seen."""
        return datetime.fromisoformat(self.seen)


def witness_in(content: bytes) -> Witness | None:
    """The statement that a file holds; None where its form is not exactly that."""
    value = read(content)
    if not isinstance(value, dict) or value.get("format") != _FORMAT:
        return None
    fields = {key: each for key, each in value.items() if key != "format"}
    if fields.keys() != set(Witness.__struct_fields__) or not all(
        isinstance(each, str) for each in fields.values()
    ):
        return None
    found = Witness(**fields)
    return found if _DIGEST.fullmatch(found.digest) and is_moment(found.seen) else None


def identity(code: str, adopting: str) -> str:
    """The repository's identity: the chamber's code and the full id of the commit that adopted the format."""
    return f"{code}:{adopting}"


def roll_digest(roll: Iterable[str], recused: Iterable[str]) -> str:
    """The digest of who may vote: lines `<person> entitled|recused` in byte order of the person."""
    out = frozenset(recused)
    lines = (f"{one} {'recused' if one in out else 'entitled'}\n" for one in sorted({*roll}))
    return file_digest("".join(lines).encode())
