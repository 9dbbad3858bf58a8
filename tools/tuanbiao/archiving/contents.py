"""The files of an archive package, a pure function of the judged history."""

from collections.abc import Iterator, Mapping

from msgspec.json import encode, format  # noqa: A004 - the library's own name

from ..audit import Audit
from ..certificate.certify import certify
from ..certificate.model import Certificate
from ..check import check
from ..digest import file_digest
from ..report.certificate import render
from ..stamps import stamps
from ..standard import Standard
from ..tree import MAX_FILE, Tree
from .manifest import MANIFEST, SUMS, VERSION, Entry, Kept, Manifest, Retained


def contents(found: Audit, standard: Standard, tree: Tree, papers: Mapping[str, bytes]) -> dict[str, bytes]:
    """Every file by its path in the package: records, certificate, `papers` such as the printed text, manifest and sums.

    Held are the standard's whole folder and all of governance/, so that names, rolls and rules can be read in it.
    """
    library = found.library
    day = found.steps[-1].step.day
    one = certify(found, standard.slug, check(library, day), tuple(stamps(standard, None)))
    files = {**dict(_records(standard, tree)), **dict(_certificate(one)), **papers}
    manifest = Manifest(
        version=VERSION,
        chamber=one.chamber,
        slug=one.slug,
        number=one.number,
        title=one.title,
        commit=one.head,
        day=day,
        verdict=one.verdict,
        text=standard.text,
        files=tuple(Entry(path, file_digest(data), len(data)) for path, data in sorted(files.items())),
        retention=tuple(_retained(standard)),
        withheld=tuple(_withheld(one)),
    )
    files[MANIFEST] = format(encode(manifest)) + b"\n"
    files[SUMS] = sums(files)
    return files


def sums(files: Mapping[str, bytes]) -> bytes:
    """The lines that `sha256sum --check` reads."""
    return "".join(f"{file_digest(data)}  {path}\n" for path, data in sorted(files.items())).encode()


def _records(standard: Standard, tree: Tree) -> Iterator[tuple[str, bytes]]:
    for file in tree.files():
        if file.path.startswith(("governance/", f"{standard.folder}/")):
            yield file.path, tree.read(file.path, MAX_FILE)


def _certificate(one: Certificate) -> Iterator[tuple[str, bytes]]:
    yield "certificate.json", render("json", one, "zh").encode()
    yield "certificate.html", render("html", one, "zh").encode()


def _retained(standard: Standard) -> Iterator[Retained]:
    for row in standard.archive.data if standard.archive else ():
        held = standard.files.get(row.file) == row.sha256
        yield Retained(row.file, row.sha256, row.retain_until, row.custodian, held)


def _withheld(one: Certificate) -> Iterator[Kept]:
    for stage in one.stages:
        yield from (Kept(each.sha256, each.path, each.custodian) for each in stage.withheld)
    yield from (Kept(each.sha256, each.path, each.custodian) for each in one.minutes)
