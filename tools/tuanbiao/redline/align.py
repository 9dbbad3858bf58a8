"""Two sequences side by side: what they share, and which of the rest belongs together; the work is bounded.

Every answer is the same from either side, since the sequences are put into an order of their own first.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol, TypeVar

from rapidfuzz.distance import Indel, LCSseq, Postfix, Prefix

ALIKE = 0.5  # two paragraphs are one, changed, where they share half of their words
GROWN = 0.8  # or where so much of the shorter is at the edges of the longer,
MIN_GROWN = 5  # and that is more than a word
MAX_CELLS = 100_000_000  # of the table that a comparison fills, one bit each
MAX_WORK = 1_000_000_000  # the same for all pairs of paragraphs that are tried
MAX_PAIRS = 10_000
MAX_SHORT = 4  # so many words between two longer changes are read as part of them
_SURROGATES, _JUMP = 0xD800, 0x800

T = TypeVar("T", str, tuple[str, ...])
Pair = tuple[int | None, int | None]


class Stretch(NamedTuple):
    """What differs: `before` up to `end` of the older sequence stands where `after` up to `stop` of the newer does."""

    before: int
    end: int
    after: int
    stop: int

    @property
    def size(self) -> int:
        """How much it is on the side where it is more."""
        return max(self.end - self.before, self.stop - self.after)

    @property
    def flipped(self) -> "Stretch":
        """The same from the other side."""
        return Stretch(self.after, self.stop, self.before, self.end)


class Item(Protocol):
    """What may be the same (by its key), alike (by its words, within one family) or neither."""

    @property
    def family(self) -> str:
        """What it is and may stay."""
        ...

    @property
    def key(self) -> tuple[str, ...]:
        """All that a reader sees of it."""
        ...

    @property
    def words(self) -> tuple[str, ...]:
        """Its words."""
        ...


def encode(*sequences: Sequence[T]) -> list[str]:
    """Sequences as strings, with one character for all equal elements; the same whichever comes first."""
    vocabulary = sorted({one for each in sequences for one in each})
    codes = {one: chr(at if at < _SURROGATES else at + _JUMP) for at, one in enumerate(vocabulary)}
    return ["".join(codes[one] for one in each) for each in sequences]


def differing(old: str, new: str) -> list[Stretch]:
    """What differs between two encoded sequences, as little as can be; as one stretch where finding out costs too much."""
    if (len(new), new) < (len(old), old):
        return [one.flipped for one in differing(new, old)]
    start = Prefix.similarity(old, new)
    tail = Postfix.similarity(old[start:], new[start:])
    end, stop = len(old) - tail, len(new) - tail
    if (end - start) * (stop - start) > MAX_CELLS:
        return [Stretch(start, end, start, stop)]
    found: list[Stretch] = []
    for one in LCSseq.opcodes(old, new):
        if one.tag == "equal":
            continue
        last = found[-1] if found else None
        if last and (last.end, last.stop) == (one.src_start, one.dest_start):
            found[-1] = Stretch(last.before, one.src_end, last.after, one.dest_end)
        else:
            found.append(Stretch(one.src_start, one.src_end, one.dest_start, one.dest_end))
    return found


def smooth(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Changes with a few words between them, not half as many as in each, as one: islands of chance cannot be read."""
    found: list[Stretch] = []
    for one in stretches:
        last = found[-1] if found else None
        between = one.before - last.end if last else 0
        if last and between <= MAX_SHORT and 2 * between < min(last.size, one.size):
            found[-1] = Stretch(last.before, one.end, last.after, one.stop)
        else:
            found.append(one)
    return found


def matched(old: Sequence[Item], new: Sequence[Item], *, fill: bool = False) -> list[Pair]:
    """Items side by side in the order of both, None on the side that has none.

    With `fill`, as many unlike items on either side between two pairs belong together in turn.
    """
    pairs: list[Pair] = []
    codes = encode([one.key for one in old], [one.key for one in new])
    before = after = 0
    for one in (*differing(*codes), Stretch(len(old), len(old), len(new), len(new))):
        pairs.extend(zip(range(before, one.before), range(after, one.after), strict=True))
        pairs.extend(_within(old, new, one, fill=fill))
        before, after = one.end, one.stop
    return pairs


def _within(old: Sequence[Item], new: Sequence[Item], where: Stretch, *, fill: bool) -> Iterator[Pair]:
    before, after = where.before, where.after
    found = _alike(old[before : where.end], new[after : where.stop])
    for left, right in (*((before + i, after + j) for i, j in found), (where.end, where.stop)):
        if fill and left - before == right - after:
            yield from zip(range(before, left), range(after, right), strict=True)
        else:
            yield from ((at, None) for at in range(before, left))
            yield from ((None, at) for at in range(after, right))
        if left < where.end:
            yield left, right
        before, after = left + 1, right + 1


def _alike(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    """The pairs in order that are alike, and most so in sum; in turn where trying all of them costs too much."""
    if not old or not new:
        return []
    work = sum(len(one.words) for one in old) * sum(len(one.words) for one in new)
    if len(old) * len(new) > MAX_PAIRS or work > MAX_WORK:
        return _in_turn(old, new)
    codes = encode(*(one.words for one in (*old, *new)))
    left = [(one.family, code) for one, code in zip(old, codes[: len(old)], strict=True)]
    right = [(one.family, code) for one, code in zip(new, codes[len(old) :], strict=True)]
    if (len(right), right) < (len(left), left):
        return [(i, j) for j, i in _best(right, left)]
    return _best(left, right)


def _in_turn(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    if len(old) != len(new):
        return []
    found = []
    for at, (one, other) in enumerate(zip(old, new, strict=True)):
        left, right = encode(one.words, other.words)
        if _likeness((one.family, left), (other.family, right)):
            found.append((at, at))
    return found


def _best(left: list[tuple[str, str]], right: list[tuple[str, str]]) -> list[tuple[int, int]]:
    likeness = [[_likeness(one, other) for other in right] for one in left]
    sums = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            taken = likeness[i][j] + sums[i + 1][j + 1] if likeness[i][j] else 0.0
            sums[i][j] = max(taken, sums[i + 1][j], sums[i][j + 1])
    found = []
    i = j = 0
    while i < len(left) and j < len(right):
        if likeness[i][j] and sums[i][j] == likeness[i][j] + sums[i + 1][j + 1]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif sums[i][j] == sums[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _likeness(one: tuple[str, str], other: tuple[str, str]) -> float:
    """From ALIKE to 1, or 0: the part of their words that two items of one family share."""
    (family, left), (another, right) = one, other
    if family != another or len(left) * len(right) > MAX_CELLS:
        return 0.0
    found = Indel.normalized_similarity(left, right, score_cutoff=ALIKE)
    return found or (ALIKE if _grew(left, right) else 0.0)


def _grew(left: str, right: str) -> bool:
    """Whether one is nearly all at the edges of the other: a paragraph to which much was added is still the same one."""
    least = min(len(left), len(right))
    start = Prefix.similarity(left, right)
    edges = min(start + Postfix.similarity(left[start:], right[start:]), least)
    return least >= MIN_GROWN and edges >= GROWN * least
