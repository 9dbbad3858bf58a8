"""The footnotes of a text: numbered 1), 2) as they are met, each with a way there and back."""

from collections.abc import Iterator

from markdown_it.tree import SyntaxTreeNode


class Footnotes:
    """Those of one text; `prefix` stands before every id, `back` names the way back."""

    def __init__(self, prefix: str, back: str) -> None:
        self._back = back
        self._prefix = f"{prefix}_footnote-"
        self._numbers: dict[str, int] = {}
        self._texts: dict[str, SyntaxTreeNode] = {}
        self._met: set[str] = set()

    def number(self, root: SyntaxTreeNode) -> None:
        """Take in a text: what is referred to comes first, in that order; nothing written is lost."""
        notes = [one for one in root.children if "footnote" in one.meta]
        met = [one.info for one in root.walk() if one.type == "footnote"]
        for label in dict.fromkeys((*met, *(str(one.meta["footnote"]) for one in notes))):
            self._numbers[label] = len(self._numbers) + 1
        for one in notes:
            self._texts.setdefault(str(one.meta["footnote"]), one)

    def texts(self) -> Iterator[SyntaxTreeNode]:
        """Their paragraphs in order."""
        return (self._texts[label] for label in self._numbers)

    def reference(self, label: str) -> str:
        """The number where the text refers to it; the way back leads to the first of several."""
        first = "" if label in self._met else f' id="{self._prefix}{label}-from"'
        self._met.add(label)
        return f'<sup{first}><a href="#{self._prefix}{label}">{self._numbers[label]})</a></sup>'

    def written(self, node: SyntaxTreeNode, text: str) -> str:
        """A footnote; `text` is markup already."""
        label = str(node.meta["footnote"])
        back = f" [{self._back}](#{self._prefix}{label}-from)" if label in self._met else ""
        return f"{self._numbers[label]})&ensp;{text}{back}\n{{: .footnote #{self._prefix}{label} }}"
