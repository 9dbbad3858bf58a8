"""What a standard still needs is what the rules would say after the move."""

from tests.cases import AS_OF, chamber
from tuanbiao.load import load
from tuanbiao.prospect import prospect
from tuanbiao.register import stage_name, status
from tuanbiao.tree import MemoryTree


def test_a_standard_in_consultation_needs_its_window_closed() -> None:
    library = load(MemoryTree(chamber()))

    ahead = prospect(library, library.standards["comment-a"], AS_OF)

    assert ahead.stage == "technical-review"
    assert len(ahead.obstacles) > 0
    assert all("standards/2026/comment-a/" in one.span.path for one in ahead.obstacles)


def test_a_published_standard_has_no_next_stage() -> None:
    library = load(MemoryTree(chamber()))

    assert prospect(library, library.standards["sound-a"], AS_OF).stage is None


def test_status_is_derived() -> None:
    library = load(MemoryTree(chamber()))
    rows = library.register.by_slug()

    assert status(rows["sound-a"], library.register, AS_OF) == "in-force"
    assert status(rows["sound-a"], library.register, AS_OF.replace(year=2025, month=6)) == "upcoming"
    assert status(rows["draft-a"], library.register, AS_OF) == "in-progress"
    assert stage_name(rows["review-a"]).zh == "技术审查"
