"""`tuanbiao package`."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from ..diagnostic import Diagnostic
from ..load import load
from ..records.procedure import Move as Way
from ..setup.advance import Entry, blanks
from ..setup.write import write_folder
from ..standard import Standard
from ..tree import WorkTree
from . import bulk, moving, options, sheets
from .comments_kept import coordination

if TYPE_CHECKING:
    from ..forms.official.checklist import Lack
    from ..forms.official.facts import Facts
    from ..packing.request import Request

_FORMS = ("docx", "pdf")


@dataclass(frozen=True, slots=True)
class _Back:
    """What is said of papers that come back."""

    folder: Path | None
    custodian: str | None
    on: date | None
    dry_run: bool


def _returning(command: Callable[..., None]) -> Callable[..., None]:
    """`--return` and what goes with it."""

    @click.option(
        "--return",
        "folder",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        help="收回盖章、签名、填写后的材料：扫描件所在的目录 take stamped and filled papers back from this folder",
    )
    @click.option(
        "--custodian", help="收回时：原件由哪个机构保管 with --return: the body that keeps the originals"
    )
    @click.option(
        "--on",
        type=options.Day(),
        help="收回时：盖章、签名的日期 with --return: the day of seal or signature",
    )
    @click.option("--dry-run", is_flag=True, help="收回时：只列出，不写入 with --return: list, write nothing")
    @wraps(command)
    def gathered(
        *, folder: Path | None, custodian: str | None, on: date | None, dry_run: bool, **others: Any
    ) -> None:
        if folder is None and (dry_run or custodian or on):
            raise click.UsageError("--dry-run、--custodian、--on 须与 --return 一起使用 (go with --return)")
        command(back=_Back(folder, custodian, on, dry_run), **others)

    return gathered


@click.command(name="package")
@click.argument("slugs", metavar="SLUG...", nargs=-1, required=True)
@click.argument("stage", metavar="STAGE")
@click.option(
    "--to",
    "forms",
    type=click.Choice(_FORMS),
    multiple=True,
    default=_FORMS,
    help="格式，可以重复（默认两种：docx 用来改，pdf 用来印） format, repeatable; both by default",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="新目录（默认 SLUG-STAGE） a new folder, SLUG-STAGE by default",
)
@_returning
@click.option("--body", help="批准机构的标识 the approving body's id")
@click.option("--resolution", help="决议，会议#编号 the resolution, meeting#id")
@click.option("--reason", help="退回、终止的理由 why it goes back or ends")
@click.option("--base", default="HEAD", show_default=True, help="以哪个提交为准 judged against which commit")
@options.lang
@options.as_of
def command(
    slugs: tuple[str, ...],
    stage: str,
    forms: tuple[str, ...],
    output: Path | None,
    back: _Back,
    body: str | None,
    resolution: str | None,
    reason: str | None,
    base: str,
    lang: str,
    as_of: date,
) -> None:
    """进入下一阶段要用的全套材料，可以直接盖章：函件、表格、标准文本、编制说明，以及清单：还缺什么、找谁、截止哪天。

    材料都取自记录；记录没有的，在材料上标明“〔待填：…〕”，并列入清单。几项标准由一份文件办理的，把它们的标识都写上。
    还有缺项时，退出码为 1。

    --return 收回盖章、签名的扫描件（PDF、图片）和填好的意见表：文件名以材料的编号开头，或者含有材料的名称；
    表决票写明表决人和意见，如“表决票-王五-同意.pdf”。记录里只写摘要、保管机构和日期，意见表的各条录入意见记录；
    有一个文件不收，就什么都不写。

    Everything that the next stage needs on paper, ready to be stamped: letters, forms, the text, its explanatory report,
    and a list of what is missing, who acts and until when. Name several standards where one document deals with them.

    It is all taken from the records. What they do not say is printed as a blank and put on the list. Exit code 1 while
    anything is missing.

    With --return scans (PDF, pictures) and filled comment forms come back: a file's name starts with the paper's number or
    holds its name, a ballot paper's also says who voted and how. Records get digest, keeper and day, forms go into the
    table of comments; where one file is refused, nothing is written.
    """
    if back.folder is not None:
        _take_back(slugs, stage, back.folder, back, lang, as_of)
    place = output or Path(f"{slugs[0]}-{stage}")
    options.require_empty(place)
    entry = Entry(as_of, body, resolution, reason)
    request = _request(slugs, stage, tuple(dict.fromkeys(forms)), as_of)
    contents, lacking = _packed(request, base, entry)
    write_folder(place, contents)
    for name in contents:
        click.echo(place / name)
    if lacking:
        click.echo(f"还缺 {lacking} 项，见清单 ({lacking} still missing, see the list)", err=True)
    sys.exit(1 if lacking else 0)


def _take_back(
    slugs: tuple[str, ...], stage: str, folder: Path, back: _Back, lang: str, today: date
) -> NoReturn:
    from ..packing.request import Keeping
    from .package_return import take_back

    request = _request(slugs, stage, (), today, sent=True)
    bodies = request.library.governance.bodies
    keeper = back.custodian or coordination(request.library.governance)
    if keeper not in bodies:
        raise click.UsageError(
            f"没有机构 {keeper or '—'}，请用 --custodian 指明原件由谁保管 (no such body: name the keeper)"
        )
    take_back(request, folder, Keeping(keeper, back.on, today), dry_run=back.dry_run, lang=lang)


def _request(
    slugs: tuple[str, ...], stage: str, forms: tuple[str, ...], as_of: date, *, sent: bool = False
) -> "Request":
    """What the papers are made for; `sent` where they went out and the move may have been made since."""
    from ..forms.official.facts import Facts
    from ..forms.official.papers import MOVES
    from ..packing.request import Request, as_sent

    root = options.find_root()
    library = load(WorkTree(root))
    found = bulk.named(slugs, library)
    standards = tuple(as_sent(one, stage) if sent else one for one in found)
    way = _way(standards, stage)
    if way.id not in MOVES:
        raise click.UsageError(f"“{way.zh}”没有成套的材料 (there are no papers for: {way.en})")
    several = tuple(Facts(one, library.governance, way.to) for one in standards)
    return Request(root, library, several, way, MOVES[way.id], forms, as_of)


def _way(standards: tuple[Standard, ...], stage: str) -> Way:
    """The one move that all of them make."""
    ways = {one.id: one for one in (moving.occasion(each, stage) for each in standards)}
    if len(ways) > 1:
        named = "、".join(way.zh for way in ways.values())
        raise click.UsageError(f"这些标准办理的事项不同：{named} (they do not make the same move)")
    return next(iter(ways.values()))


def _packed(request: "Request", base: str, entry: Entry) -> tuple[dict[str, bytes], int]:
    """The files by name, and how much is missing; a usage error where they cannot be made."""
    with sheets.writing():
        from ..packing.pack import pack

        contents, lacking = pack(request, tuple(_lacks(request, base, entry)))
    return dict(contents), lacking


def _lacks(request: "Request", base: str, entry: Entry) -> "Iterator[Lack]":
    """What `advance` would say: records that are not there, or else what the gate would refuse."""
    from ..forms.official import checklist
    from ..packing.pack import listed
    from ..packing.places import to_be_stamped

    several, way = request.several, request.way
    missing = [(one, blanks(one.standard, one.governance, way, entry)) for one in several]
    for facts, paths in missing:
        yield from (checklist.missing_record(facts, path) for path in paths)
    if not any(paths for _, paths in missing):
        standards = tuple(one.standard for one in several)
        judged = moving.judged_together(request.root, base, [(one, way) for one in standards], entry)
        names = (one.name.partition("-")[0] for one in listed(request))
        stamped = to_be_stamped(names, several)
        refused = (one for one in judged.refused if (one.rule, one.span.path) not in _seals(stamped))
        yield from (checklist.refused(_whose(several, one), one) for one in refused)


def _seals(documents: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The finding that each of the documents gives until its original comes back."""
    return frozenset(("document-sealed", one) for one in documents)


def _whose(several: "tuple[Facts, ...]", found: Diagnostic) -> "Facts":
    """The standard that a finding is about; the first where it is about the chamber."""
    folders = {f"{one.standard.folder}/": one for one in several}
    return next((one for folder, one in folders.items() if found.span.path.startswith(folder)), several[0])
