"""The blocks of a draft as the Markdown of a standard's text; what is a mark to Markdown is escaped, so that all words stay words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from .marks import code, escape, fenced, neighbours, started, stressed
from .values import Block, Piece, Pieces

_SENTENCE = re.compile(r"(?<=[。！？])(?=[^”’』」）)；。！？\s])")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"'\\^`{|}()]+")
_NATURES = {"规范性": "附录（规范性）", "资料性": "附录（资料性）", "": "附录 "}


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of the draft.

    The ids of blocks and of bookmarks, formulas in LaTeX, pictures by their part, the words around the numbers of some ids, and what
    footnotes are called.
    """

    ids: Sequence[str | None]
    by_mark: Mapping[str, str]
    formulas: Sequence[str]
    pictures: Mapping[str, str]
    around: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    footnotes: Mapping[str, str] = field(default_factory=dict)


def written(blocks: Sequence[Block], given: Given) -> str:
    """The whole text, blocks a blank line apart, items of one list on lines that follow each other."""
    return _Text(blocks, given).write()


class _Text:
    """Writes one text."""

    def __init__(self, blocks: Sequence[Block], given: Given) -> None:
        self._blocks = blocks
        self._given = given
        self._lists: list[_Open] = []
        self._marks: dict[bool, str] = {}
        self._waiting: list[str] = []

    def write(self) -> str:
        """All blocks."""
        parts: list[str] = []
        last: Block | None = None
        for at, block in enumerate(self._blocks):
            if block.kind == "figure-title" and last is not None and last.kind == "figure":
                continue  # the picture has said it
            if block.kind == "footnote":
                self._waiting.append(self._footnote(block))
                continue
            if last is not None and _parts(last, block):
                parts += self._noted()
            text = self._block(at, block)
            if text:
                tight = (
                    last is not None and last.kind == "item" and block.kind == "item" and bool(self._lists)
                )
                parts.append(("\n" if tight and not self._anew else "\n\n") + text)
                last = block
        parts += self._noted()
        return "".join(parts).lstrip("\n") + "\n" if parts else ""

    def _noted(self) -> list[str]:
        """The footnotes that wait for a place."""
        found = [f"\n\n{one}" for one in self._waiting]
        self._waiting.clear()
        return found

    def _footnote(self, block: Block) -> str:
        return f"[^{self._given.footnotes[block.marks[0]]}]: {self._line(block.pieces)}".rstrip()

    def _block(self, at: int, block: Block) -> str:
        self._anew = False
        if block.kind == "item":
            return self._item(block)
        depth = self._inside(block)
        text = self._plain(at, block)
        return "\n".join(depth + line if line else line for line in text.split("\n"))

    def _inside(self, block: Block) -> str:
        """How far what belongs to an item is indented; anything else ends the lists."""
        del self._lists[block.level if block.kind != "heading" else 0 :]
        if block.kind not in ("text", "note", "example", "code", "formula"):
            self._lists.clear()
        if not self._lists:
            self._marks = {}
        return " " * sum(one.width for one in self._lists)

    def _plain(self, at: int, block: Block) -> str:
        if block.kind in ("heading", "table-title", "figure-title"):
            return self._titled(block, self._given.ids[at])
        if block.kind in ("figure", "table"):
            return self._figure(at, block) if block.kind == "figure" else self._table(block)
        if block.kind == "code":
            return fenced("".join("\n" if one.kind == "break" else one.text for one in block.pieces))
        if block.kind == "formula":
            own = self._given.ids[at]
            return f"$$\n{self._tex(block.pieces[0])}\n$$" + (f" {{#{own}}}" if own else "")
        lines = self._lines(block.pieces)
        return "\n".join(f"> {line}" for line in lines) if block.kind == "quote" else "\n".join(lines)

    def _titled(self, block: Block, own: str | None) -> str:
        title = self._line(block.pieces)
        if block.kind == "table-title":
            title = f"表：{title}"
        elif block.kind == "heading":
            annex = _NATURES[block.nature] if block.heading == "annex" else ""
            title = f"{'#' * block.level} {annex}{title}".rstrip()
        return f"{title} {{#{own}}}" if own else title

    # --- lists ------------------------------------------------------------------------------------------------------

    def _item(self, block: Block) -> str:
        level = min(block.level, len(self._lists))
        same = level < len(self._lists) and self._lists[level].list_ == block.list_
        if same:
            del self._lists[level + 1 :]
            self._lists[level].count += 1
        else:
            self._anew = level < len(self._lists)
            turned = self._anew and self._lists[level].ordered == block.ordered
            mark = self._lists[level].other if turned else "." if block.ordered else "-"
            del self._lists[level:]
            self._lists.append(_Open(block.list_, block.ordered, mark, block.start))
        open_ = self._lists[level]
        before = " " * sum(one.width for one in self._lists[:level])
        lines = self._lines(block.pieces) or [""]
        more = " " * (len(before) + open_.width)
        return f"{before}{open_.shown} " + "\n".join([lines[0], *(more + line for line in lines[1:])])

    # --- figures and tables -----------------------------------------------------------------------------------------

    def _figure(self, at: int, block: Block) -> str:
        """A picture with what is said below it, or what was said for those who do not see it."""
        title = block.pieces[0].text
        own = None
        if at + 1 < len(self._blocks) and self._blocks[at + 1].kind == "figure-title":
            title = self._blocks[at + 1].text
            own = self._given.ids[at + 1]
        braces = f"{{#{own}}}" if own else ""
        path = self._given.pictures.get(block.pieces[0].target)
        return f"![{escape(title, in_brackets=True)}]({path}){braces}" if path else escape(f"［图：{title}］")

    def _table(self, block: Block) -> str:
        rows = [
            "| " + " | ".join(self._line(cell).replace("|", "\\|") for cell in row) + " |"
            for row in block.rows
        ]
        rules = "|" + "|".join(block.aligned) + "|"
        return "\n".join(
            (
                re.sub(r"\|  (?=\|)", "| ", rows[0]),
                rules,
                *(re.sub(r"\|  (?=\|)", "| ", row) for row in rows[1:]),
            )
        )

    # --- words ------------------------------------------------------------------------------------------------------

    def _lines(self, pieces: Pieces) -> list[str]:
        """A paragraph with a line for each sentence, so that changes are seen sentence by sentence."""
        return [started(line) for line in self._inline(pieces, cut=True).split("\n")] if pieces else []

    def _line(self, pieces: Pieces) -> str:
        return self._inline(pieces, cut=False).replace("\\\n", " ").strip()

    def _inline(self, pieces: Pieces, *, cut: bool) -> str:
        found = []
        for before, one, after in neighbours(self._bare(pieces)):
            if one.kind == "text" and (one.bold or one.italic):
                found.append(stressed(one, before, after))
            elif one.kind == "text":
                text = escape(one.text)
                if after is not None:
                    text = re.sub(r"!\Z", r"\\!", text)
                found.append(_SENTENCE.sub("\n", text) if cut else text)
            elif one.kind == "break":
                found.append("\\\n")
            else:
                found.append(self._special(one))
        return "".join(found)

    def _bare(self, pieces: Pieces) -> Pieces:
        """References read 第4章 or 式（1） by themselves: in Word these characters stand around the number."""
        found = list(pieces)
        for at, one in enumerate(found):
            left, right = (
                self._given.around.get(self._own(one), ("", "")) if one.kind == "reference" else ("", "")
            )
            before, after = found[max(at - 1, 0)], found[min(at + 1, len(found) - 1)]
            if left and before.text.endswith(left) and after.text.startswith(right):
                found[at - 1] = replace(before, text=before.text.removesuffix(left))
                if right:
                    found[at + 1] = replace(after, text=after.text.removeprefix(right))
        return tuple(one for one in found if one.text or one.kind not in ("text", "code", "link"))

    def _special(self, piece: Piece) -> str:
        if piece.kind == "code":
            return code(piece.text)
        if piece.kind == "math":
            tex = self._tex(piece).replace("\n", " ")
            return f"${tex}$" if tex else "□"
        if piece.kind == "image":
            path = self._given.pictures.get(piece.target)
            return (
                f"![{escape(piece.text, in_brackets=True)}]({path})"
                if path
                else escape(f"［图：{piece.text}］")
            )
        return self._pointing(piece)

    def _pointing(self, piece: Piece) -> str:
        """What points elsewhere: to a footnote, within the text or to the web."""
        if piece.kind == "footnote":
            name = self._given.footnotes.get(piece.target, "")
            return f"[^{name}]" if name else escape(piece.text)
        own = self._own(piece)
        if piece.kind == "reference":
            return f"[](#{own})" if own else escape(piece.text)
        if piece.target.startswith("#"):
            return f"[{escape(piece.text, in_brackets=True)}](#{own})" if own else escape(piece.text)
        return (
            f"[{escape(piece.text, in_brackets=True)}]({piece.target})"
            if _ADDRESS.fullmatch(piece.target)
            else escape(piece.text)
        )

    def _own(self, piece: Piece) -> str:
        """The id that a reference leads to; empty where it leads nowhere."""
        return self._given.by_mark.get(piece.target.removeprefix("#"), "")

    def _tex(self, piece: Piece) -> str:
        return self._given.formulas[int(piece.target)]


def _parts(last: Block, block: Block) -> bool:
    """Whether a footnote may stand between two blocks: not within a list, nor between a table and what is above it."""
    if block.kind == "heading":
        return True
    return last.kind != "table-title" and block.kind not in ("item", "table") and not block.level


@dataclass(slots=True)
class _Open:
    """A list that is being written; `list_` tells it from the next one."""

    list_: str
    ordered: bool
    mark: str
    count: int

    @property
    def shown(self) -> str:
        """What stands before its present item."""
        return f"{self.count}{self.mark}" if self.ordered else self.mark

    @property
    def width(self) -> int:
        """How far what belongs to the item is indented."""
        return len(self.shown) + 1

    @property
    def other(self) -> str:
        """The mark that tells the next list from this one."""
        return {"-": "*", "*": "-", ".": ")", ")": "."}[self.mark]
