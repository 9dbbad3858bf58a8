"""A .docx file to the text of a standard, with everything that someone must look at."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from ....parse.blocks import Document
from . import numbers, text
from .blocks import Blocks
from .formulas import latex
from .ids import Ids, known_ids
from .names import W
from .package import Package, values
from .values import Block, Change, Finding, Notes, Piece, RefusedError, Remark

_KINDS = ("png", "jpg", "jpeg", "gif", "webp")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read: the text with its figures by path, and what goes with it.

    `headings` are the places where clauses start, each with the clause's id; `ids` are those of headings and captions by place.
    """

    text: str
    figures: dict[str, bytes]
    title: str
    title_english: str
    findings: tuple[Finding, ...]
    changes: tuple[Change, ...]
    remarks: tuple[Remark, ...]
    headings: tuple[tuple[int, str], ...]
    ids: Mapping[int, str]

    def clause(self, place: int) -> str:
        """The id of the clause that holds a paragraph; empty before all clauses."""
        return next((own for start, own in reversed(self.headings) if start <= place), "")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is to be read.

    Ids are taken over from `known`, the text as it stood, where a title is the same, and before that from `ids` by place. The
    tracked changes of the authors `without` are undone, all others accepted.
    """

    known: Document | None = None
    ids: Mapping[int, str] = field(default_factory=dict)
    without: frozenset[str] = frozenset()


def read(content: bytes, known: Document | None = None) -> Draft:
    """The draft with all changes accepted."""
    return read_as(content, Wanted(known))


def read_as(content: bytes, wanted: Wanted) -> Draft:
    """The draft as it is wanted."""
    try:
        return _read(content, wanted)
    except RecursionError:
        raise RefusedError("文件的嵌套过深", "the file is nested too deep") from None


def _read(content: bytes, wanted: Wanted) -> Draft:
    notes = Notes()
    package = Package(content, notes, wanted.without)
    root = package.xml(package.main)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise RefusedError("文档没有正文", "the document has no body")
    reader = Blocks(package, notes)
    blocks = _without_front(list(reader.read(body)), reader.title, notes)
    ids = Ids(known_ids(wanted.known), wanted.ids)
    found = ids.of_all(blocks)
    figures, pictures = _pictures(package, blocks, notes)
    formulas = latex(reader.inline.formulas)
    chapters = (
        own
        for one, own in zip(blocks, found, strict=True)
        if one.kind == "heading" and one.level == 1 and one.heading == "clause"
    )
    apart = (own for one, own in zip(blocks, found, strict=True) if one.kind == "formula")
    around = {
        **dict.fromkeys(filter(None, chapters), ("第", "章")),
        **dict.fromkeys(filter(None, apart), ("式", "")),
    }
    given = text.Given(found, ids.by_mark, formulas, pictures, around, reader.inline.footnotes.names())
    _said(blocks, given, ids, notes)
    remarks = tuple(_remarks(package, reader))
    if remarks:
        notes.found(
            "guessed",
            "批注的意见类型当作技术意见，途径当作电子邮件",
            "comments were taken as technical ones that came by e-mail",
        )
    headings = tuple(
        (one.place, own or "") for one, own in zip(blocks, found, strict=True) if one.kind == "heading"
    )
    return Draft(
        text=text.written(blocks, given),
        figures=figures,
        title=reader.title,
        title_english=reader.title_english,
        findings=tuple(sorted(notes.findings, key=lambda one: one.place)),
        changes=tuple(notes.changes),
        remarks=remarks,
        headings=headings,
        ids={one.place: own for one, own in zip(blocks, found, strict=True) if own},
    )


def _without_front(blocks: list[Block], title: str, notes: Notes) -> list[Block]:
    """The text begins at its first heading; what stands before is a cover that someone typed. The title is not said again."""
    kept = [one for one in blocks if not (title and one.kind == "text" and one.text == title)]
    first = next((at for at, one in enumerate(kept) if one.kind == "heading"), 0)
    notes.place, notes.near = 0, ""
    if first:
        dropped = " / ".join(one.text for one in kept[:first] if one.text)[:_SHOWN]
        notes.found(
            "ignored",
            f"第一个标题之前的内容未读入：{dropped}",
            f"left out, before the first heading: {dropped}",
        )
    elif not any(one.kind == "heading" for one in kept):
        notes.found("guessed", "没有找到标题", "no heading was found")
    return kept[first:]


def _pictures(
    package: Package, blocks: Sequence[Block], notes: Notes
) -> tuple[dict[str, bytes], dict[str, str]]:
    """The pictures that are used: by their new path, named by what they hold, and where each part went."""
    figures: dict[str, bytes] = {}
    paths: dict[str, str] = {}
    for block in blocks:
        cells = [piece for row in block.rows for cell in row for piece in cell]
        for one in (*block.pieces, *cells):
            if one.kind != "image" or one.target in paths:
                continue
            notes.place, notes.near = block.place, block.text
            content = package.picture(one.target)
            kind = one.target.rpartition(".")[2].lower()
            if content is None or kind not in _KINDS:
                told = "不在文件中，或者过大" if content is None else f"是 {kind.upper()} 格式，请另存为 PNG"
                en = "is missing or too large" if content is None else f"is {kind.upper()}: save it as PNG"
                notes.found("lost", f"图片 {one.target} {told}", f"picture {one.target} {en}")
                continue
            path = f"figures/{sha256(content).hexdigest()[:12]}.{kind}"
            figures[path], paths[one.target] = content, path
    return figures, paths


def _said(blocks: Sequence[Block], given: text.Given, ids: Ids, notes: Notes) -> None:
    """What the pieces show of formulas, references and links that someone must look at."""
    for block in blocks:
        notes.place, notes.near = block.place, block.text[:30]
        for one in (*block.pieces, *(piece for row in block.rows for cell in row for piece in cell)):
            _piece(one, given, notes)
        own_words = "".join(one.text if one.kind == "text" else "\ufffc" for one in block.pieces)
        typed = [] if ids.carried else numbers.references(own_words)
        if typed:
            shown = "、".join(typed)
            notes.found(
                "ignored",
                f"手写的引用 {shown} 不会跟着编号变，请改成指向标识的链接（进入起草阶段后可用 tuanbiao fix --unsafe 改）",
                f"typed references {shown} do not follow the numbers: make them links to ids (from drafting on "
                "`tuanbiao fix --unsafe` does)",
            )
    notes.place, notes.near = 0, ""
    if ids.made:
        count = len(ids.made)
        notes.found(
            "guessed",
            f"给 {count} 个标题、表题和图题新编了标识，可以改成好记的",
            f"{count} headings and captions were given new ids",
        )


def _piece(one: Piece, given: text.Given, notes: Notes) -> None:
    if one.kind == "math":
        tex = given.formulas[int(one.target)]
        if tex:
            notes.found("changed", f"公式改写为 LaTeX，请核对：{tex}", f"a formula became LaTeX: {tex}")
        else:
            notes.found("lost", "公式无法改写", "a formula could not be converted")
    elif one.kind == "reference" and one.target not in given.by_mark:
        notes.found(
            "lost",
            f"交叉引用 {one.target} 没有对应的标题或者图表",
            f"reference {one.target} leads to nothing",
        )
    elif one.kind == "footnote" and one.target not in given.footnotes:
        notes.found("lost", f"引用 {one.target} 没有对应的脚注", f"{one.target} leads to no footnote")
    elif one.kind == "link" and not one.target.startswith("#") and not _ADDRESS.fullmatch(one.target):
        notes.found(
            "lost", f"链接 {one.target} 只保留了文字", f"of the link {one.target} only the words were kept"
        )


def _remarks(package: Package, reader: Blocks) -> list[Remark]:
    found = []
    for own, node in values(package.part("comments")).items():
        about, place = reader.inline.about.get(own, ("", 0))
        paragraphs = (
            "".join(one.text or "" for one in paragraph.iter(f"{W}t")) for paragraph in node.iter(f"{W}p")
        )
        said = "\n".join(filter(None, (one.strip() for one in paragraphs)))
        found.append(Remark(node.get(f"{W}author", ""), node.get(f"{W}date", ""), said, about.strip(), place))
    return found
