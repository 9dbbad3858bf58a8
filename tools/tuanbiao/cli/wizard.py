"""The questions of `tuanbiao new`, one after another on a terminal."""

import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import click

from .. import git
from ..facts.breaks import width
from ..forge.answers import unfit
from ..report.text import plain
from ..setup.question import SHOWN, Answers, Question
from ..setup.questions import asked, proposed
from ..setup.trial import Trial
from ..words import Words

# The dialogue goes where progress goes: stdout names the files that were written, and nothing else.
_say = partial(click.echo, err=True)
_BACK, _EXPLAIN, _BLANK = "<", "?", "-"
_WELCOME = """\
新建标准提案 · A new proposal

  回车      取方括号中的值；没有方括号的，跳过   Enter takes what stands in brackets, else skips
  <         回到上一项                           < goes back
  ?         说明                                 ? explains
  -         留空，以后再填                       - leaves it open
  Ctrl+C    放弃，不写入任何文件                 Ctrl+C gives up, nothing is written
"""


def ask(given: Answers, trial: Trial) -> Answers | None:
    """Every question that has no answer yet, then the summary; None where that is refused. Raises click.Abort."""
    _say(_WELCOME)
    answers = dict(given)
    at = 0
    while at < len(asked(answers)):
        question = asked(answers)[at]
        if question.id in given:
            at += 1
        elif _answer(question, answers, trial, at) is None:
            at = _before(answers, given, at)
        else:
            at += 1
    return _accepted(answers, trial)


def _before(answers: Answers, given: Answers, at: int) -> int:
    """The place of the last question before `at` that is asked at all."""
    earlier = [place for place, one in enumerate(asked(answers)[:at]) if one.id not in given]
    return earlier[-1] if earlier else at


def _accepted(answers: dict[str, str], trial: Trial) -> Answers | None:
    """The answers when the summary is agreed to; a number goes back to that question."""
    while True:
        _show(answers, trial)
        reply = _prompt("写入吗？回车写入，输入编号修改，n 放弃  Write? Enter, a number to change, or n")
        if reply.lower() in ("", "y", "yes", "是"):
            return answers
        if reply.lower() in ("n", "no", "否"):
            return None
        questions = asked(answers)
        if reply.isdecimal() and 0 < int(reply) <= len(questions):
            at = int(reply) - 1
            _answer(questions[at], answers, trial, at)
            _follow_up(answers, trial)


def _follow_up(answers: dict[str, str], trial: Trial) -> None:
    """What a changed answer makes necessary."""
    for at, one in enumerate(asked(answers)):
        while one.required and not answers.get(one.id):
            _answer(one, answers, trial, at)


def _answer(question: Question, answers: dict[str, str], trial: Trial, at: int) -> str | None:
    """Ask until the answer will do, and keep it; None where the user wants to go back."""
    offered = question.offered(trial.chamber, answers)
    _say(f"{at + 1}/{len(asked(answers))}  {question.name.zh} {question.name.en}{_need(question)}")
    for line in _listed(question, offered):
        _say(line)
    default = answers.get(question.id) or question.suggest(trial.chamber, answers)
    while True:
        reply = _prompt(f"[{plain(offered[default] if question.strict else default)}]" if default else "")
        if reply == _BACK:
            return None
        if reply == _EXPLAIN:
            _say(f"    {question.help.zh}\n    {question.help.en}")
            continue
        value = "" if reply == _BLANK else reply or default
        if not value and question.required:
            _say("    ✗ 这一项不能留空 (this is needed)")
            continue
        found = judged(question, value, answers, trial) if value else ""
        if isinstance(found, str):
            answers[question.id] = found
            _say(f"    {'✓' if found else '·'} {_called(found, question, offered)}\n")
            return found
        _say(f"    ✗ {plain(found.zh)}\n      {plain(found.en)}")


def _prompt(text: str) -> str:
    """What is typed. Only a prompt on stdout can be edited by whole characters, so a terminal gets it there."""
    aside = not sys.stdout.isatty()
    shown = f"    {text}" if text else "   "
    reply: str = click.prompt(shown, default="", show_default=False, prompt_suffix=" > ", err=aside)
    return reply.strip()


def _need(question: Question) -> str:
    return "" if question.required else "  （可以跳过 optional）"


def _listed(question: Question, offered: Mapping[str, str]) -> Iterator[str]:
    for number, (value, label) in enumerate(list(offered.items())[:SHOWN], start=1):
        yield f"    {number:>3}  {_padded(value)}  {plain(label)}".rstrip()
    if len(offered) > SHOWN:
        yield f"         共 {len(offered)} 项，输入名称的一部分即可查找 ({len(offered)} in all: type part of a name)"


def _called(value: str, question: Question, offered: Mapping[str, str]) -> str:
    if not value:
        return "〔待填〕 left open" if question.open else "无 none"
    return f"{plain(offered[value])}  {value}" if question.strict else plain(value)


def _padded(text: str, columns: int = 16) -> str:
    return text + " " * (columns - width(text))


def _show(answers: Answers, trial: Trial) -> None:
    """Every answer with its number, and what `check` will say of the proposal."""
    _say("核对 · Summary\n")
    for number, one in enumerate(asked(answers), start=1):
        value = answers.get(one.id, "")
        offered = one.offered(trial.chamber, answers)
        _say(f"  {number:>2}  {_padded(one.name.zh, 26)}  {_called(value, one, offered)}")
    standard = proposed(answers, trial.chamber, leave_open=True)
    _say(f"\n  写入 writes: {standard.folder}/index.md, {standard.folder}/proposal.md")
    messages = [one.message for one in trial.said(standard)]
    if messages:
        _say("  写好以后，check 还会指出 (check will still say):")
    for message in messages:
        _say(f"    - {plain(message.zh)}\n      {plain(message.en)}")
    _say("")


def judged(question: Question, text: str, answers: Answers, trial: Trial) -> str | Words:
    """The value that an answer means, or all that is wrong with it."""
    wrong = unfit(text)
    value = question.understood(text, trial.chamber, answers)
    if isinstance(value, Words):
        wrong = (*wrong, value)
    elif not wrong:
        wrong = trial.answered(question, {**answers, question.id: value})
    if wrong:
        return Words("；".join(one.zh for one in wrong), "; ".join(one.en for one in wrong))
    assert isinstance(value, str)
    return value


def farewell(slug: str, paths: tuple[str, ...], root: Path) -> None:
    """What comes next, for one who has never used Git; on stderr, since stdout names the files."""
    _say("\n下一步 · What comes next\n")
    _say(_FILL.format(folder=paths[0].rpartition("/")[0]))
    if git.is_repository(root):
        _say(_STEPS.format(slug=slug, folder=paths[0].rpartition("/")[0]))


_FILL = """\
1. 打开上面两个文件，填写标有〔待填〕的各项（去掉行首的“# ”），再运行：
   Open both files, fill in what is marked 〔待填〕 (take off the leading “# ”), then run:
       tuanbiao check {folder}
"""
_STEPS = """\
2. 在自己的分支上保存。分支是主线的一份副本，怎样改都不影响别人；四条命令依次是：新建分支、选中这两个文件、保存、送到服务器。
   Save it on a branch of your own, a copy of the line that disturbs nobody: make it, choose the two files, save, send.
       git switch -c {slug}
       git add {folder}
       git commit -m "提案：{slug}"
       git push -u origin {slug}

3. 在网页上提出“合并请求”（Pull request），请秘书处审核；通过后即并入主线。
   On the web page, open a pull request: once the secretariat has agreed, it becomes part of the line.
"""
