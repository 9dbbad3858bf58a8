"""Ballots from opening to tally, in a real repository with real keys."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

import pytest
import yaml
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from tests.cases import chamber
from tests.papers import key_pairs, public_keys, registered
from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group
from tuanbiao.report.schema import SCHEMAS

Run = Callable[..., subprocess.CompletedProcess[str]]
Call = Callable[..., Result]
FOLDER = "standards/2026/review-a"
REVIEW = f"{FOLDER}/reviews/1.md"
ENTITLED = {"wang-wu": "ed25519", "he-si": "ed25519", "dong-er": "ecdsa", "song-ba": "ed25519"}
PLANNED = "ballot:\n"
OPEN = (
    "open",
    "review-a",
    "--opens",
    "2026-07-15",
    "--closes",
    "2026-07-16",
    "--as-of",
    "2026-07-10",
)


def git(root: Path, *words: str) -> str:
    return Repository(root).git(*words)


def commit(root: Path, subject: str) -> str:
    return Repository(root).commit({}, subject)


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a real key pair for each who may vote, and one that nobody knows."""
    folder = tmp_path_factory.mktemp("keys")
    key_pairs(folder, {**ENTITLED, "stranger": "ed25519"})
    return folder


@pytest.fixture
def repository(tmp_path: Path, keys: Path) -> Path:
    """The sound chamber under Git, its review by correspondence, without a ballot, its voters with keys."""
    files = chamber()
    people = registered(files["governance/people.yml"].decode(), public_keys(keys, ENTITLED))
    review = files[REVIEW].decode()
    start, end = review.index(PLANNED), review.index("---\n\n#")
    review = review[:start] + "# 送审材料 papers\nmaterials_sent: 2026-06-12\n" + review[end:]
    review = review.replace("form: meeting", "form: correspondence")
    changed = {"governance/people.yml": people.encode(), REVIEW: review.encode()}
    return adopted(tmp_path / "repository", {**files, **changed}).root


@pytest.fixture
def run(repository: Path) -> Run:
    """Runs `tuanbiao` in the repository as a process of its own."""

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tuanbiao", *arguments],
            cwd=repository,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return call


@pytest.fixture
def call(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs `tuanbiao ballot` in the repository within this process."""
    monkeypatch.chdir(repository)
    return lambda *arguments: CliRunner().invoke(group, ["ballot", *arguments])


def signing(keys: Path, target: Path, person: str, choice: str = "for", day: str = "2026-07-15") -> list[str]:
    """The arguments by which somebody signs into `target`."""
    return [
        *("sign", "review-a", "--as", person, "--choice", choice, "--as-of", day),
        *("--key", str(keys / person), "--output", str(target / f"{person}.sig")),
    ]


def test_from_opening_to_a_clean_check(run: Run, repository: Path, keys: Path, tmp_path: Path) -> None:
    opened = run("ballot", *OPEN)
    assert (opened.returncode, opened.stderr) == (0, "")
    assert "王五（wang-wu）  有表决权\n" in opened.stdout
    assert "周八（zhou-ba）  回避: 所在单位“示例己市场监管研究所”参加了起草\n" in opened.stdout
    assert "名册 12 人，回避 8 人，有表决权 4 人" in opened.stdout
    assert "# 送审材料 papers\n" in (repository / REVIEW).read_text("utf-8")
    commit(repository, "Open the ballot")

    for person, choice in (("wang-wu", "for"), ("he-si", "for"), ("dong-er", "for"), ("song-ba", "against")):
        done = run("ballot", *signing(keys, tmp_path, person, choice))
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


# --- open --------------------------------------------------------------------------------------------------------------


def rewrite(repository: Path, old: str, new: str, path: str = REVIEW) -> None:
    text = (repository / path).read_text("utf-8")
    assert text.count(old) == 1
    (repository / path).write_text(text.replace(old, new), "utf-8")


def test_open_adds_one_key_and_nothing_else(call: Call, repository: Path) -> None:
    before = (repository / REVIEW).read_text("utf-8")

    assert call(*OPEN, "--lang", "en").output.splitlines()[-2:] == [
        "12 on the roll, 8 recused, 4 entitled",
        REVIEW,
    ]

    after = (repository / REVIEW).read_text("utf-8")
    start = after.index("ballot:\n")
    end = after.index("---\n\n#")
    assert after[:start] + after[end:] == before
    assert after[start:].startswith(
        "ballot:\n  opens: 2026-07-15\n  closes: 2026-07-16\n  roll:\n    - wang-wu\n"
    )
    again = call(*OPEN)
    assert (again.exit_code, "已有表决" in again.output) == (2, True)


@pytest.mark.parametrize(
    ("change", "arguments", "reason"),
    [
        (None, ("--closes", "2026-07-14"), "截止早于开始"),
        (None, ("--as-of", "2026-07-16"), "已过"),
        (None, ("--round", "2"), "没有第 2 次审查"),
        (("# 送审材料 papers", "conclusion: failed"), (), "未结束的技术审查"),
        (("text: 99", "text: 98"), (), "不是送审稿"),
        (("# 送审材料 papers", "unknown: key"), (), "没有第 1 次审查，或者读不出"),
        (("# 送审材料 papers", "\ufeff"), (), "读不出"),
    ],
)
def test_open_refuses(
    call: Call, repository: Path, change: tuple[str, str] | None, arguments: tuple[str, ...], reason: str
) -> None:
    if change:
        rewrite(repository, *change)
    before = (repository / REVIEW).read_bytes()

    done = call(*OPEN, *arguments)

    assert (done.exit_code, reason in done.output) == (2, True), done.output
    assert (repository / REVIEW).read_bytes() == before


def test_a_ballot_can_be_planned_while_the_review_is_being_prepared(call: Call, repository: Path) -> None:
    index = f"{FOLDER}/index.md"
    rewrite(repository, "\nstage: technical-review\n", "\nstage: consultation\n", index)
    assert call(*OPEN).exit_code == 0

    git(repository, "checkout", "-q", "--", REVIEW)
    rewrite(repository, "\nstage: consultation\n", "\nstage: approval\n", index)
    done = call(*OPEN)
    assert (done.exit_code, "未结束的技术审查" in done.output) == (2, True)


def test_open_knows_its_standards(call: Call) -> None:
    done = call("open", "review-b", *OPEN[2:])

    assert (done.exit_code, "没有标准 review-b" in done.output) == (2, True)


def test_open_takes_people_from_base_not_from_the_work_tree(call: Call, repository: Path) -> None:
    moved = "- id: song-ba\n  keys"
    rewrite(repository, moved, moved.replace("\n", "\n  name_en: Song Ba\n"), "governance/people.yml")
    rewrite(
        repository,
        "  name: 宋八\n  units:\n    - unit: unit-h",
        "  name: 宋八\n  units:\n    - unit: unit-a",
        "governance/people.yml",
    )
    git(repository, "branch", "before")

    assert "有表决权 4 人" in call(*OPEN, "--base", "before").output
    git(repository, "checkout", "-q", "--", REVIEW)
    commit(repository, "Move a person")
    assert "有表决权 3 人" in call(*OPEN).output


def test_open_where_nobody_may_vote(call: Call, repository: Path) -> None:
    for person in ENTITLED:
        path = "standards/2026/review-a/participants.yml"
        text = (repository / path).read_text("utf-8")
        row = f"  - person: {person}\n    unit: unit-c\n    category: user\n    role: drafter\n    from: 2026-02-24\n"
        (repository / path).write_text(text.replace("participants:\n", f"participants:\n{row}", 1), "utf-8")

    done = call(*OPEN)

    assert (done.exit_code, "没有人有表决权" in done.output) == (1, True)
    assert "ballot:" not in (repository / REVIEW).read_text("utf-8")


def test_open_without_history_takes_the_work_tree(call: Call, repository: Path) -> None:
    (repository / ".git").rename(repository.parent / "elsewhere")

    assert call(*OPEN).exit_code == 0


def test_open_refuses_an_unusual_layout(call: Call, repository: Path) -> None:
    rewrite(repository, "materials_sent: 2026-06-12\n", "")
    text = (repository / REVIEW).read_text("utf-8")
    head, prose = text.removeprefix("---\n").split("---\n", 1)
    flow = json.dumps(yaml.load(head, yaml.BaseLoader), ensure_ascii=False).replace('"true"', "true")
    (repository / REVIEW).write_text(f"---\n{flow}\n---\n{prose}", "utf-8")

    done = call(*OPEN)

    assert (done.exit_code, "写法特殊" in done.output) == (2, True), done.output
    assert "ballot" not in (repository / REVIEW).read_text("utf-8")


# --- sign --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def opened(call: Call, repository: Path) -> Path:
    """The repository with its ballot open and merged."""
    assert call(*OPEN).exit_code == 0
    commit(repository, "Open the ballot")
    return repository


@pytest.mark.parametrize(
    ("person", "more", "reason"),
    [
        ("qian-yi", "", "不在表决名册上"),
        ("nobody", "", "不在表决名册上"),
        ("zhou-ba", "", "应当回避"),
        ("wang-wu", "--as-of=2026-07-14", "才开始"),
        ("wang-wu", "--round=3", "没有第 3 次审查"),
    ],
)
@pytest.mark.usefixtures("opened")
def test_sign_refuses(call: Call, tmp_path: Path, person: str, more: str, reason: str) -> None:
    (tmp_path / person).write_bytes(b"never read")

    done = call(*signing(tmp_path, tmp_path, person), *more.split())

    assert (done.exit_code, reason in done.output) == (2, True), done.output
    assert not (tmp_path / f"{person}.sig").exists()


@pytest.mark.usefixtures("opened")
def test_sign_refuses_a_key_that_would_not_count(
    call: Call, opened: Path, keys: Path, tmp_path: Path
) -> None:
    arguments = signing(keys, tmp_path, "wang-wu")
    arguments[arguments.index("--key") + 1] = str(keys / "stranger")

    done = call(*arguments)

    assert (done.exit_code, "没有登记" in done.output) == (2, True)
    ended = "from: 2026-01-01\n      to: 2026-07-15\n"
    people = (opened / "governance/people.yml").read_text("utf-8")
    (opened / "governance/people.yml").write_text(people.replace("from: 2026-01-01\n", ended), "utf-8")
    done = call(*signing(keys, tmp_path, "wang-wu"))
    assert (done.exit_code, "不在公钥的有效期内" in done.output) == (2, True)
    assert not (tmp_path / "wang-wu.sig").exists()


@pytest.mark.usefixtures("opened")
def test_sign_says_in_both_languages_what_is_signed(call: Call, keys: Path, tmp_path: Path) -> None:
    done = call(*signing(keys, tmp_path, "wang-wu", "abstain", "2026-07-17"))

    assert done.exit_code == 0
    assert "王五（wang-wu）对《" in done.stderr
    assert "投票：弃权，日期 2026-07-17" in done.stderr
    assert "王五 (wang-wu) votes `abstain` on the text " in done.stderr
    assert "表决已于 2026-07-16 截止" in done.stderr
    assert done.stdout == f"{tmp_path / 'wang-wu.sig'}\n"
    again = call(*signing(keys, tmp_path, "wang-wu"))
    assert (again.exit_code, "已有" in again.output) == (2, True)


def test_sign_needs_the_text_the_ballot_and_the_history(
    call: Call, opened: Path, keys: Path, tmp_path: Path
) -> None:
    rewrite(opened, "# 前言", "# 前 言", f"{FOLDER}/index.md")
    assert "不是付表决的文本" in call(*signing(keys, tmp_path, "wang-wu")).output
    git(opened, "checkout", "-q", "--", FOLDER)
    (opened / ".git").rename(tmp_path / "elsewhere")
    assert "看不出仓库身份" in call(*signing(keys, tmp_path, "wang-wu")).output
    (tmp_path / "elsewhere").rename(opened / ".git")
    git(opened, "checkout", "-q", "HEAD~1", "--", REVIEW)
    assert "还没有表决" in call(*signing(keys, tmp_path, "wang-wu")).output


def test_sign_where_ssh_keygen_fails_or_is_missing(
    call: Call, opened: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "wang-wu").write_text("no key", "utf-8")
    done = call(*signing(tmp_path, tmp_path, "wang-wu"))
    assert (done.exit_code, "ssh-keygen 没有签名" in done.output) == (2, True)

    (opened / "ssh-keygen").write_text("#!/bin/sh\ntouch ran\n", "utf-8")
    (opened / "ssh-keygen").chmod(0o755)
    git_only = tmp_path / "bin"
    git_only.mkdir()
    (git_only / "git").symlink_to(str(which("git")))
    monkeypatch.setenv("PATH", f"{opened}:{git_only}")
    done = call(*signing(tmp_path, tmp_path, "wang-wu"))
    assert (done.exit_code, "没有 ssh-keygen" in done.output) == (2, True)
    assert not (opened / "ran").exists()


@pytest.fixture
def agent(keys: Path, tmp_path: Path) -> Iterator[str]:
    """The address of an agent that holds 王五's private key."""
    address = str(tmp_path / "agent")
    started = subprocess.run(["ssh-agent", "-a", address], check=True, capture_output=True, text=True)
    found = re.search(r"SSH_AGENT_PID=(\d+)", started.stdout)
    assert found is not None
    try:
        environment = {**os.environ, "SSH_AUTH_SOCK": address}
        subprocess.run(["ssh-add", "-q", str(keys / "wang-wu")], env=environment, check=True)
        yield address
    finally:
        os.kill(int(found[1]), signal.SIGTERM)


@pytest.mark.usefixtures("opened")
def test_sign_by_an_agent(
    call: Call, keys: Path, tmp_path: Path, agent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "wang-wu.pub").write_bytes((keys / "wang-wu.pub").read_bytes())
    monkeypatch.setenv("SSH_AUTH_SOCK", agent)
    arguments = signing(tmp_path, tmp_path, "wang-wu")
    arguments[arguments.index("--key") + 1] += ".pub"

    assert call(*arguments).exit_code == 0
    assert call("collect", "review-a", str(tmp_path / "wang-wu.sig"), "--as-of", "2026-07-16").exit_code == 0


# --- collect and tally -------------------------------------------------------------------------------------------------


def test_collect_names_what_it_does_not_take(call: Call, opened: Path, keys: Path, tmp_path: Path) -> None:
    assert call(*signing(keys, tmp_path, "wang-wu")).exit_code == 0
    (tmp_path / "bad.sig").write_bytes(b"x" * 20_000)

    done = call(
        "collect",
        "review-a",
        str(tmp_path / "bad.sig"),
        str(tmp_path / "wang-wu.sig"),
        "--as-of",
        "2026-07-16",
    )

    assert done.exit_code == 1
    assert f"不收 {tmp_path / 'bad.sig'}: 不是完整的 OpenSSH 签名文件" in done.output
    assert "收下 王五（wang-wu）: 同意, 2026-07-15 → evidence/review-1-wang-wu.sig" in done.output
    kept = (opened / FOLDER / "evidence/review-1-wang-wu.sig").read_bytes()
    assert kept == (tmp_path / "wang-wu.sig").read_bytes()


def test_collect_marks_late_votes(call: Call, opened: Path, keys: Path, tmp_path: Path) -> None:
    assert call(*signing(keys, tmp_path, "wang-wu")).exit_code == 0

    done = call(
        *("collect", "review-a", str(tmp_path / "wang-wu.sig")),
        *("--as-of", "2026-07-20", "--received", "2026-07-17", "--lang", "en"),
    )

    assert "accepted 王五 (wang-wu): for, 2026-07-15 (late, not counted)" in done.output
    assert "      late: true\n" in (opened / REVIEW).read_text("utf-8")
    tally = call("tally", "review-a", "--lang", "en")
    assert (tally.exit_code, "not counted: received late" in tally.output) == (0, True)


def test_collect_reads_reviews_of_the_same_subject(call: Call, opened: Path, tmp_path: Path) -> None:
    same = git(opened, "rev-parse", "HEAD")
    rewrite(opened, "# 前言", "# 前 言", f"{FOLDER}/index.md")
    other = commit(opened, "Another text")
    git(opened, "reset", "-q", "--hard", same)
    (opened / FOLDER / "evidence").mkdir(exist_ok=True)
    (opened / FOLDER / "evidence/note.txt").write_text("x", "utf-8")
    evidence_only = commit(opened, "Evidence does not change the subject")

    def review(number: int, account: int, commit_id: str, state: str = "APPROVED") -> dict[str, object]:
        return {
            "id": number,
            "user": {"id": account, "login": f"demo-{account}"},
            "state": state,
            "html_url": f"https://github.com/demo/standards/pull/12#pullrequestreview-{number}",
            "commit_id": commit_id,
            "submitted_at": "2026-07-15T02:00:00Z",
        }

    pages = [
        [review(1, 900003, same), review(2, 900012, other)],
        [
            review(3, 900020, evidence_only, "CHANGES_REQUESTED"),
            review(4, 900016, "f" * 40),
        ],
    ]
    (tmp_path / "reviews.json").write_text(json.dumps(pages), "utf-8")
    arguments = ("collect", "review-a", "--reviews", str(tmp_path / "reviews.json"), "--as-of", "2026-07-16")

    needs = call(*arguments)
    done = call(*arguments, "--repository", "42")

    assert (needs.exit_code, "--repository" in needs.output) == (2, True)
    assert done.exit_code == 1
    assert done.output.splitlines() == [
        "收下 王五（wang-wu）: 同意, 2026-07-15 → evidence/forge-1.json",
        "收下 董二（dong-er）: 不同意, 2026-07-15 → evidence/forge-3.json",
        "不收 evidence/forge-2.json: 评审针对另一份内容",
        "不收 evidence/forge-4.json: 看不到所评审的提交",
    ]
    tally = call("tally", "review-a")
    assert tally.output.count("平台评审记录一致") == 2
    assert call("collect", "review-a", "--as-of", "2026-07-16").output == "没有新的票\n"


@pytest.mark.parametrize("content", ["[5]", "{", "[" * 100_000, '[{"id": 1}]'])
@pytest.mark.usefixtures("opened")
def test_collect_refuses_other_json(call: Call, tmp_path: Path, content: str) -> None:
    (tmp_path / "reviews.json").write_text(content, "utf-8")

    done = call("collect", "review-a", "--reviews", str(tmp_path / "reviews.json"), "--repository", "42")

    assert (done.exit_code, "的形式不对" in done.output) == (2, True)


def test_collect_follows_no_link(call: Call, opened: Path, keys: Path, tmp_path: Path) -> None:
    assert call(*signing(keys, tmp_path, "wang-wu")).exit_code == 0
    (tmp_path / "outside").mkdir()
    (opened / FOLDER / "evidence").symlink_to(tmp_path / "outside")

    done = call("collect", "review-a", str(tmp_path / "wang-wu.sig"), "--as-of", "2026-07-16")

    assert (done.exit_code, "是符号链接" in done.output) == (2, True)
    assert list((tmp_path / "outside").iterdir()) == []


def test_collect_refuses_an_unusual_layout_before_anything_is_written(
    call: Call, opened: Path, keys: Path, tmp_path: Path
) -> None:
    assert call(*signing(keys, tmp_path, "wang-wu")).exit_code == 0
    rewrite(opened, "  recused:\n", "  votes: [ ]\n  recused:\n")

    done = call("collect", "review-a", str(tmp_path / "wang-wu.sig"), "--as-of", "2026-07-16")

    assert (done.exit_code, "空列表应写作 []" in done.output) == (2, True)
    assert not (opened / FOLDER / "evidence").exists()


def test_collect_needs_an_open_review_and_the_history(call: Call, opened: Path, tmp_path: Path) -> None:
    (opened / ".git").rename(tmp_path / "elsewhere")
    assert "看不出仓库身份" in call("collect", "review-a").output
    rewrite(opened, "materials_sent: 2026-06-12", "conclusion: failed")
    assert "已有结论" in call("collect", "review-a").output


def test_tally_finds_a_changed_vote(call: Call, opened: Path, keys: Path, tmp_path: Path) -> None:
    assert call(*signing(keys, tmp_path, "wang-wu", "against")).exit_code == 0
    collected = call("collect", "review-a", str(tmp_path / "wang-wu.sig"), "--as-of", "2026-07-16")
    assert collected.exit_code == 0
    rewrite(opened, "choice: against", "choice: for")

    done = call("tally", "review-a", "--lang", "en")

    assert done.exit_code == 1
    assert "(refuted by its evidence; not counted: what was signed is `against`)" in done.output
    assert "4 × 0 = 0 < 3 × 4 = 12, 3 needed, too few for 3/4" in done.output
