"""`tuanbiao convert`."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import git
from ..facts.transposition import Condition, conditions, promotion
from ..library import Library
from ..load import load
from ..records.promotion import TARGETS
from ..requirements import procedure
from ..setup.write import write_folder
from ..standard import Standard
from ..tree import WorkTree
from . import options, sheets, texts

if TYPE_CHECKING:
    from ..forms.official.facts import Facts
    from ..forms.official.model import Official
    from ..packing.request import Request


@click.command(name="convert")
@click.argument("slug", metavar="SLUG")
@click.option(
    "--to",
    "target",
    type=click.Choice(list(TARGETS)),
    required=True,
    help="转化为哪一类标准 the kind of standard",
)
@click.option(
    "--organisation",
    callback=options.line,
    help="受理机构（默认记录中办理中的申请） who takes it in, by default that of a pending application",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="新目录（默认 SLUG-TO） a new folder, SLUG-TO by default",
)
@options.as_of
def command(slug: str, target: str, organisation: str | None, output: Path | None, as_of: date) -> None:
    """申请把团体标准转化为国家标准、行业标准、地方标准或者国际标准的全套材料（PDF 和 Word）。

    推荐函、申请表、标准文本、编制说明、版权和专利声明、证明材料目录、程序证明，以及清单：逐项列出条件、依据和记录里有什么。
    没有记录能够证明的，写明由本会说明；还有缺项或者待填的，退出码为 1。

    Everything for an application to turn a group standard into a national, industry, local or international one (PDF and
    Word): covering letter, form, text, explanatory report, statement on copyright and patents, list of evidence, procedure
    certificate, and a list of the conditions with their basis and what the records hold.

    What no record can prove is said so. Exit code 1 while anything is missing or to be filled in.
    """
    from ..forms.official.conversion import Application, checklist, papers
    from ..forms.official.facts import Facts
    from ..packing.documents import documents
    from ..packing.pack import files, written

    root = options.find_root()
    library = load(WorkTree(root))
    standard = texts.named(slug, library)
    if standard.index.data.stage != "publication":
        raise click.UsageError(f"{slug} 不是已发布的标准 (is not a published standard)")
    folder = output or Path(f"{slug}-{target}")
    options.require_empty(folder)
    proof, verdict = _certificate(root, slug)
    facts = Facts(standard, library.governance, "publication")
    found = (*conditions(library.governance, library.register, standard, target, as_of), verdict)
    one = Application(
        facts, target, organisation or _pending(standard, target), found, as_of, proof is not None
    )
    made = (*papers(one), proof) if proof else papers(one)
    with sheets.writing():
        contents = files(
            (*written(made, sheets.FORMS, as_of), *documents(_along(root, library, facts, as_of)))
        )
    unsaid = tuple(sheets.unsaid(made))
    head = sheets.printed((checklist(one, tuple(contents), unsaid),), as_of, first=0)
    write_folder(folder, head | contents)
    for name in (*head, *contents):
        click.echo(folder / name)
    lacks = (f"清单：{each.text}：{each.found}" for each in found if each.holds is False)
    sys.exit(sheets.report((*lacks, *unsaid)))


def _pending(standard: Standard, target: str) -> str | None:
    """The organisation of an application to this target that has no result yet."""
    found = promotion(standard).transposition_applications
    return next((one.organisation for one in found if one.to == target and one.result == "pending"), None)


def _along(root: Path, library: Library, facts: "Facts", as_of: date) -> "Request":
    """What asks for the text, its explanatory report and its table of comments."""
    from ..forms.official.papers import Move
    from ..packing.request import Request

    way = next(one for one in procedure().moves if one.id == "publish")
    move = Move(text="publication", has_report=True, has_comments=True)
    return Request(root, library, (facts,), way, move, sheets.FORMS, as_of)


def _certificate(root: Path, slug: str) -> "tuple[Official | None, Condition]":
    """The procedure certificate of the line as it stands and what it concludes; none without a history that can be audited."""
    from ..audit import audit
    from ..certificate.certify import certify
    from ..check import check
    from ..forms.official.certificate import certificate
    from ..report.audit import VERDICTS
    from ..report.certificate import blocks
    from ..stamps import stamps

    text, basis = "程序证明", "本会的历史记录"
    try:
        found = audit(root, git.resolve(root, "HEAD")) if git.is_repository(root) else None
    except git.GitError:
        found = None
    standard = found.library.standards.get(slug) if found else None
    if found is None or standard is None:
        return None, Condition(text, basis, holds=False, found="没有可以核对的历史")
    one = certify(found, slug, check(found.library, found.steps[-1].step.day), tuple(stamps(standard, None)))
    shown = f"结论：{VERDICTS[one.verdict].zh}"
    return certificate(blocks(one, "zh")), Condition(text, basis, one.verdict == "holds", shown)
