"""Which documents a standard's records name."""

from tests.cases import chamber
from tuanbiao.facts.documents import entry, references
from tuanbiao.load import load
from tuanbiao.tree import MemoryTree


def test_references_come_in_the_order_of_the_stages() -> None:
    standard = load(MemoryTree(chamber())).standards["sound-a"]

    assert [(one.document, one.kinds[0]) for one in references(standard)] == [
        ("2024-03-25-plan-sound-a", "plan"),
        ("2024-06-03-consultation-sound-a", "notice"),
        ("2025-02-24-approval-sound-a", "approval"),
        ("2025-03-20-publication-sound-a", "publication"),
    ]


def test_an_amendment_may_be_issued_by_either_kind() -> None:
    files = dict(chamber())
    path = "standards/2024/sound-a/index.md"
    files[path] = files[path].replace(b"kind: new\n", b"kind: amendment\n")

    found = [one.kinds for one in references(load(MemoryTree(files)).standards["sound-a"])]

    assert found[-1] == ("amendment", "publication")


def test_entry_is_that_of_the_standard() -> None:
    governance = load(MemoryTree(chamber())).governance
    name = "2026-02-02-plan-comment-a-review-a"

    found = entry(governance, name, "review-a")

    assert found is not None
    assert (found.at, found.item.plan_no) == (1, "DEMO-2026-02")
    assert entry(governance, name, "sound-a") is None
    assert entry(governance, "nowhere", "sound-a") is None
    assert entry(governance, None, "sound-a") is None
