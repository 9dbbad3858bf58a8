"""Paths of the procedure, and what a step may change of a standard."""

from pathlib import Path

import pytest

from tests.cases import chamber
from tuanbiao.facts.paths import approvers, matches, resolved
from tuanbiao.facts.permitted import permitted
from tuanbiao.load import load
from tuanbiao.records.kinds import KINDS
from tuanbiao.requirements import procedure
from tuanbiao.tree import MemoryTree

ROOT = Path(__file__).parents[2]
STANDARDS = load(MemoryTree(chamber())).standards
REVIEW, COMMENT = STANDARDS["review-a"], STANDARDS["comment-a"]
FOLDER = "standards/2026/review-a"


@pytest.mark.parametrize(
    ("pattern", "path", "meant"),
    [
        ("governance/bodies/**", "governance/bodies/council.md", True),
        ("governance/bodies/**", "governance/bodies/a/b", True),
        ("governance/bodies/**", "governance/bodies", False),
        ("governance/bodies/**", "governance/bodies.md", False),
        ("tools/**", "tools/a\nb", True),
        ("mkdocs.yml", "mkdocs.yml", True),
        ("mkdocs.yml", "mkdocsxyml", False),
        ("mkdocs.yml", "docs/mkdocs.yml", False),
        ("governance/meetings/{date}-{id}.md", "governance/meetings/2026-01-14-council.md", True),
        ("governance/meetings/{date}-{id}.md", "governance/meetings/council.md", False),
    ],
)
def test_a_pattern_means_these_paths(pattern: str, path: str, *, meant: bool) -> None:
    assert matches(pattern, path) is meant


@pytest.mark.parametrize(
    ("pattern", "at", "path"),
    [
        ("standards/{group}/{slug}/index.md", 0, f"{FOLDER}/index.md"),
        ("standards/{group}/{slug}/consultations/{n}.md", 3, f"{FOLDER}/consultations/1.md"),
        ("standards/{group}/{slug}/consultations/{n}.md", 4, f"{FOLDER}/consultations/1.md"),
        ("standards/{group}/{slug}/reviews/{n}.md", 4, f"{FOLDER}/reviews/1.md"),
        ("standards/{group}/{slug}/reviews/{n}.md", 3, f"{FOLDER}/reviews/None.md"),
        ("governance/documents/{id}.md", 4, "governance/documents/{id}.md"),
    ],
)
def test_a_round_is_the_newest_of_its_kind(pattern: str, at: int, path: str) -> None:
    assert resolved(pattern, REVIEW, at) == path


@pytest.mark.parametrize(
    ("path", "by"),
    [
        ("governance/people.yml", ("coordination",)),
        ("governance/bodies/council.md", ("decision",)),
        ("governance/baseline.yml", ("decision",)),
        (".github/workflows/check.yml", ("owners",)),
        ("tools/tuanbiao/step.py", ("owners",)),
        ("governance/meetings/2026-01-14-council.md", ()),
        ("standards/2026/review-a/index.md", ()),
        ("README.md", ()),
    ],
)
def test_protected_paths_have_approvers(path: str, by: tuple[str, ...]) -> None:
    assert approvers(path) == by


def test_what_is_protected_exists() -> None:
    files = {kind.path for kind in KINDS} | {path.name for path in ROOT.iterdir()}
    named = [path for one in procedure().protected for path in one.paths if "CODEOWNERS" not in path]

    assert [
        path
        for path in named
        if path not in files and not any(file.startswith(path.removesuffix("**")[:-1]) for file in files)
    ] == []


def test_only_the_newest_round_may_change() -> None:
    def keys(path: str) -> list[tuple[str, ...]]:
        return [one.keys for one in permitted(REVIEW, path)]

    assert ("required_changes[].done",) in keys(f"{FOLDER}/reviews/1.md")
    assert keys(f"{FOLDER}/reviews/2.md") == []
    assert keys(f"{FOLDER}/consultations/1.yml") == []
    assert keys(f"{FOLDER}/evidence/note.txt") == [()]
    assert keys("standards/2026/comment-a/evidence/note.txt") == []
    assert [one.keys for one in permitted(COMMENT, "standards/2026/comment-a/consultations/1.yml")] == [()]
