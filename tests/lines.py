"""Lines of commits, drawn as data: what hangs wrongly on what, for every rule about how a history hangs together.

A line is a few commits over a chamber that consists of its first record; `LINES[rule][name]` says of which commit which of
these rules speak. A name `edge-…` is a history that the rule must let pass. Times are in minutes after nine in the morning of
30 June 2026 in Shanghai.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from tests.cases import AS_OF, CHAMBER
from tests.stream import Commit, Stream
from tuanbiao.audit import audit
from tuanbiao.clock import SHANGHAI
from tuanbiao.gate import candidate, judge
from tuanbiao.outcome import Session
from tuanbiao.push import Update, judge_push
from tuanbiao.rules.history import HISTORY_RULES

NINE = int(datetime(2026, 6, 30, 9, tzinfo=SHANGHAI).timestamp())
DAY = 24 * 60
RECORD = "governance/chamber.md"
IDS = {rule.id for rule in HISTORY_RULES}
Said = dict[str, set[str]]


@dataclass(frozen=True)
class Node:
    """A commit: it has its last parent's files, and writes its own name into those that it brings."""

    name: str
    parents: str
    at: int
    brings: str = ""


@dataclass(frozen=True)
class Line:
    """Commits, the last of which is judged: by audit, by a gate over what `base` names, or by a server at a time."""

    nodes: tuple[Node, ...]
    says: Said = field(default_factory=dict)
    by: Literal["audit", "gate", "push"] = "audit"
    base: str = ""
    now: int = 0


ADOPTION = Node("a", "", 0, RECORD)
BRANCH = Node("b", "a", 1, "x")
MERGE = Node("m", "a b", 2)


def line(*nodes: Node, **says: str) -> Line:
    """A line from its adoption on, and which rules audit has of which commits."""
    return Line((ADOPTION, *nodes), {name: set(rules.split()) for name, rules in says.items()})


def asked(base: str, *nodes: Node, says: str = "") -> Line:
    """The last commit on its way into `base`."""
    return Line((ADOPTION, *nodes), {nodes[-1].name: set(says.split())} if says else {}, "gate", base)


def pushed(now: int, *nodes: Node, says: str = "") -> Line:
    """Everything after the adoption, pushed to a server at a time in minutes."""
    return Line((ADOPTION, *nodes), {nodes[-1].name: set(says.split())} if says else {}, "push", now=now)


LINES: dict[str, dict[str, Line]] = {
    "history-merges": {
        "direct-commit": line(Node("d", "a", 1, "x"), d="history-merges"),
        "squashed": line(BRANCH, Node("c", "b", 2, "x"), Node("s", "a", 3, "x"), s="history-merges"),
        "rebased": line(
            BRANCH,
            MERGE,
            Node("r1", "m", 3, "y"),
            Node("r2", "r1", 4, "z"),
            r1="history-merges",
            r2="history-merges",
        ),
        "octopus": line(BRANCH, Node("c", "a", 2, "y"), Node("o", "a b c", 3, "x y"), o="history-merges"),
        "empty-commit": line(Node("e", "a", 1), e="history-merges"),
        "edge-merge-of-nothing-new": line(Node("b", "a", 1), MERGE),
        "edge-branch-of-many-commits": line(
            BRANCH, Node("c", "b", 2, "y"), Node("d", "c", 3, "z"), Node("m", "a d", 4)
        ),
        "edge-before-the-adoption": Line(
            (Node("early", "", 0, "x"), Node("direct", "early", 1, "y"), Node("a", "direct", 2, RECORD))
        ),
    },
    "merge-up-to-date": {
        "stale-branch": line(
            BRANCH,
            Node("c", "a", 1, "y"),
            MERGE,
            Node("n", "m c", 3),
            n="merge-up-to-date",
        ),
        "foxtrot": line(
            BRANCH,
            MERGE,
            Node("c", "a", 2, "y"),
            Node("f", "c m", 3),
            c="history-merges",
            f="merge-up-to-date",
        ),
        "branch-without-the-line": line(
            Node("alien", "", 1, f"{RECORD} x"), Node("m", "a alien", 2), m="merge-up-to-date"
        ),
        "merged-twice": line(BRANCH, MERGE, Node("n", "m b", 3), n="merge-up-to-date"),
        "edge-brought-up-to-date": line(
            BRANCH, Node("c", "a", 1, "y"), MERGE, Node("u", "c m", 3, "y"), Node("n", "m u", 4)
        ),
        "edge-branch-of-a-branch": line(
            BRANCH,
            Node("c", "b", 2, "y"),
            Node("d", "b", 2, "z"),
            Node("e", "c d", 3, "y"),
            Node("m", "a e", 4),
        ),
    },
    "merge-faithful": {
        "evil-merge": line(BRANCH, Node("m", "a b", 2, "y"), m="merge-faithful"),
        "branch-thrown-away": line(
            BRANCH, Node("n", "b", 2, "x"), Node("m", "a n", 3, "x"), m="merge-faithful"
        ),
        "edge-as-the-branch": line(BRANCH, MERGE),
    },
    "history-dates": {
        "one-second-back": line(
            BRANCH, MERGE, Node("c", "m", 3, "y"), Node("n", "m c", 1), n="history-dates"
        ),
        "set-back-to-1970": line(BRANCH, Node("m", "a b", -NINE // 60 + 1), m="history-dates"),
        "edge-same-second": line(BRANCH, MERGE, Node("c", "m", 3, "y"), Node("n", "m c", 2)),
        "edge-branch-older-than-the-line": line(Node("b", "a", -DAY, "x"), MERGE),
        "edge-year-2199": line(BRANCH, Node("m", "a b", 91_000_000)),
    },
    "merge-conflict": {
        "same-file": asked(
            "m", BRANCH, MERGE, Node("c", "a", 1, "x"), says="merge-up-to-date merge-conflict"
        ),
        "edge-other-file": asked("m", BRANCH, MERGE, Node("c", "a", 1, "y"), says="merge-up-to-date"),
        "edge-settled-in-the-branch": asked(
            "m", BRANCH, MERGE, Node("c", "a", 1, "x"), Node("u", "c m", 3, "x")
        ),
    },
    "push-clock": {
        "day-and-a-minute-old": pushed(2 + DAY + 1, BRANCH, MERGE, says="push-clock"),
        "six-minutes-ahead": pushed(2 - 6, BRANCH, MERGE, says="push-clock"),
        "edge-day-old": pushed(2 + DAY, BRANCH, MERGE),
        "edge-five-minutes-ahead": pushed(2 - 5, BRANCH, MERGE),
        "edge-old-branch": pushed(2 + DAY, Node("b", "a", -30 * DAY, "x"), MERGE),
    },
}


def build(drawn: Line, root: Path) -> dict[str, str]:
    """The full ids of the line's commits, by name, in a new bare repository whose line ends in the last one."""
    stream, marks, trees = Stream(), dict[str, int](), dict[str, dict[str, bytes]]()
    for node in drawn.nodes:
        parents = node.parents.split()
        trees[node.name] = dict(trees[parents[-1]]) if parents else {}
        trees[node.name] |= {path: _content(path, node) for path in node.brings.split()}
        before = trees[parents[0]] if parents else {}
        ref = "refs/heads/main" if node is drawn.nodes[-1] else f"refs/heads/{node.name}"
        at = NINE + node.at * 60
        mine = [marks[one] for one in parents]
        files = dict(_difference(before, trees[node.name]))
        marks[node.name] = stream.commit(Commit(ref, at, node.name, mine, files))
    ids = stream.write(root)
    return {name: ids[mark] for name, mark in marks.items()}


def _content(path: str, node: Node) -> bytes:
    return (CHAMBER / RECORD).read_bytes() if path == RECORD else node.name.encode()


def _difference(
    before: Mapping[str, bytes], after: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes | None]]:
    for path in sorted({*before, *after}):
        if before.get(path) != after.get(path):
            yield path, after.get(path)


def said(drawn: Line, root: Path) -> Said:
    """Which of the rules about the line speak of which commit."""
    ids = build(drawn, root)
    names = {identity: name for name, identity in ids.items()}
    last = drawn.nodes[-1].name
    if drawn.by == "audit":
        steps = audit(root, ids[last]).steps
        found = {names[one.step.commit.id]: {each.rule for each in one.diagnostics} for one in steps}
    elif drawn.by == "gate":
        with candidate(root, ids[drawn.base], ids[last], AS_OF) as asked_for:
            found = {last: {one.rule for one in judge(root, asked_for).diagnostics}}
    else:
        update = Update(ids["a"], ids[last], "refs/heads/main")
        taken = judge_push(root, update, NINE + drawn.now * 60, Session())
        found = {names[one.commit.id]: {each.rule for each in one.diagnostics} for one in taken}
    return {name: rules & IDS for name, rules in found.items() if rules & IDS}
