"""Ballots from opening to tally, in a real repository with real keys."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cases import chamber
from tuanbiao.report.schema import SCHEMAS

Run = Callable[..., subprocess.CompletedProcess[str]]
FOLDER = "standards/2026/review-a"
REVIEW = f"{FOLDER}/reviews/1.md"
ENTITLED = {"wang-wu": "ed25519", "he-si": "ed25519", "dong-er": "ecdsa", "song-ba": "ed25519"}
PLANNED = "ballot:\n"
OPEN = (
    "ballot",
    "open",
    "review-a",
    "--opens",
    "2026-07-15",
    "--closes",
    "2026-07-16",
    "--as-of",
    "2026-07-10",
)


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=demo", "-c", "user.email=demo@example.org", *arguments],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def commit(root: Path, message: str) -> str:
    git(root, "add", "-A")
    git(root, "commit", "-qm", message)
    return git(root, "rev-parse", "HEAD")


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a real key pair for each who may vote, and one that nobody knows."""
    folder = tmp_path_factory.mktemp("keys")
    for person, kind in {**ENTITLED, "stranger": "ed25519"}.items():
        subprocess.run(
            ["ssh-keygen", "-q", "-t", kind, "-N", "", "-C", "", "-f", str(folder / person)], check=True
        )
    return folder


@pytest.fixture
def repository(tmp_path: Path, keys: Path) -> Path:
    """The sound chamber under Git, its review by correspondence, without a ballot, its voters with keys."""
    root = tmp_path / "repository"
    for path, content in chamber().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    people = (root / "governance/people.yml").read_text("utf-8")
    for person in ENTITLED:
        public = (keys / f"{person}.pub").read_text("utf-8").strip()
        head = f"- id: {person}\n"
        people = people.replace(head, f"{head}  keys:\n    - key: {public}\n      from: 2026-01-01\n")
    (root / "governance/people.yml").write_text(people, "utf-8")
    review = (root / REVIEW).read_text("utf-8")
    start, end = review.index(PLANNED), review.index("---\n\n#")
    review = review[:start] + "# 送审材料 papers\nmaterials_sent: 2026-06-12\n" + review[end:]
    review = review.replace("form: meeting", "form: correspondence")
    (root / REVIEW).write_text(review, "utf-8")
    git(root, "init", "-q", "-b", "main")
    commit(root, "Adopt the format")
    return root


@pytest.fixture
def run(repository: Path) -> Run:
    """Runs `tuanbiao` in the repository."""

    def call(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tuanbiao", *arguments],
            cwd=cwd or repository,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return call


def signing(keys: Path, target: Path, person: str, choice: str = "for", day: str = "2026-07-15") -> list[str]:
    """The arguments by which somebody signs into `target`."""
    return [
        *("ballot", "sign", "review-a", "--as", person, "--choice", choice, "--as-of", day),
        *("--key", str(keys / person), "--output", str(target / f"{person}.sig")),
    ]


def test_from_opening_to_a_clean_check(run: Run, repository: Path, keys: Path, tmp_path: Path) -> None:
    opened = run(*OPEN)
    assert (opened.returncode, opened.stderr) == (0, "")
    assert "王五（wang-wu）  有表决权\n" in opened.stdout
    assert "周八（zhou-ba）  回避: 所在单位“示例己市场监管研究所”参加了起草\n" in opened.stdout
    assert "名册 12 人，回避 8 人，有表决权 4 人" in opened.stdout
    assert "# 送审材料 papers\n" in (repository / REVIEW).read_text("utf-8")
    commit(repository, "Open the ballot")

    for person, choice in (("wang-wu", "for"), ("he-si", "for"), ("dong-er", "for"), ("song-ba", "against")):
        done = run(*signing(keys, tmp_path, person, choice))
        assert done.returncode == 0, done.stderr
        assert '"voter":"' + person in done.stderr

    papers = [str(tmp_path / f"{person}.sig") for person in ENTITLED]
    early = run("ballot", "collect", "review-a", *papers[:2], "--as-of", "2026-07-15")
    assert (early.returncode, early.stdout.count("收下")) == (0, 2)
    assert "votes:" not in (repository / REVIEW).read_text("utf-8")
    commit(repository, "Keep two votes as evidence")

    collected = run("ballot", "collect", "review-a", *papers[2:], "--as-of", "2026-07-16")
    assert (collected.returncode, collected.stdout.count("收下")) == (0, 4), collected.stderr

    tally = run("ballot", "tally", "review-a")
    assert tally.returncode == 0
    assert "按有表决权人数：4 × 3 = 12 ≥ 3 × 4 = 12，至少需 3 票，达到 3/4" in tally.stdout
    assert tally.stdout.count("签名已验证") == 4

    review = (repository / REVIEW).read_text("utf-8")
    closing = "method: ballot\nsustained_opposition: []\nconclusion: passed\nconcluded: 2026-07-16\n"
    (repository / REVIEW).write_text(review.replace("---\n\n#", f"{closing}---\n\n#"), "utf-8")
    commit(repository, "Close the review")
    checked = run("check", "--as-of", "2026-07-16")
    assert (checked.returncode, checked.stdout) == (0, "通过：0 个错误，0 个警告，0 个提示\n")

    document = json.loads(run("ballot", "tally", "review-a", "--format", "json").stdout)
    Draft202012Validator(SCHEMAS["tally"]).validate(document)
    assert (document["result"], document["recorded"]) == ("passed", "passed")
