"""`tuanbiao number`: the next number by the register of the latest line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cases import chamber, lay
from tests.repositories import Repository, adopted
from tuanbiao.cli.main import group

INDEX = "standards/2026/draft-a/index.md"
OTHER = "standards/2026/comment-a/index.md"
POLICY = "governance/procedure.yml"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command in a folder; its exit code and all that it says."""

    def call(root: Path, *arguments: str) -> tuple[int, str]:
        monkeypatch.chdir(root)
        done = CliRunner().invoke(group, ["number", "--as-of", "2026-06-30", *arguments])
        return done.exit_code, done.output

    return call


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The sound chamber, adopted."""
    return adopted(tmp_path)


def edited(path: str, old: str, new: str) -> dict[str, bytes | None]:
    text = chamber()[path].decode()
    assert old in text
    return {path: text.replace(old, new).encode()}


def numbered(path: str, number: str) -> dict[str, bytes | None]:
    return edited(path, "\nstage:", f"\nnumber: {number}\nstage:")


def test_the_next_of_the_register_with_its_reckoning(run: Run, repository: Repository) -> None:
    commit = repository.git("rev-parse", "main")[:10]

    code, said = run(repository.root, "draft-a")

    assert code == 0
    assert said.splitlines() == [
        "T/DEMO 2—2026",
        f"  登记取自 main {commit}",
        "  累计编号，不按年重新开始；登记中最大的顺序号 1，1 + 1 = 2",
        "  也可以用 T/DEMO 2.1—2026",
        "  用它时写入 index.md 的 number",
    ]


def test_in_english_and_for_another_year(run: Run, repository: Repository) -> None:
    code, said = run(repository.root, "draft-a", "--lang", "en", "--year", "2027")

    assert code == 0
    assert said.startswith("T/DEMO 2—2027\n  by the register of main ")
    assert "cumulative, never starting anew; the greatest used is 1, 1 + 1 = 2" in said


def test_what_was_merged_meanwhile_counts(run: Run, repository: Repository) -> None:
    repository.git("switch", "--quiet", "--create", "mine")
    repository.git("switch", "--quiet", "main")
    repository.commit(numbered(OTHER, "T/DEMO 2—2026"), "先合并的编号")
    repository.git("switch", "--quiet", "mine")

    assert run(repository.root, "draft-a")[1].startswith("T/DEMO 3—2026\n")
    assert run(repository.root, "draft-a", "--base", "mine")[1].startswith("T/DEMO 2—2026\n")


def test_what_is_numbered_in_the_same_change_counts(run: Run, repository: Repository) -> None:
    content = numbered(OTHER, "T/DEMO 2—2026")[OTHER]
    assert content is not None
    (repository.root / OTHER).write_bytes(content)

    assert run(repository.root, "draft-a")[1].startswith("T/DEMO 3—2026\n")


def test_a_yearly_sequence_starts_anew(run: Run, repository: Repository) -> None:
    repository.commit(edited(POLICY, "number_sequence: cumulative", "number_sequence: yearly"), "按年编号")

    code, said = run(repository.root, "draft-a")
    assert (code, said.splitlines()[0]) == (0, "T/DEMO 1—2026")
    assert "按年编号，每年从 1 开始；登记中还没有编号" in said


def test_outside_of_git_the_work_tree_is_the_register(run: Run, tmp_path: Path) -> None:
    lay(tmp_path, chamber())

    code, said = run(tmp_path, "draft-a")
    assert (code, said.splitlines()[1]) == (0, "  登记取自 工作目录")


def test_a_number_given_up_is_followed_by_the_same_order(run: Run, repository: Repository) -> None:
    voided = "\nvoided_numbers:\n  - number: T/DEMO 7—2025\n    on: 2026-01-05\n    reason: 跨年发布\nstage:"
    repository.commit(edited(INDEX, "\nstage:", voided), "作废编号")

    code, said = run(repository.root, "draft-a")
    assert (code, said.splitlines()[0]) == (0, "T/DEMO 7—2026")
    assert "沿用本标准作废编号的顺序号 7" in said


def test_a_revision_goes_on_from_the_old_number(run: Run, repository: Repository) -> None:
    revised = (
        "\nkind: revision\nrevises: sound-a\nreplaces:\n  - number: T/DEMO 1—2025\n    extent: full\nstage:"
    )
    text = chamber()[INDEX].decode().replace("\nkind: new", "")
    repository.commit({INDEX: text.replace("\nstage:", revised).encode()}, "修订")

    code, said = run(repository.root, "draft-a")
    assert (code, said.splitlines()[0]) == (0, "T/DEMO 1—2026")
    assert "沿用 sound-a 的编号" in said


def test_joint_numbers_are_shown_or_asked_for(run: Run, repository: Repository) -> None:
    joint = (
        "\njoint:\n  - chamber: 示例甲协会\n    code: DEMOA\n    role: lead\n    number: T/DEMOA 5—2026\n"
        "  - chamber: 示例乙协会\n    code: DEMOB\n    role: partner\nstage:"
    )
    repository.commit(edited(INDEX, "\nstage:", joint), "联合发布")

    said = run(repository.root, "draft-a")[1]
    assert "  示例甲协会 T/DEMOA: T/DEMOA 5—2026\n  示例乙协会 T/DEMOB: 由该团体给出\n" in said
    found = json.loads(run(repository.root, "draft-a", "--format", "json")[1])
    assert found["number"] == "T/DEMO 2—2026"
    assert found["joint"][1] == {"code": "DEMOB", "number": None}
    assert found["highest"]["sequence"] == "1"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("nothing",), 2, "没有标准 nothing"),
        (("draft-a", "--base", "nothing"), 2, "没有提交 nothing"),
        (("sound-a",), 1, "已有编号 T/DEMO 1—2025"),
    ],
)
def test_what_cannot_be_numbered(
    run: Run, repository: Repository, arguments: tuple[str, ...], code: int, said: str
) -> None:
    found = run(repository.root, *arguments)

    assert found[0] == code
    assert said in found[1]


def test_without_a_policy_there_is_no_number(run: Run, repository: Repository) -> None:
    repository.commit({POLICY: None}, "没有程序参数")

    assert run(repository.root, "draft-a") == (1, "draft-a: 没有社会团体代号或者当日有效的程序参数\n")


def test_an_amendment_of_what_has_no_number(run: Run, repository: Repository) -> None:
    text = chamber()[INDEX].decode().replace("\nkind: new", "")
    repository.commit(
        {INDEX: text.replace("\nstage:", "\nkind: amendment\namends: comment-a\nstage:").encode()}, "修改"
    )

    assert run(repository.root, "draft-a") == (1, "draft-a: 所修改、修订的标准没有编号\n")


def test_several_get_theirs_one_after_another(run: Run, repository: Repository) -> None:
    code, said = run(repository.root, "comment-a", "draft-a", "--lang", "en")

    lines = said.splitlines()
    assert (code, [lines[0], lines[1], lines[6], lines[7]]) == (
        0,
        ["comment-a", "T/DEMO 2—2026", "draft-a", "T/DEMO 3—2026"],
    ), said
    document = json.loads(run(repository.root, "draft-a", "comment-a", "--format", "json")[1])
    given = {one["slug"]: one["number"] for one in document["numbers"]}
    assert given == {"draft-a": "T/DEMO 2—2026", "comment-a": "T/DEMO 3—2026"}


def test_where_one_gets_none_nobody_does(run: Run, repository: Repository) -> None:
    code, said = run(repository.root, "draft-a", "sound-a")

    assert code == 1
    assert said.startswith("sound-a: 已有编号 T/DEMO 1—2025")
    assert "T/DEMO 2" not in said
