"""A set of papers as files: what they are, in which formats, and the list on top of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from ..deadlines import Deadline, deadlines, matters
from ..forms.letter import writer
from ..forms.official import checklist
from ..forms.official.checklist import Lack, Packed
from ..forms.official.facts import Facts
from ..forms.official.model import Official
from ..forms.official.papers import papers
from .documents import COMMENTS, Document, documents
from .platform import platform
from .request import Request


def listed(request: Request) -> tuple[Official, ...]:
    """Every official paper of the move, in the order of their numbers."""
    every = tuple(papers(request.several, request.move))
    return (
        (*every, *platform(request.library, request.several, request.on))
        if request.move.has_platform
        else every
    )


def numbered(names: Iterable[str], first: int = 1) -> dict[str, str]:
    """The numbers that papers get, by name."""
    return {name: f"{at:02}" for at, name in enumerate(dict.fromkeys(names), start=first)}


def files(made: Sequence[Document], first: int = 1) -> dict[str, bytes]:
    """Each paper in each format, under its number and its name."""
    numbers = numbered((one.name for one in made), first)
    return {
        f"{numbers[one.name]}-{one.name}.{form}": content
        for one in made
        for form, content in one.files.items()
    }


def pack(request: Request, lacking: Iterable[Lack]) -> tuple[Mapping[str, bytes], int]:
    """The files by name, the list first, and how much is missing. Raises PdfError or ImportError where one cannot be written."""
    official = listed(request)
    made = [*written(official, request.forms, request.on), *documents(request)]
    numbers = numbered(one.name for one in made)
    unsaid = (lack for one in official for lack in checklist.unprinted(_of(request, one), one))
    lacks = tuple(dict.fromkeys((*lacking, *unsaid)))
    package = checklist.Package(
        tuple(Packed(numbers[one.name], one.name, tuple(one.files), one.by) for one in made),
        tuple(_besides(request, made)),
        lacks,
        tuple(_deadlines(request)),
    )
    head = checklist.checklist(request.several, request.way, package, request.on)
    top = {f"00-清单.{form}": writer(form)((head,), request.on) for form in request.forms}
    return top | {"清单.md": checklist.markdown(head).encode()} | files(made), len(lacks)


def written(official: Iterable[Official], forms: Iterable[str], on: date) -> Iterator[Document]:
    """Official papers in these formats; those of one name go into one file. Raises PdfError or ImportError."""
    for name, found in groupby(official, key=lambda one: one.name):
        same = tuple(found)
        yield Document(name, {form: writer(form)(same, on) for form in forms}, checklist.by(same[0]))


def _of(request: Request, paper: Official) -> Facts:
    """The standard that a paper is about; the first where it is about all."""
    own = (one for one in request.several if paper.name.endswith(f"-{one.standard.slug}"))
    return next(own, request.several[0])


def _besides(request: Request, made: Iterable[Document]) -> Iterator[str]:
    """What has to be put in by hand."""
    tables = sum(one.name.startswith(COMMENTS) for one in made)
    if request.move.has_comments and tables < len(request.several):
        yield COMMENTS
    yield from request.move.besides


def _deadlines(request: Request) -> Iterator[Deadline]:
    slugs = {one.standard.slug for one in request.several}
    return (one for one in deadlines(request.library) if one.slug in slugs and matters(one, request.on))
