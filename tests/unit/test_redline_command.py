"""`tuanbiao redline` in a real repository with a history."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.repositories import changed_after_consultation
from tuanbiao.cli.main import group

FOLDER = "standards/2026/comment-a"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The sound chamber, in which a text was changed after its consultation."""
    return changed_after_consultation(tmp_path).root


@pytest.fixture
def run(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `tuanbiao redline` in the repository; its exit code and what it says."""
    monkeypatch.chdir(repository)

    def call(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(group, ["redline", *arguments])
        return done.exit_code, done.output

    return call


CHANGED = "  本文件规定[-了-]家用小型电器售后服务信息告知的内容、方式和更新。"


@pytest.mark.parametrize(
    "arguments",
    [
        ("comment-a@consultation-1", "comment-a"),
        ("HEAD~1:comment-a", "comment-a"),
        ("main~1:comment-a", "main:comment-a"),
        ("HEAD:comment-a@consultation-1", "HEAD:comment-a"),
        ("--standard", "comment-a", "consultation-1", "HEAD"),
        ("--standard", "comment-a", "@consultation-1", "comment-a"),
        ("--standard", "comment-a", "comment-a@consultation-1", "comment-a"),
    ],
)
def test_texts_by_stage_and_commit(run: Run, arguments: tuple[str, ...]) -> None:
    code, said = run(*arguments)

    assert code == 0
    assert said.splitlines()[2:] == ["1 范围 [改动]", CHANGED, "", "1 个章条有差别：插入 0 处，删除 1 处"]


def test_two_standards(run: Run) -> None:
    code, said = run("sound-a", "comment-a", "--lang", "en")

    assert code == 0
    assert said.startswith("sound-a → comment-a\n")


def test_stages_whose_text_still_stands_need_no_history(run: Run) -> None:
    assert run("--standard", "sound-a", "publication", "approval-1") == (
        0,
        "sound-a@publication → sound-a@approval-1\n\n两份文本没有差别\n",
    )


def test_a_page_and_data_are_written_whole(run: Run, tmp_path: Path) -> None:
    names = ("comment-a@consultation-1", "comment-a")

    assert run(*names, "--format", "html", "--output", str(tmp_path / "a.html"))[0] == 0
    page = (tmp_path / "a.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert "<del>" in page
    assert json.loads(run(*names, "--format", "json")[1])["deletions"] == 1


def test_the_main_technical_changes(run: Run) -> None:
    names = ("comment-a@consultation-1", "comment-a", "--changes")

    assert (
        "与原文本相比，除结构调整和编辑性改动外，主要技术变化如下：\na) 更改了“范围”的内容（见第1章，原文本的第1章）〔待定"
        in run(*names)[1]
    )
    assert "1. 更改了“范围”的内容（见[](#scope)，原文本的第1章）" in run(*names, "--format", "markdown")[1]
    assert json.loads(run(*names, "--format", "json")[1])["changes"][0]["open"] is True
    assert "text, markdown, json" in run(*names, "--format", "docx")[1]
    assert run(*names[:2], "--format", "markdown")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("comment-b", "comment-a"),
            "没有标准 comment-b (no such standard)；现有 (there are): sound-a, comment-a",
        ),
        (("comment-a@review-1", "comment-a"), "现有 (there are): consultation-1"),
        (("draft-a@review-1", "draft-a"), "现有 (there are): —"),
        (("nowhere:comment-a", "comment-a"), "没有提交 nowhere (no such commit)"),
        (("--standard", "comment-a", "consultation-1", "nowhere"), "没有提交 nowhere"),
        (("", "comment-a"), "没有标准"),
    ],
)
def test_an_unknown_name_is_answered_with_what_there_is(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    code, answer = run(*arguments)

    assert code == 2
    assert said in answer


def test_a_text_that_the_history_does_not_hold(run: Run, repository: Path) -> None:
    notice = repository / FOLDER / "consultations/1.md"
    text = notice.read_text("utf-8")
    start = text.index("\ntext: ") + len("\ntext: ")
    notice.write_text(f"{text[:start]}{'0' * 64}{text[start + 64 :]}", "utf-8")

    code, answer = run("comment-a@consultation-1", "comment-a")

    assert code == 2
    assert f"历史中没有 comment-a@consultation-1 的文本 {'0' * 64}" in answer


def test_without_a_history_only_what_stands_is_there(repository: Path) -> None:
    (repository / ".git").rename(repository / "elsewhere")
    done = subprocess.run(
        [sys.executable, "-m", "tuanbiao", "redline", "comment-a@consultation-1", "comment-a"],
        cwd=repository,
        env={**os.environ, "GIT_CEILING_DIRECTORIES": str(repository.parent)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 2
    assert "历史中没有" in done.stderr
