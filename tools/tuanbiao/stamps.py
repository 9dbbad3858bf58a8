"""The timestamps in a standard's evidence, verified against roots that the verifier chose."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .clock import day_of
from .openssl import MissingError, Stamp, read_stamp, verifies
from .standard import STAMPED, Standard
from .strength import Proof
from .words import Words

OUTCOMES = {
    "verified": Words("验证通过", "verified"),
    "no-roots": Words("没有给出信任锚，未验证", "no trust anchors were given, not verified"),
    "no-openssl": Words("本机没有可用的 openssl，未验证", "no usable openssl on this machine, not verified"),
    "refused": Words("验证不通过", "does not verify"),
    "malformed": Words("不是时间戳响应", "no timestamp response"),
    "algorithm": Words("散列算法不是 SHA-256", "its hash is not SHA-256"),
    "too-large": Words("超过 16 kB，未读取", "larger than 16 kB, not read"),
}


@dataclass(frozen=True, slots=True)
class Stamped:
    """One timestamp response of the folder: the outcome (a key of OUTCOMES), and what it says of itself where it can be read."""

    file: str
    outcome: str
    digest: str | None = None
    day: date | None = None

    @property
    def proof(self) -> Proof | None:
        """What it proves."""
        if self.outcome != "verified" or self.digest is None or self.day is None:
            return None
        return Proof("timestamped", self.digest, self.day, self.file)


def stamps(standard: Standard, roots: bytes | None) -> Iterator[Stamped]:
    """Every timestamp response in evidence/; `roots` are the trust anchors (PEM), None where the verifier gives none."""
    for file in standard.files:
        if file.startswith("evidence/") and file.endswith(STAMPED):
            yield _examined(file, standard.papers.get(file), roots)


def _examined(file: str, content: bytes | None, roots: bytes | None) -> Stamped:
    if content is None:
        return Stamped(file, "too-large")
    try:
        found = read_stamp(content)
        if not isinstance(found, Stamp):
            return Stamped(file, found)
        if roots is None:
            outcome = "no-roots"
        else:
            outcome = "verified" if verifies(content, found, roots) else "refused"
    except MissingError:
        return Stamped(file, "no-openssl")
    return Stamped(file, outcome, found.digest, day_of(found.moment))
