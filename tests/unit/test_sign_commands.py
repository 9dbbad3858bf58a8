"""Signed approvals and witnesses' statements: what is signed is what the rules then accept."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.cases import chamber
from tests.papers import key_pairs, public_keys, registered
from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group
from tuanbiao.cli.moving import way
from tuanbiao.cli.ssh import identified
from tuanbiao.facts import witnesses
from tuanbiao.facts.consents import approving, doubts
from tuanbiao.governance import Governance
from tuanbiao.load import load
from tuanbiao.setup.advance import Entry, moved
from tuanbiao.standard import Standard
from tuanbiao.tree import WorkTree

Call = Callable[..., Result]
FOLDER = "standards/2026/draft-a"
DAY = "2026-06-10"
SIGNERS = ("qian-yi", "chen-er", "liang-qi")
NAME = f"to-consultation-1-{DAY}-for-qian-yi.sig"


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a real key pair for each."""
    folder = tmp_path_factory.mktemp("keys")
    key_pairs(folder, dict.fromkeys(SIGNERS, "ed25519"))
    return folder


@pytest.fixture
def repository(tmp_path: Path, keys: Path) -> Repository:
    """The sound chamber, whose coordination body approves by signatures."""
    files = chamber()
    secretariat = "governance/bodies/secretariat.md"
    files[secretariat] = files[secretariat].replace(b"approves_by: resolution", b"approves_by: signatures")
    people = registered(files["governance/people.yml"].decode(), public_keys(keys, SIGNERS))
    return adopted(tmp_path / "repository", {**files, "governance/people.yml": people.encode()})


@pytest.fixture
def call(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs `tuanbiao sign` in the repository."""
    monkeypatch.chdir(repository.root)
    return lambda *words: CliRunner().invoke(group, ["sign", *words])


def approval(keys: Path, person: str = "qian-yi", *more: str) -> list[str]:
    words = ["approval", "draft-a", "consultation", "--as", person, "--key", str(keys / person)]
    return [*words, "--as-of", DAY, *more]


def witness(keys: Path, person: str = "liang-qi", *more: str) -> list[str]:
    words = ["witness", "draft-a", "--as", person, "--key", str(keys / person)]
    return [*words, "--url", "https://example.org/draft-a/", "--seen", f"{DAY}T10:00:00+08:00", *more]


def found(repository: Repository) -> tuple[Standard, Governance]:
    """The standard and the chamber as a rule sees them, with the repository's identity."""
    tree = WorkTree(repository.root)
    library = load(tree)
    return library.standards["draft-a"], identified(library, tree)


def test_a_signed_approval_counts_for_the_move(call: Call, repository: Repository, keys: Path) -> None:
    evidence = repository.root / FOLDER / "evidence"
    evidence.mkdir()

    done = call(*approval(keys, "qian-yi", "--output", str(evidence)))

    assert (done.exit_code, done.stdout) == (0, f"{evidence / NAME}\n"), done.output
    assert "进入“征求意见”：同意，文本 " in done.stderr
    assert '"ballot":"to-consultation"' in done.stderr
    before, _ = found(repository)
    index = repository.root / before.index.path
    entry = Entry(date.fromisoformat(DAY), body="secretariat")
    index.write_bytes(moved(index.read_bytes(), way(before, "consultation"), entry))
    standard, governance = found(repository)
    assert list(doubts(standard, governance)) == []
    counted = approving(standard, governance, "consultation", 1, before.text)
    assert [one.voter for one in counted] == ["qian-yi"]


def test_a_recorded_move_is_signed_as_it_is_recorded(call: Call, repository: Repository, keys: Path) -> None:
    before, _ = found(repository)
    index = repository.root / before.index.path
    entry = Entry(date.fromisoformat(DAY), body="secretariat")
    index.write_bytes(moved(index.read_bytes(), way(before, "consultation"), entry))

    assert call(*approval(keys)).exit_code == 0
    assert (repository.root / NAME).is_file()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--body", "council"), "当日没有表决权"),
        (("--body", "nobody"), "看不出由谁批准"),
        (("--as-of", "2025-12-31"), "没有写入"),
    ],
)
def test_an_approval_that_would_not_count_is_not_written(
    call: Call, repository: Repository, keys: Path, words: tuple[str, ...], reason: str
) -> None:
    done = call(*approval(keys, "qian-yi", *words))

    assert (done.exit_code, reason in done.output) == (2, True), done.output
    assert not list(repository.root.glob("to-*"))


def test_who_sits_in_no_such_body_is_asked_which(call: Call, keys: Path) -> None:
    done = call(*approval(keys, "liang-qi"))

    assert (done.exit_code, "--body" in done.output) == (2, True), done.output


def test_an_approval_is_not_overwritten(call: Call, keys: Path) -> None:
    assert call(*approval(keys)).exit_code == 0

    done = call(*approval(keys))

    assert (done.exit_code, "已有" in done.output) == (2, True)


def test_a_stage_out_of_reach_is_refused(call: Call, keys: Path) -> None:
    words = approval(keys)
    words[2] = "publication"

    assert "不能进入 publication" in call(*words).output


def test_a_witness_is_believed(call: Call, repository: Repository, keys: Path) -> None:
    assert call(*witness(keys)).exit_code == 0
    again = call(*witness(keys, "liang-qi", "--file", "proposal.md"))

    assert again.stdout.splitlines() == [
        f"{FOLDER}/evidence/witness-liang-qi-2.{kind}" for kind in ("json", "sig")
    ]
    standard, governance = found(repository)
    told = list(witnesses.testimonies(standard))
    assert [witnesses.doubt(standard, governance, one) for one in told] == [None, None]
    assert [witnesses.interest(standard, governance, one) for one in told] == [None, None]
    said = [one.said.digest for one in told if one.said]
    assert said == [standard.text, standard.files["proposal.md"]]


def test_a_witness_sees_now_unless_told_otherwise(
    call: Call, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tuanbiao.cli.sign_witness.now", lambda: 1_781_000_000)
    words = [one for one in witness(keys) if one != "--seen" and not one.endswith("+08:00")]

    assert '"seen":"2026-06-09T18:13:20+08:00"' in call(*words).stderr


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("chen-er",), "不能见证"),
        (("liang-qi", "--file", "no.yml"), "没有 no.yml"),
        (("liang-qi", "--seen", "2026-06-10"), "不是带时区的时间"),
        (("liang-qi", "--seen", "2025-12-31T23:59:59+08:00"), "没有写入"),
    ],
)
def test_a_witness_who_would_not_count_is_not_written(
    call: Call, repository: Repository, keys: Path, words: tuple[str, ...], reason: str
) -> None:
    done = call(*witness(keys, *words))

    assert (done.exit_code, reason in done.output) == (2, True), done.output
    assert not (repository.root / FOLDER / "evidence").exists()


@pytest.mark.parametrize("words", [approval, witness])
def test_without_the_history_nothing_is_signed(
    call: Call, repository: Repository, keys: Path, words: Callable[[Path], list[str]]
) -> None:
    (repository.root / ".git").rename(repository.root.parent / "elsewhere")

    done = call(*words(keys))

    assert (done.exit_code, "看不出仓库身份" in done.output) == (2, True), done.output
