"""`tuanbiao new`: question by question on a terminal, or all at once."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec import structs

from tests.cases import chamber, lay
from tuanbiao.check import check
from tuanbiao.cli.main import group
from tuanbiao.clock import today
from tuanbiao.forge.answers import unfit
from tuanbiao.load import load
from tuanbiao.setup.questions import QUESTIONS
from tuanbiao.setup.trial import Trial
from tuanbiao.span import Span
from tuanbiao.tree import MemoryTree, WorkTree

Run = Callable[..., Result]
TITLE, ENGLISH = "速冻饺子冷链配送要求", "Requirements for cold-chain delivery of frozen dumplings"
SLUG = "cold-chain-delivery-frozen-dumplings"
FOLDER = f"standards/2026/{SLUG}"
NAMED = ("--title", TITLE, "--title-en", ENGLISH, "--proposer", "unit-a")
REST = 9  # questions that may be skipped when title, slug, group, kind and unit are answered


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The sound chamber in a folder of its own."""
    lay(tmp_path, chamber())
    return tmp_path


@pytest.fixture
def run(root: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command there, with these lines typed in."""
    monkeypatch.chdir(root)

    def call(*arguments: str, answers: tuple[str, ...] = ()) -> Result:
        text = "".join(f"{one}\n" for one in answers)
        return CliRunner().invoke(group, ["new", "--as-of", "2026-06-30", *arguments], input=text)

    return call


def test_a_whole_dialogue(run: Run, root: Path) -> None:
    done = run(
        answers=(TITLE, ENGLISH, "", "", "", "示例甲", "张三", "standards", "55.020", "A80", "末端温度没有要求。", "?", "-", "-", "ISO 22956:2021", "修改", "是", "yes", "某某", "")
    )  # fmt: skip

    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines() == [f"{FOLDER}/index.md", f"{FOLDER}/proposal.md"]
    assert (root / FOLDER / "index.md").read_text("utf-8") == (
        f'---\ntitle: "{TITLE}"\ntitle_en: "{ENGLISH}"\nstage: proposal\nkind: new\nics: "55.020"\nccs: "A80"\n'
        'scope_ref: standards\nproposed_by: unit-a\npatents:\n  exist: true\n  list:\n    - holder: "某某"\n'
        'adopts:\n  - document: "ISO 22956:2021"\n    degree: MOD\n'
        "# main_content: 〔待填〕  # 主要技术内容 Main content\n"
        "moves:\n  - to: proposal\n    on: 2026-06-30\n---\n"
    )
    proposal = (root / FOLDER / "proposal.md").read_text("utf-8")
    assert '      leader: zhang-san\n      purpose: "末端温度没有要求。"\n      # scope: 〔待填〕' in proposal
    said = done.stderr
    assert "没有“是”" in said, "a choice that is not offered is refused"
    assert f"git switch -c {SLUG}" not in said, "outside of Git nothing is said of branches"
    found = check(load(WorkTree(root)), today())
    assert [one for one in found if one.span.path.startswith(FOLDER)] == []


def test_a_revision_names_what_it_revises(run: Run, root: Path) -> None:
    done = run(answers=(TITLE, ENGLISH, "", "", "revision", "周转箱", "unit-a", *([""] * REST), ""))

    assert "revises: sound-a\n" in (root / FOLDER / "index.md").read_text("utf-8"), done.output
    assert 'revised_number: "T/DEMO 1—2025"' in (root / FOLDER / "proposal.md").read_text("utf-8")


def test_one_can_go_back_and_change_the_summary(run: Run, root: Path) -> None:
    begun = ("<", "甲", "<", "乙", ENGLISH, "", "", "", "unit-a", *([""] * REST))
    done = run(answers=(*begun, "1", "丙", "99", "5", "amendment", "<", "sound-a", ""))

    index = (root / FOLDER / "index.md").read_text("utf-8")
    assert ('title: "丙"' in index, "amends: sound-a" in index) == (True, True), done.output


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("",), "这一项不能留空"),
        (("甲\x07",), "看不见的控制字符"),
        (("甲" * 1001,), "最多字符数 1000"),
        ((TITLE, ENGLISH, "sound-a"), "sound-a 已有"),
        ((TITLE, ENGLISH, "冷链"), "只用小写字母、数字和连字符"),
        ((TITLE, ENGLISH, "a" * 65), "不超过 64 个"),
        ((TITLE, ENGLISH, "", "Group"), "只用小写字母、数字和连字符"),
        ((TITLE, ENGLISH, "", "", "", "示例"), "“示例”可以指几项：示例甲"),
        ((TITLE, ENGLISH, "", "", "", "unit-z"), "没有“unit-z”，是不是"),
        ((TITLE, ENGLISH, "", "", "", "1", "", "", "55.02"), "例如 55.020"),
        ((TITLE, ENGLISH, "", "", "", "1", "", "", "02.020"), "大类 02 不存在"),
    ],
)
def test_an_answer_is_judged_at_once_by_the_rules_of_check(
    run: Run, root: Path, answers: tuple[str, ...], said: str
) -> None:
    done = run(answers=answers)

    assert said in done.stderr
    assert done.exit_code == 2, "the input ends before the summary is agreed to"
    assert "还需要 (still needed): --title" in done.stderr
    assert not (root / "standards/2026" / SLUG).exists()


def test_nothing_is_written_unless_the_summary_is_agreed_to(run: Run, root: Path) -> None:
    before = sorted(root.rglob("*"))

    done = run("some-name", answers=(TITLE, ENGLISH, "", "", "unit-a", *([""] * REST), "n"))

    assert "some-name" in done.stderr, "what was given is not asked again, and stands in the summary"
    assert "已放弃，没有写入任何文件" in done.stderr
    assert (done.exit_code, done.stdout) == (1, "")
    assert sorted(root.rglob("*")) == before


def test_all_at_once_asks_nothing(run: Run, root: Path) -> None:
    done = run("a-b", *NAMED, "--kind", "amendment", "--of", "T/DEMO 1", "--scope", "冷链")

    assert (done.exit_code, done.stderr) == (0, "")
    assert "amends: sound-a" in (root / "standards/2026/a-b/index.md").read_text("utf-8")
    assert 'scope: "冷链"' in (root / "standards/2026/a-b/proposal.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a-b", *NAMED[:4], "--proposer", "unit-z"), "没有“unit-z”"),
        (("sound-a", *NAMED), "sound-a 已有"),
        (("a-b", *NAMED, "--ccs", "I99"), "例如 A80"),
        (("a-b", *NAMED, "--kind", "revision"), "还需要 (still needed): --of"),
    ],
)
def test_what_will_not_do_is_the_callers_mistake(run: Run, arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments)

    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr


def test_a_folder_that_is_there_without_a_standard_is_left_alone(run: Run, root: Path) -> None:
    (root / "standards/2026/a-b").mkdir()
    (root / "standards/2026/a-b/proposal.md").write_text("甲", "utf-8")

    assert "已有" in run("a-b", *NAMED).stderr
    assert (root / "standards/2026/a-b/proposal.md").read_text("utf-8") == "甲"


def test_answers_come_from_a_file(run: Run, root: Path) -> None:
    lines = (
        "slug: a-b",
        f"title: {TITLE}",
        f"title_en: {ENGLISH}",
        "proposer: 示例乙",
        "purpose: |-\n  一\n  二",
    )
    (root / "answers.yml").write_text("\n".join(lines), "utf-8")

    done = run("--from", "answers.yml", "--title", "另名")

    assert done.exit_code == 0, done.output
    assert 'title: "另名"' in (root / "standards/2026/a-b/index.md").read_text("utf-8")
    assert "purpose: |-\n        一\n        二\n" in (root / "standards/2026/a-b/proposal.md").read_text(
        "utf-8"
    )


@pytest.mark.parametrize(
    "content", ["", "- a", "titel: 甲", "title: [甲]", "a: &b 甲", "title: \x07", "title: " + "甲" * 100_000]
)
def test_a_file_of_another_form_is_refused(run: Run, root: Path, content: str) -> None:
    (root / "answers.yml").write_text(content, "utf-8")

    done = run("--from", "answers.yml")

    assert done.exit_code == 2
    assert "读不出" in done.stderr


def test_every_question_is_said_in_both_languages_and_is_an_option() -> None:
    options = {one.name for one in group.get_command(None, "new").params}  # type: ignore[arg-type,union-attr]

    for one in QUESTIONS:
        assert all((*one.name, *one.help)), one.id
        assert one.id in options


def test_a_text_that_no_record_can_hold_is_unfit() -> None:
    assert (unfit("甲"), len(unfit("\u202e")), len(unfit("\ud800"))) == ((), 1, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")
def test_on_a_real_terminal(root: Path) -> None:
    answers = ("\x7f速冻饺\x7f" + TITLE[2:], ENGLISH, "", "", "", "unit-a", *([""] * REST), "")

    code, shown = on_a_terminal(root, "".join(f"{one}\n" for one in answers))

    assert code == 0, shown
    assert "核对 · Summary" in shown
    assert f'title: "速冻{TITLE[2:]}"' in (root / FOLDER / "index.md").read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")
def test_whoever_gives_up_on_a_terminal_is_told_so(root: Path) -> None:
    code, shown = on_a_terminal(root, f"{TITLE}\n\x04")

    assert code == 1
    assert "已放弃，没有写入任何文件" in shown
    assert "Usage" not in shown


def on_a_terminal(root: Path, typed: str) -> tuple[int, str]:
    """Exit code and screen of a run whose input is typed once the first prompt stands."""
    ours, theirs = os.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "tuanbiao", "new", "--as-of", "2026-06-30"],
        cwd=root,
        env={**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    # The terminal's own line does not know how wide a character is: what can be edited begins with the prompt.
    while b"    > " not in shown:
        shown += os.read(ours, 65_536)
    os.write(ours, typed.encode())
    with suppress(OSError):  # Linux says so when the other end has gone
        while chunk := os.read(ours, 65_536):
            shown += chunk
    os.close(ours)
    return child.wait(), shown.decode()


def test_in_a_repository_the_way_to_a_pull_request_is_told(run: Run, root: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(root)], check=True)

    done = run("a-b", answers=(TITLE, ENGLISH, "", "", "unit-a", *([""] * REST), ""))

    assert "git switch -c a-b\n" in done.stderr
    assert "合并请求" in done.stderr


def test_what_check_will_still_say_stands_below_the_summary(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (found,) = check(load(MemoryTree({**chamber(), "governance/fees.yml": b"[\n"})), today())[:1]
    monkeypatch.setattr(
        Trial, "said", lambda _trial, _standard: (structs.replace(found, span=Span("index.md")),)
    )

    done = run("a-b", answers=(TITLE, ENGLISH, "", "", "unit-a", *([""] * REST), "n"))

    assert f"check 还会指出 (check will still say):\n    - {found.message.zh}" in done.stderr


def test_only_numbers_that_are_shown_choose(run: Run, root: Path) -> None:
    units = root / "governance/units.yml"
    more = "".join(
        f"- {{id: more-{at}, name: 又一单位{chr(97 + at)}, category: producer}}\n" for at in range(20)
    )
    units.write_text(units.read_text("utf-8") + more, "utf-8")

    done = run(answers=(TITLE, ENGLISH, "", "", "", "13", "又一单位t", *([""] * REST), ""))

    assert "共 29 项，输入名称的一部分即可查找" in done.stderr
    assert "没有“13”" in done.stderr
    assert "proposed_by: more-19\n" in (root / FOLDER / "index.md").read_text("utf-8")
