"""What stands inside a paragraph, a heading or a cell, as runs."""

import re
from collections.abc import Iterator, Mapping, Sequence

from markdown_it.tree import SyntaxTreeNode

from ..facts.breaks import gap
from ..parse.markdown import EXAMPLE, NOTE
from .composition import (
    ADDRESS,
    Break,
    Code,
    Link,
    Mark,
    Math,
    Paragraph,
    Picture,
    Reference,
    Run,
    Runs,
    Stressed,
    Text,
    plain,
)

OWN_ID = re.compile(r"\s*(?<!\\)\{#[^{}]*\}\s*\Z")


class Inline:
    """Reads one text; `labels` has what a reference to an id reads, `footnotes` their numbers."""

    def __init__(self, labels: Mapping[str, str], footnotes: Mapping[str, int]) -> None:
        self._labels = labels
        self.footnotes = footnotes
        self.met: set[str] = set()

    def line(self, node: SyntaxTreeNode) -> Runs:
        """The runs of a block, its own id taken off."""
        lines = [child for child in node.children if child.type == "inline"]
        runs = _joined(self._runs([one for line in lines for one in line.children]))
        last = runs[-1] if runs else None
        if isinstance(last, Text) and OWN_ID.search("".join(line.content for line in lines)):
            kept = OWN_ID.sub("", last.text).rstrip()
            runs = (*runs[:-1], Text(kept)) if kept else runs[:-1]
        return runs

    def _runs(self, nodes: Sequence[SyntaxTreeNode]) -> Iterator[Run]:
        """The runs of inline nodes, lines joined as Chinese is."""
        for at, node in enumerate(nodes):
            if node.type == "softbreak":
                left = written(nodes[at - 1]) if at else ""
                right = written(nodes[at + 1]) if at + 1 < len(nodes) else ""
                yield Text(gap(left, right))
            elif node.type == "hardbreak":
                yield Break()
            elif node.type in ("em", "strong"):
                yield Stressed(_joined(self._runs(node.children)), strong=node.type == "strong")
            elif node.type == "link":
                target = str(node.attrs.get("href", ""))
                yield from self._link(target, _joined(self._runs(node.children)))
            else:
                yield from self._leaf(node)

    def _leaf(self, node: SyntaxTreeNode) -> Iterator[Run]:
        if node.type in ("text", "text_special"):
            yield Text(node.content.replace("\n", " "))
        elif node.type == "code_inline":
            yield Code(node.content)
        elif node.type == "math":
            yield Math(tex(node), node.markup == "$$")
        elif node.type == "image":
            yield Picture(written(node), str(node.attrs.get("src", "")))
        elif node.type == "footnote":
            yield Mark(node.info, self.footnotes[node.info], node.info not in self.met)
            self.met.add(node.info)

    def _link(self, target: str, runs: Runs) -> Iterator[Run]:
        """A link within the text or to the web; of any other only its words are shown."""
        label = self._labels.get(target[1:]) if target.startswith("#") else None
        if label:
            yield Reference(runs, target[1:], label)
        elif ADDRESS.fullmatch(target):
            yield Link(runs or (Text(target),), target)
        else:
            yield from runs or (Text(target),)


def _joined(runs: Iterator[Run]) -> Runs:
    """Neighbouring words as one run."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if isinstance(run, Text) and isinstance(last, Text):
            found[-1] = Text(last.text + run.text)
        elif run != Text(""):
            found.append(run)
    return tuple(found)


def labelled(runs: Runs) -> Paragraph:
    """A paragraph, as a note or an example without the words that make it one."""
    opening = _opening(runs)
    if note := NOTE.match(opening):
        return Paragraph(without(len(note[0]), runs), "note", note[0])
    if example := EXAMPLE.match(opening):
        return Paragraph(without(len(example[0]), runs), "example", example[0])
    return Paragraph(runs)


def _opening(runs: Runs) -> str:
    """The words before anything but words, emphasised or not."""
    found = ""
    for run in runs:
        if isinstance(run, Text):
            found += run.text
        elif isinstance(run, Stressed):
            found += plain(run.runs)
        else:
            break
    return found


def without(count: int, runs: Runs) -> Runs:
    """Runs without their first characters, and the blanks behind these."""
    found: list[Run] = []
    for run in runs:
        if isinstance(run, Text) and not found:
            rest, count = run.text[count:].lstrip(), max(count - len(run.text), 0)
            found.extend([Text(rest)] if rest else [])
        elif isinstance(run, Stressed) and count:
            inner, count = without(count, run.runs), max(count - len(plain(run.runs)), 0)
            found.extend([Stressed(inner, run.strong)] if inner else [])
        else:
            found.append(run)
    return tuple(found)


def written(node: SyntaxTreeNode) -> str:
    """The words of a node without markup."""
    if node.type in ("text", "text_special", "code_inline", "math", "footnote"):
        return node.content
    return "".join(written(child) for child in node.children)


def tex(node: SyntaxTreeNode) -> str:
    """The LaTeX between the signs."""
    return node.content.strip("$").strip()


def words(text: str) -> Runs:
    """Words alone; nothing where there are none."""
    return (Text(text),) if text else ()
