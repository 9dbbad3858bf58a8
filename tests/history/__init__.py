"""The demonstration chamber's life, replayed into a fresh repository from today's records alone."""

from pathlib import Path

from tuanbiao.load import load
from tuanbiao.tree import WorkTree

from .steps import steps
from .write import write

ROOT = Path(__file__).parents[2]


def replay(target: Path) -> str:
    """Write the repository; the id of its last merge."""
    planned = steps(ROOT)
    people = load(WorkTree(ROOT)).governance.people
    assert people is not None
    return write(ROOT, target, planned, {one.id: one.name for one in people.data})
