"""The texts of a standard that everyone may compare: the edition before, each round in which all were asked, the published one.

A text that the site does not show today is compared with none, however public its rounds were.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .. import git
from ..facts.numbers import identity
from ..facts.rounds import openings
from ..library import Library
from ..load import Kept, load
from ..register import Row
from ..standard import Standard
from ..tree import File
from ..walk import Listing
from ..words import Words
from .access import is_issued, shows_text
from .history import Step


@dataclass(frozen=True, slots=True)
class Text:
    """One text: `name` tells it apart from the others in an address, `words` for a reader; `digest` is all of its content."""

    name: str
    words: Words
    digest: str
    standard: Standard = field(compare=False, repr=False)


def texts(standard: Standard, before: Standard | None, earlier: Mapping[str, Standard]) -> Iterator[Text]:
    """The texts, oldest first; `before` is the edition that this one follows, `earlier` texts of the past by digest."""
    if not shows_text(standard):
        return
    if before is not None and is_issued(before) and shows_text(before):
        name = before.index.data.number or before.index.data.title
        yield _text(f"edition-{before.slug}", Words(name, name), before)
    for number, digest in public_rounds(standard).items():
        text = standard if digest == standard.text else earlier.get(digest)
        if text is not None:
            yield _text(f"consultation-{number}", _draft(number), text)
    if is_issued(standard):
        yield _text("publication", Words("发布稿", "Published text"), standard)


def came_with(standard: Standard, place: int) -> str:
    """The name that a text has which was shown with a move; `place` is the move's."""
    rounds = (one for one in openings(standard) if one.at == place and one.stage == "consultation")
    return next((f"consultation-{one.round}" for one in rounds), standard.index.data.moves[place].to)


def public_rounds(standard: Standard) -> dict[int, str]:
    """The digests of the texts about which everyone was asked, by round."""
    return {
        number: one.data.text for number, one in standard.consultations.items() if one.data.scope == "public"
    }


def followed(standard: Standard, library: Library, numbers: Mapping[str, Row]) -> Standard | None:
    """The edition that this one revises, else the one that it alone replaces as a whole."""
    data = standard.index.data
    if data.revises:
        return library.standards.get(data.revises)
    whole = [one for one in data.replaces if one.extent == "full"]
    row = numbers.get(identity(whole[0].number)) if len(whole) == 1 else None
    return library.standards.get(row.slug) if row else None


def read_earlier(
    root: Path, standards: Iterable[Standard], history: Mapping[str, tuple[Step, ...]], kept: Kept
) -> dict[str, Standard]:
    """The texts of past public rounds by digest; those that the history at `root` does not hold are left out."""
    found: dict[str, Standard] = {}
    for standard in standards:
        wanted = past_rounds(standard)
        states = list(_states(history.get(standard.slug, ()))) if wanted else []
        blobs = {blob for files in states for blob in files.values()}
        contents = git.blobs(root, sorted(blobs)) if blobs else {}
        for files in states:
            text = _standard(standard, files, contents, kept)
            if text is not None and text.text in wanted:
                found[text.text] = text
    return found


def past_rounds(standard: Standard) -> set[str]:
    """The digests of the texts of public rounds that are not the text as it stands; none where that is not shown."""
    return set(public_rounds(standard).values()) - {standard.text} if shows_text(standard) else set()


def _states(steps: Iterable[Step]) -> Iterator[dict[str, str]]:
    """What index.md and the figures were after each step that left the standard in consultation."""
    files: dict[str, str] = {}
    for step in steps:
        files = {path: blob for path, blob in {**files, **step.files}.items() if blob}
        if step.moves and step.moves[-1][0] == "consultation":
            yield files


def _standard(
    standard: Standard, files: Mapping[str, str], contents: Mapping[str, bytes], kept: Kept
) -> Standard | None:
    listed = {f"{standard.folder}/{path}": blob for path, blob in files.items()}
    tree = Listing({path: File(path, id=blob) for path, blob in listed.items()}, contents)
    return load(tree, kept).standards.get(standard.slug)


def _text(name: str, words: Words, standard: Standard) -> Text:
    return Text(name, words, standard.text, standard)


def _draft(number: int) -> Words:
    return Words(f"第 {number} 次征求意见稿", f"Text of consultation {number}")
