"""A record as it was on a day: lines that came later are left out, every other line stays as it is, byte for byte."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tuanbiao.parse.located import Items, Keys, Node, Step
from tuanbiao.parse.yaml import read

from .moments import Birth, Body, Moment, Note, Swap

FENCE = "---\n"


@dataclass(frozen=True)
class Life:
    """One file of today with the moments at which it and its parts came into being."""

    path: str
    content: bytes
    born: Moment
    note: Note
    births: tuple[Birth, ...] = ()
    swaps: tuple[Swap, ...] = ()
    bodies: tuple[Body, ...] = ()

    @cached_property
    def lines(self) -> list[str]:
        """The lines of today's file with their ends."""
        return self.content.decode().splitlines(keepends=True)

    @cached_property
    def head_end(self) -> int:
        """The line after the last one of the data: the closing fence, or the end of the file."""
        if self.path.endswith(".md") and self.lines[0] == FENCE:
            return self.lines.index(FENCE, 1) + 1
        return len(self.lines) + 1

    @cached_property
    def source(self) -> Node:
        """The data with their places."""
        node, faults = read(self.path, "".join(self.lines[: self.head_end - 1]), 1_000_000)
        assert node is not None, faults
        return node

    @cached_property
    def parts(self) -> tuple[tuple[Birth, int, int], ...]:
        """Each birth whose part exists, with the part's first line and the line after its last."""
        found = ((birth, self._lines_of(birth.route)) for birth in self.births)
        return tuple((birth, *lines) for birth, lines in found if lines)

    def notes(self) -> Iterator[tuple[Moment, Note]]:
        """Every moment at which the file changed, and what that was."""
        yield self.born, self.note
        later = [(birth.at, birth.note) for birth, _, _ in self.parts]
        later += [(at, swap.note) for swap in self.swaps for at, _ in swap.texts]
        later += [(body.at, body.note) for body in self.bodies]
        yield from ((at, note) for at, note in later if at > self.born)

    def at(self, moment: Moment) -> bytes | None:
        """The file as it was after `moment`; None before it was born."""
        if moment < self.born:
            return None
        if not self.parts and not self.swaps and not self.bodies:
            return self.content
        return (self._head(moment) + self._body(moment)).encode()

    def _head(self, moment: Moment) -> str:
        empty = list(self._emptied(moment))
        if () in empty:
            return "[]\n"
        lines = dict(enumerate(self.lines[: self.head_end - 1], 1))
        lines.update(self._swapped(moment))
        for number in filter(None, map(self._line_of, empty)):
            lines[number] = lines[number].replace(":\n", ": []\n")
        gone = {n for birth, first, end in self.parts if birth.at > moment for n in range(first, end)}
        return "".join(line for number, line in lines.items() if number not in gone)

    def _swapped(self, moment: Moment) -> Iterator[tuple[int, str]]:
        """The lines that read otherwise, by their number."""
        for swap in self.swaps:
            said = [text for at, text in swap.texts if at <= moment]
            number = self._line_of((swap.key,))
            if said and number:
                yield number, f"{swap.key}: {said[-1]}\n"

    def _body(self, moment: Moment) -> str:
        said = [body.text for body in self.bodies if body.at <= moment]
        rest = "".join(self.lines[self.head_end - 1 :])
        return FENCE + said[-1] if said and said[-1] is not None else rest

    def _emptied(self, moment: Moment) -> Iterator[tuple[Step, ...]]:
        """The lists that had no item yet."""
        gone: dict[tuple[Step, ...], int] = {}
        for birth, _, _ in self.parts:
            if isinstance(birth.route[-1], int) and birth.at > moment:
                gone[birth.route[:-1]] = gone.get(birth.route[:-1], 0) + 1
        for route, count in gone.items():
            node = _follow(self.source, route)
            if isinstance(node, Items) and count == len(node.items):
                yield route

    def _line_of(self, route: tuple[Step, ...]) -> int | None:
        lines = self._lines_of(route)
        return lines[0] if lines else None

    def _lines_of(self, route: tuple[Step, ...]) -> tuple[int, int] | None:
        """The first line of a part and the line after its last; None where the file has no such part."""
        first, end = 1, self.head_end
        node = self.source
        for step in route:
            starts = _starts(node)
            if step not in starts:
                return None
            first = starts[step]
            end = min((line for line in starts.values() if line > first), default=end)
            child = _follow(node, (step,))
            assert child is not None
            node = child
        return first, end


def _starts(node: Node) -> dict[Step, int]:
    """The line on which each child of a block collection starts."""
    if isinstance(node, Keys):
        return {name: entry.key.line or 0 for name, entry in node.entries.items()}
    if isinstance(node, Items):
        return {index: item.span.line or 0 for index, item in enumerate(node.items)}
    return {}


def _follow(node: Node, route: tuple[Step, ...]) -> Node | None:
    here: Node | None = node
    for step in route:
        if isinstance(here, Keys) and isinstance(step, str):
            here = here.entries[step].value if step in here.entries else None
        elif isinstance(here, Items) and isinstance(step, int):
            here = here.items[step] if step < len(here.items) else None
        else:
            return None
    return here
