"""Mending a whole tree: edits are made, everything is judged again, until nothing more can be mended."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..check import check
from ..diagnostic import Diagnostic
from ..facts.stages import NAMES
from ..load import Kept, load
from ..mend import Mend
from ..outcome import Memory
from ..tree import MAX_FILE, Overlay, Tree
from ..words import Words
from .apply import apply

MOST_ROUNDS = 100  # a list can be mended item by item, one a round
Contents = Mapping[str, bytes]
# What the rules about steps say newly of a tree with the second contents instead of the first.
Closed = Callable[[Contents, Contents], tuple[Diagnostic, ...]]


@dataclass(frozen=True, slots=True)
class Refused:
    """A finding whose edit is not made, and why."""

    finding: Diagnostic
    why: Words


@dataclass(frozen=True, slots=True)
class Mended:
    """The files that differ, what was mended in them, what must not be, and everything that is still found."""

    contents: Contents
    done: tuple[Diagnostic, ...]
    refused: tuple[Refused, ...]
    left: tuple[Diagnostic, ...]


def mended(
    tree: Tree, as_of: date, wanted: Callable[[Diagnostic], bool], closed: Closed, memory: Memory
) -> Mended:
    """The tree with the edits of all findings that are `wanted`; the tree itself stays as it is."""
    kept, contents = Kept(), dict[str, bytes]()
    done: list[Diagnostic] = []
    refused: dict[tuple[str, str, Mend], Refused] = {}
    for _ in range(MOST_ROUNDS):
        found = check(load(Overlay(tree, contents), kept), as_of, memory)
        asked = [one for one in found if one.mend and wanted(one)]
        refused |= {_key(one): held for one in asked if (held := _held(one))}
        now = _Round(tree, contents, closed, [])
        objected = now.settle([one for one in asked if _key(one) not in refused])
        refused |= {_key(one.finding): one for one in objected}
        contents, made = now.after(now.taken)
        done += made
        if not made:
            break
    else:
        found = check(load(Overlay(tree, contents), kept), as_of, memory)
    return Mended(contents, tuple(done), tuple(refused.values()), found)


def _key(one: Diagnostic) -> tuple[str, str, Mend]:
    assert one.mend is not None
    return one.rule, one.message.zh, one.mend


def _held(one: Diagnostic) -> Refused | None:
    if one.mend is None or not one.mend.held:
        return None
    stage = NAMES[one.mend.held]
    return Refused(
        one,
        Words(
            f"标准在“{stage.zh}”阶段，文本自征求意见起冻结",
            f"the standard is in {stage.en}: its text is frozen from consultation on",
        ),
    )


@dataclass(slots=True)
class _Round:
    """Edits over one state of the files; all that may be made are `taken`."""

    tree: Tree
    contents: Contents
    closed: Closed
    taken: list[Diagnostic]

    def settle(self, asked: Sequence[Diagnostic]) -> list[Refused]:
        """Take what may be made, all at once where nothing is closed; what may not, with the reason."""
        after, made = self.after([*self.taken, *asked])
        if not made or not asked:
            return []
        objections = self.closed(self.contents, after)
        if not objections:
            self.taken.extend(asked)
            return []
        if len(asked) == 1:
            return [Refused(asked[0], _objection(objections[0]))]
        middle = len(asked) // 2
        return self.settle(asked[:middle]) + self.settle(asked[middle:])

    def after(self, asked: Iterable[Diagnostic]) -> tuple[dict[str, bytes], list[Diagnostic]]:
        """The files with some edits made, and the findings whose edits those are."""
        by_path: dict[str, list[Diagnostic]] = defaultdict(list)
        for one in asked:
            by_path[one.span.path].append(one)
        contents, done = dict(self.contents), []
        for path, findings in by_path.items():
            before = contents.get(path) or self.tree.read(path, MAX_FILE)
            after, made = apply(before, [one.mend for one in findings if one.mend])
            if after != before:
                contents[path] = after
                done += [one for one in findings if one.mend in made]
        return contents, done


def _objection(one: Diagnostic) -> Words:
    return Words(f"{one.message.zh}（{one.rule}）", f"{one.message.en} ({one.rule})")
